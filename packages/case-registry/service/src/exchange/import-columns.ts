import { attributeOf, attributes, type Attribute } from '../catalogue/attributes.js';
import { vocabularyOf } from '../catalogue/vocabularies.js';

export type IdentityField = 'titleNl' | 'titleEn' | 'aliases' | 'summaryNl' | 'summaryEn';

/** What a column holds. `kept`: nothing that the registry knows; it stays with the import. */
export type ColumnMeaning =
  | { kind: 'identity'; field: IdentityField; labelNl: string; labelEn: string }
  | { kind: 'attribute'; attribute: Attribute }
  | { kind: 'source' }
  | { kind: 'statement' }
  | { kind: 'kept' };

const identity = (field: IdentityField, labelNl: string, labelEn: string, ...names: string[]) => ({
  meaning: { kind: 'identity', field, labelNl, labelEn } as const,
  names: [field, labelNl, labelEn, ...names],
});

/** Columns of a case's identity, with the names that they go by. */
const identityColumns = [
  identity('titleNl', 'Titel', 'Title', 'naam', 'name', 'praktijkvoorbeeld', 'project'),
  identity('titleEn', 'Titel (Engels)', 'Title (English)', 'titel en', 'title en'),
  identity('aliases', 'Aliassen', 'Aliases', 'alias', 'andere namen', 'ook bekend als'),
  identity('summaryNl', 'Samenvatting', 'Summary', 'omschrijving', 'beschrijving', 'description'),
  identity('summaryEn', 'Samenvatting (Engels)', 'Summary (English)', 'summary en'),
] as const;

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** The attribute that a list is made for also goes by the name of the list: phase beside phase reached. */
const listNames = attributes.flatMap((attribute): [string, ColumnMeaning][] => {
  const list = attribute.vocabulary === attribute.id ? vocabularyOf(attribute.id) : undefined;
  return [list?.labelEn, list?.labelNl].flatMap((name) =>
    name ? [[plain(name), { kind: 'attribute', attribute }]] : [],
  );
});

const byName: ReadonlyMap<string, ColumnMeaning> = new Map<string, ColumnMeaning>([
  ...listNames,
  ...attributes.flatMap((attribute): [string, ColumnMeaning][] =>
    [attribute.labelEn, attribute.labelNl].map((name) => [plain(name), { kind: 'attribute', attribute }]),
  ),
  ...attributes.map((attribute): [string, ColumnMeaning] => [attribute.id, { kind: 'attribute', attribute }]),
  ...identityColumns.flatMap(({ names, meaning }) =>
    names.map((name): [string, ColumnMeaning] => [plain(name), meaning]),
  ),
  ...['bron', 'source'].map((name): [string, ColumnMeaning] => [name, { kind: 'source' }]),
  ['assessments', { kind: 'statement' }],
]);

const kept: ColumnMeaning = { kind: 'kept' };

/** What a column of this name holds: by the id or a label of an attribute, or by a name of the case's identity. */
export const meaningOf = (column: string): ColumnMeaning => byName.get(plain(column)) ?? kept;

/** One name for everything that means the same. */
export const nameOf = (meaning: ColumnMeaning): string =>
  meaning.kind === 'attribute'
    ? `attribute ${meaning.attribute.id}`
    : meaning.kind === 'identity'
      ? `identity ${meaning.field}`
      : meaning.kind;

/** Whether a second column or value of the same meaning adds to the first; where not, the second is kept aside. */
export const takesSeveral = (meaning: ColumnMeaning): boolean =>
  meaning.kind === 'statement' ||
  meaning.kind === 'kept' ||
  (meaning.kind === 'attribute' && meaning.attribute.many) ||
  (meaning.kind === 'identity' && meaning.field === 'aliases');

const usual = ['domain', 'phase', 'problem', 'goal', 'approach', 'technology', 'innovation-type', 'value-grade'];

/** Names of the columns that a template asks for. */
export const templateColumns = (language: 'nl' | 'en'): string[] =>
  [...identityColumns.map(({ meaning }) => meaning), ...usual.flatMap((id) => attributeOf(id) ?? [])].map(
    ({ labelNl, labelEn }) => (language === 'nl' ? labelNl : labelEn),
  );
