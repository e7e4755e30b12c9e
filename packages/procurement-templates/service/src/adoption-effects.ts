import { printable } from '@gemeengoed/documents';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { emit, urn, type ReceivedEvent } from '@gemeengoed/module-kit';
import {
  documentsOffered,
  type AdoptionAccepted,
  type DocumentsOffered,
} from '@gemeengoed/procurement-templates-contract';
import {
  adoptions,
  drafts,
  templates,
  type Filled,
  type KnownAdoption,
  type Placeholder,
  type ProcurementTx,
} from '@gemeengoed/procurement-templates-data';
import { draftForTemplate } from './create-draft.js';
import { prefill, type Known } from './prefill.rules.js';
import { isStoredValue } from './value.rules.js';

/**
 * The adopter's side of an adoption: remembers it, and makes a draft from each template that is meant for it, with what is
 * known filled in. Once, however often the event comes.
 */
export async function draftForAdoption(
  tx: ProcurementTx,
  { subject, data }: ReceivedEvent<AdoptionAccepted>,
  { organisation }: OrganisationCaller,
): Promise<void> {
  const adoption: KnownAdoption = {
    organisation,
    adoption: subject,
    sourceOrganisation: data.sourceOrganisation,
    caseUrn: data.case,
    labelNl: data.titleNl,
    startedOn: data.startedOn,
  };
  await adoptions.remember(tx, adoption);
  for (const template of await templates.list(tx)) {
    if (template.onAdoption) await drafts.insert(tx, draftForTemplate(template, adoption));
  }
}

/** The source's side of an adoption: offers the adopter the tender documents that the source shared about the case. */
export async function offerDocuments(
  tx: ProcurementTx,
  { subject, data }: ReceivedEvent<AdoptionAccepted>,
  { organisation }: OrganisationCaller,
): Promise<void> {
  const shared = await drafts.sharedBy(tx, organisation, data.case);
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

/**
 * Keeps offered documents as drafts of the adopter's own: its own names where they are known, the source's values
 * elsewhere. A value that its place cannot hold stays open.
 */
export async function keepDocuments(
  tx: ProcurementTx,
  { data }: ReceivedEvent<DocumentsOffered>,
  { organisation }: OrganisationCaller,
): Promise<void> {
  const { adoption, sourceOrganisation, labelNl, startedOn } = data;
  const own: Known = { organisation, adoption: { sourceOrganisation, labelNl, startedOn } };
  for (const { document, title, values, ...copied } of data.documents) {
    await drafts.insert(tx, {
      ...copied,
      title: printable(title),
      organisation,
      filled: { ...valuesOfSource(copied.placeholders, values), ...prefill(copied.placeholders, own) },
      adoption,
      caseUrn: data.case,
      labelNl,
      sourceDocument: document,
      sourceOrganisation,
    });
  }
}

const valuesOfSource = (
  placeholders: readonly Placeholder[],
  values: Readonly<Record<string, string>>,
): Record<string, Filled> =>
  Object.fromEntries(
    placeholders.flatMap((place) => {
      const value = Object.hasOwn(values, place.key) ? values[place.key] : undefined;
      return value !== undefined && isStoredValue(place, value)
        ? [[place.key, { value, from: 'source' } as const]]
        : [];
    }),
  );
