import type { OrganisationCaller } from '@gemeengoed/identity';
import { Conflict, freeText, Invalid, isUrn, once, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import {
  adoptions,
  drafts,
  templates,
  type DraftRow,
  type KnownAdoption,
  type NewDraft,
  type ProcurementDb,
  type ProcurementTx,
  type TemplateRow,
} from '@gemeengoed/procurement-templates-data';
import { prefill, type Known } from './prefill.rules.js';

/** What a draft may be about: an adoption of one's own, or a solution and a case by name. */
export interface CreateDraftInput {
  /** Id of the template. */
  template: string;
  /** URN of an adoption of the caller's organisation. */
  adoption?: string | null | undefined;
  solution?: string | null | undefined;
  caseUrn?: string | null | undefined;
  /** Idempotency key. */
  key?: string | undefined;
}

/** A draft of a template for an adoption, with what is known filled in. */
export const draftForTemplate = (template: TemplateRow, adoption: KnownAdoption): NewDraft =>
  draftFrom(template, { organisation: adoption.organisation, adoption }, adoption);

/** A draft of a template for a solution that is only known by name, or for none. */
export const draftAbout = (
  template: TemplateRow,
  organisation: string,
  { solution, caseUrn }: { solution?: string | undefined; caseUrn?: string | null | undefined },
): NewDraft => draftFrom(template, { organisation, solution }, { caseUrn: caseUrn ?? null, labelNl: solution ?? null });

function draftFrom(
  template: TemplateRow,
  known: Known,
  about: { adoption?: string; caseUrn: string | null; labelNl: string | null },
): NewDraft {
  return {
    organisation: known.organisation,
    title: about.labelNl ? `${template.titleNl}: ${about.labelNl}` : template.titleNl,
    templateId: template.id,
    templateVersion: template.version,
    templateHash: template.hash,
    body: template.body,
    placeholders: template.placeholders,
    filled: prefill(template.placeholders, known),
    adoption: about.adoption ?? null,
    caseUrn: about.caseUrn,
    labelNl: about.labelNl,
    sourceDocument: null,
    sourceOrganisation: null,
  };
}

/**
 * Makes a draft from a template for the caller's organisation, about an adoption or a solution when given.
 *
 * @throws Invalid for a template or an adoption that is not known, Conflict when the adoption has this draft already
 */
export function createDraft(
  db: ProcurementDb,
  { organisation }: OrganisationCaller,
  { key, ...input }: CreateDraftInput,
): Promise<DraftRow> {
  const faults: Faults = {};
  const solution = freeText(input.solution, { field: 'solution', max: 200 }, faults) ?? undefined;
  if (input.caseUrn && !isUrn(input.caseUrn, 'case')) {
    faults.case = { nl: 'Dit is geen praktijkvoorbeeld.', en: 'This is not a case.' };
  }
  refuseFaults(faults);
  return db.write((tx) =>
    once(tx, { organisation, operation: 'createDraft', key, input: { ...input, solution } }, async () => {
      const template = await knownTemplate(tx, input.template);
      const draft = input.adoption
        ? draftForTemplate(template, await ownAdoption(tx, organisation, input.adoption))
        : draftAbout(template, organisation, { solution, caseUrn: input.caseUrn });
      const added = await drafts.insert(tx, draft);
      if (!added) {
        throw new Conflict({
          nl: 'Voor deze overname is er al een concept van dit sjabloon. Werk daarin verder.',
          en: 'This adoption has a draft of this template already. Go on in that one.',
        });
      }
      return added;
    }),
  );
}

async function knownTemplate(tx: ProcurementTx, id: string): Promise<TemplateRow> {
  const template = await templates.find(tx, id);
  if (template) return template;
  const says = {
    nl: 'Dit sjabloon bestaat niet. Kies een sjabloon uit de lijst.',
    en: 'There is no such template. Choose one from the list.',
  };
  throw new Invalid(says, { template: says });
}

async function ownAdoption(tx: ProcurementTx, organisation: string, urn: string): Promise<KnownAdoption> {
  const adoption = await adoptions.find(tx, organisation, urn);
  if (adoption) return adoption;
  const says = {
    nl: 'Deze overname is hier niet bekend. Kies een overname van uw eigen organisatie.',
    en: 'This adoption is not known here. Choose one of your own organisation.',
  };
  throw new Invalid(says, { adoption: says });
}
