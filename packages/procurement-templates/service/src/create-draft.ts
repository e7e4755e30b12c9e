import type { OrganisationCaller } from '@gemeengoed/identity';
import { freeText, Invalid, isUrn, NotFound, once, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import {
  drafts,
  templates,
  type DraftRow,
  type NewDraft,
  type ProcurementDb,
  type TemplateRow,
} from '@gemeengoed/procurement-templates-data';
import { prefill, type Known } from './prefill.rules.js';

/** A draft of a template, with what is known filled in. */
export function draftFrom(
  template: TemplateRow,
  known: Known,
  about: { adoption?: string; caseUrn?: string },
): NewDraft {
  return {
    organisation: known.organisation,
    title: known.solution ? `${template.titleNl}: ${known.solution}` : template.titleNl,
    templateId: template.id,
    templateVersion: template.version,
    templateHash: template.hash,
    body: template.body,
    placeholders: template.placeholders,
    filled: prefill(template.placeholders, known),
    adoption: about.adoption ?? null,
    caseUrn: about.caseUrn ?? null,
    labelNl: known.solution ?? null,
    sourceDocument: null,
    sourceOrganisation: null,
  };
}

/** Makes a draft from a template for the caller's organisation, about a solution when given. */
export function createDraft(
  db: ProcurementDb,
  { organisation }: OrganisationCaller,
  input: {
    template: string;
    solution?: string | null | undefined;
    caseUrn?: string | null | undefined;
    key?: string | undefined;
  },
): Promise<DraftRow> {
  const faults: Faults = {};
  const solution = freeText(input.solution, { field: 'solution', max: 200 }, faults) ?? undefined;
  if (input.caseUrn && !isUrn(input.caseUrn, 'case'))
    faults.caseUrn = { nl: 'Dit is geen praktijkvoorbeeld.', en: 'This is not a case.' };
  refuseFaults(faults);
  return db.write(async (tx) => {
    const template = await templates.find(tx, input.template);
    if (!template) {
      const says = {
        nl: 'Dit sjabloon bestaat niet. Kies een sjabloon uit de lijst.',
        en: 'There is no such template. Choose one from the list.',
      };
      throw new Invalid(says, { template: says });
    }
    return once(
      tx,
      {
        organisation,
        operation: 'createDraft',
        key: input.key,
        input: { template: input.template, solution, caseUrn: input.caseUrn },
      },
      async () => {
        const draft = await drafts.insert(
          tx,
          draftFrom(template, { organisation, solution }, input.caseUrn ? { caseUrn: input.caseUrn } : {}),
        );
        if (!draft) throw new NotFound();
        return draft;
      },
    );
  });
}
