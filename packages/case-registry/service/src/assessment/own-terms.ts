import { catalogueAdditions, type CaseRegistryTx } from '@gemeengoed/case-registry-data';
import type { OwnTerms } from './assessment.rules.js';

/** The names that organisations use for terms, as far as the caller sees them; the caller's own come first. */
export async function ownTermsFor(tx: CaseRegistryTx, organisation: string): Promise<OwnTerms> {
  const aliases = await catalogueAdditions.termAliases(tx);
  const ordered = aliases.toSorted(
    (a, b) => Number(b.organisation === organisation) - Number(a.organisation === organisation),
  );
  return (vocabulary, word) => {
    const wanted = word.trim().toLowerCase();
    return ordered.find((alias) => alias.vocabulary === vocabulary && alias.alias.toLowerCase() === wanted)?.term;
  };
}
