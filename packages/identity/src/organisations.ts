import fs from 'node:fs';

/** An organisation as the register knew it on a date. What the register does not know is null. */
export interface Organisation {
  /** Key in every module and installation: the last part of the TOOI identifier (`gm0344`), or the register's own code. */
  code: string;
  kind: 'municipality' | 'regionalBody' | 'government' | 'marketParty';
  name: string;
  aliases: readonly string[];
  /** Organisation identification number; never derived from another number. */
  oin: string | null;
  tooiUri: string | null;
  cbsCode: string | null;
  province: string | null;
  /** Residents on the register's date. */
  inhabitants: number | null;
  /** First day on which the entry holds, null when it held before the register began. */
  validFrom: string | null;
  /** First day on which the entry no longer holds, null while it does. */
  validUntil: string | null;
}

interface Register {
  asOf: string;
  organisations: Organisation[];
}

const read = (file: URL | string): Register => JSON.parse(fs.readFileSync(file, 'utf8')) as Register;

const register = read(new URL('../data/organisations.json', import.meta.url));
const entries = new Map<string, Organisation[]>();

/** Adds the organisations of an installation's own file to the register, for example its suppliers. */
export function addOrganisations(file: string): void {
  read(file).organisations.forEach(keep);
}

function keep(organisation: Organisation): void {
  entries.set(organisation.code, [...(entries.get(organisation.code) ?? []), organisation]);
}
register.organisations.forEach(keep);

const today = (): string => new Date().toISOString().slice(0, 10);

const holds = (organisation: Organisation, on: string): boolean =>
  (organisation.validFrom ?? '') <= on && (organisation.validUntil === null || on < organisation.validUntil);

/** The entry of this code that holds on a day (`YYYY-MM-DD`, today unless given). */
export const organisationByCode = (code: string, on = today()): Organisation | undefined =>
  entries.get(code)?.find((organisation) => holds(organisation, on));

/** Every organisation that the register knows on a day, in order of code. */
export const organisations = (on = today()): Organisation[] =>
  [...entries.values()].flat().filter((organisation) => holds(organisation, on));

/** The organisation with this OIN. */
export const organisationByOin = (oin: string, on = today()): Organisation | undefined =>
  organisations(on).find((organisation) => organisation.oin === oin);

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase()
    .trim();

/** Organisations whose name or alias starts with the text; an equal name comes first. */
export function findOrganisations(text: string, on = today()): Organisation[] {
  const wanted = plain(text).replace(/^gemeente /, '');
  if (wanted === '') return [];
  const rank = ({ name, aliases }: Organisation): number => {
    const names = [name, ...aliases].map(plain);
    if (names.includes(wanted)) return 0;
    return names.some((known) => known.startsWith(wanted)) ? 1 : 2;
  };
  return organisations(on)
    .map((organisation) => ({ organisation, rank: rank(organisation) }))
    .filter((found) => found.rank < 2)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.organisation);
}

/** Whether an organisation is part of government, which opens records shared with government. */
export const isGovernment = (organisation: Organisation): boolean => organisation.kind !== 'marketParty';
