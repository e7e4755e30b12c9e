import { catalogueAdditions, type CaseRegistryDb, type TermAliasRow } from '@gemeengoed/case-registry-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { freeText, NotFound, organisationOf, refuseFaults, type Faults } from '@gemeengoed/module-kit';
import { termOf, vocabularyOf } from '../catalogue/vocabularies.js';

interface AliasDraft {
  vocabulary: string;
  term: string;
  alias: string;
  source?: string | null | undefined;
}

/** Adds a name that the caller's organisation uses for a term. A word means one term of a list. */
export function addTermAlias(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  draft: AliasDraft,
): Promise<TermAliasRow> {
  const faults: Faults = {};
  const alias = freeText(draft.alias, { field: 'alias', max: 150, required: true }, faults) ?? '';
  const source = freeText(draft.source, { field: 'source', max: 300 }, faults) ?? organisationOf(organisation).name;
  const term = checkedTerm(draft, alias, faults);
  refuseFaults(faults);
  return db.write(async (tx) => {
    const { vocabulary } = draft;
    const row = await catalogueAdditions.insertTermAlias(tx, { organisation, vocabulary, term, alias, source });
    if (row) return row;
    refuseFaults({
      alias: {
        nl: 'Uw organisatie gebruikt dit woord al in deze lijst. Laat het eerst vervallen.',
        en: 'Your organisation uses this word in this list already. Retire it first.',
      },
    });
    throw new Error('the name was not added');
  });
}

function checkedTerm({ vocabulary, term }: AliasDraft, alias: string, faults: Faults): string {
  if (!vocabularyOf(vocabulary)) {
    faults.vocabulary = { nl: 'Kies een lijst.', en: 'Choose a list.' };
    return '';
  }
  const meant = termOf(vocabulary, term);
  if (!meant || meant.retired) {
    faults.term = { nl: 'Kies een waarde uit de lijst.', en: 'Choose a value from the list.' };
    return '';
  }
  const present = alias === '' ? undefined : termOf(vocabulary, alias);
  if (present?.id === meant.id)
    faults.alias = {
      nl: 'Dit woord hoort al bij deze waarde. U hoeft niets te doen.',
      en: 'This word belongs to this value already. There is nothing to do.',
    };
  else if (present)
    faults.alias = {
      nl: `Dit woord betekent in deze lijst al ‘${present.labelNl}’. Kies een ander woord.`,
      en: `In this list this word means ‘${present.labelEn}’ already. Choose another word.`,
    };
  return meant.id;
}

/** Takes an own name out of use: values that were given by it keep it. */
export function retireTermAlias(
  db: CaseRegistryDb,
  { organisation }: OrganisationCaller,
  id: string,
): Promise<TermAliasRow> {
  return db.write(async (tx) => {
    const own = (await catalogueAdditions.termAliases(tx)).some(
      (row) => row.id === id && row.organisation === organisation,
    );
    const row = own ? await catalogueAdditions.retireTermAlias(tx, id) : undefined;
    if (!row) throw new NotFound();
    return row;
  });
}
