import { assessments, ownership, type CaseRegistryTx, type OwnIdentity } from '@gemeengoed/case-registry-data';
import { slugOf } from '../case/slug.rules.js';
import type { ReadRow } from './import-row.rules.js';

/** What a row would do: `new`, or nothing because it is there in full, or wait because it looks like a case that is there. */
export interface Standing {
  outcome: 'new' | 'unchanged' | 'similar';
  /** The case that it is or looks like. */
  existing: OwnIdentity | null;
}

/** From how alike two titles are taken for one case: the share of groups of three letters that they have in common. */
const alike = 0.7;

const groupsOf = (title: string): Set<string> => {
  const text = `  ${slugOf(title)} `;
  return new Set(Array.from({ length: text.length - 2 }, (_, place) => text.slice(place, place + 3)));
};

/** How each row stands to the cases that the organisation has; one reading of its cases serves all rows. */
export async function standingsOf(
  tx: CaseRegistryTx,
  organisation: string,
  rows: readonly ReadRow[],
): Promise<Standing[]> {
  const own = await ownership.identitiesOf(tx, organisation);
  const found = rows.map(lookIn(own));
  const same = found.flatMap((of) => (of?.same ? [of.existing.id] : []));
  const values = same.length === 0 ? [] : await assessments.ofCases(tx, [...new Set(same)]);
  return rows.map((row, place) => {
    const of = found[place];
    if (!of) return { outcome: 'new', existing: null };
    const { existing } = of;
    const known = new Set(values.filter(({ caseId }) => caseId === existing.id).map(said));
    const unchanged = of.same && addsNothing(row, existing) && row.values.every((value) => known.has(said(value)));
    return { outcome: unchanged ? 'unchanged' : 'similar', existing };
  });
}

/** Looks for the case of a row: the same title or alias, else the most alike title. */
function lookIn(own: readonly OwnIdentity[]) {
  const named = new Map<string, OwnIdentity>();
  const byGroup = new Map<string, Set<number>>();
  for (const [place, identity] of own.entries()) {
    for (const name of [identity.titleEn, ...identity.aliases]) if (name) named.set(slugOf(name), identity);
    for (const group of groupsOf(identity.titleNl)) byGroup.set(group, (byGroup.get(group) ?? new Set()).add(place));
  }
  for (const identity of own) named.set(slugOf(identity.titleNl), identity);
  const sizes = own.map(({ titleNl }) => groupsOf(titleNl).size);
  return ({ identity: { titleNl } }: ReadRow): { existing: OwnIdentity; same: boolean } | undefined => {
    if (titleNl === '') return undefined;
    const same = named.get(slugOf(titleNl));
    if (same) return { existing: same, same: true };
    const groups = groupsOf(titleNl);
    const shared = new Map<number, number>();
    for (const group of groups)
      for (const place of byGroup.get(group) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    const [best] = [...shared]
      .map(([place, count]) => ({ place, likeness: (2 * count) / (groups.size + (sizes[place] ?? 0)) }))
      .sort((a, b) => b.likeness - a.likeness);
    const existing = best && best.likeness >= alike ? own[best.place] : undefined;
    return existing && { existing, same: false };
  };
}

function addsNothing({ identity }: ReadRow, existing: OwnIdentity): boolean {
  const kept = (given: string | null, present: string | null): boolean => given === null || given === present;
  return (
    kept(identity.titleEn, existing.titleEn) &&
    kept(identity.summaryNl, existing.summaryNl) &&
    kept(identity.summaryEn, existing.summaryEn) &&
    identity.aliases.every((alias) => existing.aliases.includes(alias))
  );
}

interface Said {
  attribute: string;
  unknown?: boolean | undefined;
  term?: string | null | undefined;
  textNl?: string | null | undefined;
  textEn?: string | null | undefined;
  number?: number | null | undefined;
  numberMax?: number | null | undefined;
  yes?: boolean | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  concerns?: string | null | undefined;
}

const said = ({
  attribute,
  unknown,
  term,
  textNl,
  textEn,
  number,
  numberMax,
  yes,
  from,
  until,
  concerns,
}: Said): string =>
  JSON.stringify([
    ...[attribute, unknown ?? false, term ?? null, textNl ?? null, textEn ?? null, number ?? null],
    ...[numberMax ?? null, yes ?? null, from ?? null, until ?? null, concerns ?? null],
  ]);
