/** A partner as a case names it. */
export interface PartnerValue {
  caseId: string;
  attribute: string;
  textNl: string | null;
  source: string;
}

/** One party with the cases it takes part in. */
export interface FoldedParty {
  key: string;
  name: string;
  /** Term of the kind of party. */
  kind: string;
  named: boolean;
  caseCount: number;
  cases: { caseId: string; role: string | null; source: string }[];
}

const prefix = 'partner-';

/** The attributes that name partners, each with the kind of party that it names. */
export const partnerAttributes: readonly string[] = ['government', 'market', 'knowledge', 'societal', 'citizens'].map(
  (kind) => `${prefix}${kind}`,
);

/** The kind of party that an attribute names. */
export const kindOf = (attribute: string): string => attribute.slice(prefix.length);

/** A name and, behind it in brackets, what the party does. */
const nameAndRole = (text: string): { name: string; role: string | null } => {
  const [, name = text, role = null] = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(text) ?? [];
  return { name: name.trim(), role };
};

/** The same for every way of writing a name: capitals, accents, punctuation, ‘gemeente’ before it and ‘B.V.’ behind it. */
export const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bb\.?v\.?$/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^gemeente (?=.)/, '');

/** A name begins with a capital; ‘leverancier’ or ‘andere gemeenten’ describes a party without naming it. */
const isName = (name: string, role: string | null): boolean => /^\p{Lu}/u.test(name) && role !== 'niet genoemd';

/** Folds what cases say of their partners into parties, by name. */
export function partiesIn(values: readonly PartnerValue[]): FoldedParty[] {
  const parties = new Map<string, FoldedParty>();
  for (const { caseId, attribute, textNl, source } of values) {
    if (!textNl?.trim()) continue;
    const { name, role } = nameAndRole(textNl);
    const kind = kindOf(attribute);
    const named = isName(name, role);
    const key = [kind, folded(name), ...(named ? [] : [caseId])].join(':');
    const party = parties.get(key) ?? { key, name, kind, named, caseCount: 0, cases: [] };
    // Values come in order of case: one that names a party twice does so in neighbouring values.
    if (party.cases.at(-1)?.caseId !== caseId) party.cases.push({ caseId, role, source });
    party.caseCount = party.cases.length;
    parties.set(key, party);
  }
  return [...parties.values()].toSorted(
    (a, b) => Number(b.named) - Number(a.named) || a.name.localeCompare(b.name, 'nl') || a.key.localeCompare(b.key),
  );
}
