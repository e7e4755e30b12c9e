import type { OrganisationCaller } from '@gemeengoed/identity';
import { emit, urn, type ReceivedEvent } from '@gemeengoed/module-kit';
import {
  documentsOffered,
  type AdoptionAccepted,
  type DocumentsOffered,
} from '@gemeengoed/procurement-templates-contract';
import { drafts, templates, type Filled, type ProcurementTx } from '@gemeengoed/procurement-templates-data';
import { draftFrom } from './create-draft.js';
import { prefill } from './prefill.rules.js';

/** The adopter's side of an adoption: a draft from each template that is meant for it, with what is known filled in. */
export async function draftForAdoption(
  tx: ProcurementTx,
  { subject, data }: ReceivedEvent<AdoptionAccepted>,
  { organisation }: OrganisationCaller,
): Promise<void> {
  const known = {
    organisation,
    sourceOrganisation: data.sourceOrganisation,
    solution: data.titleNl,
    startedOn: data.startedOn,
  };
  for (const template of await templates.list(tx)) {
    if (template.onAdoption)
      await drafts.insert(tx, draftFrom(template, known, { adoption: subject, caseUrn: data.case }));
  }
}

/** The source's side of an adoption: offers the adopter the tender documents that the source shared about the case. */
export async function offerDocuments(
  tx: ProcurementTx,
  { subject, data }: ReceivedEvent<AdoptionAccepted>,
  { organisation }: OrganisationCaller,
): Promise<void> {
  const shared = (await drafts.sharedAbout(tx, [data.case]))
    .filter((draft) => draft.organisation === organisation)
    .slice(0, 20);
  if (shared.length === 0) return;
  await emit(tx, documentsOffered, {
    subject,
    organisation,
    data: {
      adoption: subject,
      adopter: data.adopter,
      sourceOrganisation: organisation,
      case: data.case,
      labelNl: data.titleNl,
      startedOn: data.startedOn,
      documents: shared.map(({ id, title, templateId, templateVersion, templateHash, body, placeholders, filled }) => ({
        document: urn('draft', id),
        title,
        templateId,
        templateVersion,
        templateHash,
        body,
        placeholders,
        values: Object.fromEntries(Object.entries(filled).map(([key, { value }]) => [key, value])),
      })),
    },
  });
}

/** Keeps offered documents as drafts of the adopter's own: its own names where they are known, the source's values elsewhere. */
export async function keepDocuments(
  tx: ProcurementTx,
  { data }: ReceivedEvent<DocumentsOffered>,
  { organisation }: OrganisationCaller,
): Promise<void> {
  const { adoption, sourceOrganisation, labelNl, startedOn } = data;
  for (const { document, values, ...copied } of data.documents) {
    const fromSource: Record<string, Filled> = Object.fromEntries(
      Object.entries(values).map(([key, value]) => [key, { value, from: 'source' }]),
    );
    const own = prefill(copied.placeholders, { organisation, sourceOrganisation, solution: labelNl, startedOn });
    await drafts.insert(tx, {
      ...copied,
      organisation,
      filled: { ...fromSource, ...own },
      adoption,
      caseUrn: data.case,
      labelNl,
      sourceDocument: document,
      sourceOrganisation,
    });
  }
}
