import { createHash } from 'node:crypto';
import type { AssessmentInput, Qualifier } from '../generated/graphql.js';
import type { Attribute, Stated } from './own-values.js';

// Between what the own organisation said and the inputs of a form. The name of an input is `<attribute>.<field>`, as in the
// refusals of the registry; rows of a period after the first are `<attribute>.<row>.<field>`.

/** The inputs of one attribute with what stands in them. */
export type Inputs = Record<string, string | string[]>;

/** Chosen in a list for "we looked, and it is not known". */
export const unknownChoice = '?';
/** Empty rows that a period offers beside those that are filled in. */
const emptyRows = 2;
const rowFields = ['term', 'from', 'until', 'textNl', 'ownName'] as const;

/** What starts the name of the inputs of a row. */
export const rowName = (attribute: string, row: number): string =>
  row === 1 ? `${attribute}.` : `${attribute}.${row}.`;

const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const decimal = (number: number | null | undefined): string => number?.toString().replace('.', ',') ?? '';

/** The inputs of an attribute as they stand before anybody types. */
export function inputsOf({ id, kind, many }: Attribute, own: readonly Stated[]): Inputs {
  const [value] = own;
  const known = own.filter(({ unknown }) => !unknown);
  const note = own.find(({ unknown, note: said }) => said && (unknown || !many))?.note ?? '';
  const aside = { [`${id}.note`]: note };
  const unknown = { ...aside, [`${id}.unknown`]: own.some((one) => one.unknown) ? 'yes' : '' };
  switch (kind) {
    case 'term':
      if (many) return { ...unknown, [`${id}.term`]: known.flatMap(({ term }) => term?.id ?? []) };
      return {
        ...aside,
        [`${id}.term`]: value?.unknown ? unknownChoice : (value?.term?.id ?? ''),
        [`${id}.textNl`]: value?.textNl ?? '',
        [`${id}.ownName`]: value?.ownName ?? '',
      };
    case 'yes_no':
      return { ...aside, [`${id}.yes`]: value?.unknown ? unknownChoice : yesOrNo(value?.yes) };
    case 'number':
      return {
        ...unknown,
        [`${id}.number`]: decimal(value?.number),
        [`${id}.numberMax`]: decimal(value?.numberMax),
        [`${id}.qualifier`]: value?.qualifier ?? '',
      };
    case 'period':
      return { ...unknown, ...rowsOf(id, known) };
    default:
      if (many) return { ...unknown, [`${id}.textNl`]: known.map(({ textNl }) => oneLine(textNl)).join('\n') };
      return { ...unknown, [`${id}.textNl`]: value?.textNl ?? '', [`${id}.textEn`]: value?.textEn ?? '' };
  }
}

const yesOrNo = (yes: boolean | null | undefined): string => (yes === true ? 'yes' : yes === false ? 'no' : '');

function rowsOf(id: string, known: readonly Stated[]): Inputs {
  const inTime = known.toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const rows = [...inTime, ...Array.from({ length: emptyRows }, () => undefined)];
  return Object.assign({}, ...rows.map((value, place) => rowInputs(rowName(id, place + 1), value))) as Inputs;
}

const rowInputs = (name: string, value: Stated | undefined): Inputs => ({
  [`${name}id`]: value?.id ?? '',
  [`${name}term`]: value?.term?.id ?? '',
  [`${name}from`]: value?.from ?? '',
  [`${name}until`]: value?.until ?? '',
  [`${name}textNl`]: value?.textNl ?? '',
  [`${name}ownName`]: value?.ownName ?? '',
});

const plain = (text: string): string => text.replace(/\r\n/g, '\n').trim();

/** Rows of a period that a form has, by the numbers in the names of their inputs. */
export function rowsIn(attribute: string, names: readonly string[]): number[] {
  const rows = names.filter((name) => name.startsWith(`${attribute}.`) && name.endsWith('.id'));
  return rows.map((name) => Number(name.slice(attribute.length + 1, -'.id'.length)) || 1).toSorted((a, b) => a - b);
}

/** The same inputs as they came back. A list without a choice comes back as nothing. */
export function cameBack({ id, kind }: Attribute, before: Inputs, body: Record<string, unknown>): Inputs {
  const rows = kind === 'period' ? rowsIn(id, Object.keys(body)) : [];
  const asRows: Inputs[] = rows.map((row) => rowInputs(rowName(id, row), undefined));
  const names: Inputs =
    rows.length > 0 ? Object.assign({ [`${id}.note`]: '', [`${id}.unknown`]: '' }, ...asRows) : before;
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => {
      const given = [body[name] ?? []].flat().filter((one): one is string => typeof one === 'string');
      return [name, Array.isArray(value) ? given : plain(given[0] ?? '')];
    }),
  );
}

/** A short mark of what stood in the inputs, to see later whether somebody changed them. */
export const markOf = (inputs: Inputs): string => {
  const same = Object.entries(inputs)
    .map(([name, value]) => [name, Array.isArray(value) ? value.toSorted() : plain(value)] as const)
    .toSorted(([a], [b]) => a.localeCompare(b));
  return createHash('sha256').update(JSON.stringify(same)).digest('hex').slice(0, 16);
};

/** What a form says of one attribute: values to add, each with the start of the names of its inputs, and what they replace. */
export interface Statement {
  values: { prefix: string; value: Partial<AssessmentInput> }[];
  replaces: string[];
  /** Inputs that hold something that is no number. */
  noNumber: string[];
}

/** What changed between what stood there and what came back. */
export function statementOf(attribute: Attribute, own: readonly Stated[], inputs: Inputs): Statement {
  const { id, kind, many } = attribute;
  if (kind === 'period') return ofPeriod(attribute, own, inputs);
  if (many) return ofMany(attribute, own, inputs);
  const text = textIn(inputs);
  const choice = text(`${id}.term`) || text(`${id}.yes`);
  const unknown = choice === unknownChoice || text(`${id}.unknown`) === 'yes';
  const numbers = ['number', 'numberMax'].map((field) => `${id}.${field}`);
  const value: Partial<AssessmentInput> = {
    textNl: text(`${id}.textNl`) || null,
    textEn: text(`${id}.textEn`) || null,
    ownName: text(`${id}.ownName`) || null,
    term: kind === 'term' && choice !== unknownChoice ? choice || null : null,
    yes: kind === 'yes_no' && choice !== unknownChoice && choice !== '' ? choice === 'yes' : null,
    number: numberIn(text(numbers[0] ?? '')),
    numberMax: numberIn(text(numbers[1] ?? '')),
    unit: own[0]?.unit ?? null,
    qualifier: qualifierOf(text(`${id}.qualifier`), text(`${id}.numberMax`)),
  };
  const { unit: _unit, qualifier: _qualifier, ...content } = value;
  const empty = !unknown && Object.values(content).every((part) => part === null);
  return {
    values: empty ? [] : [{ prefix: `${id}.`, value: { ...value, unknown, note: text(`${id}.note`) || null } }],
    replaces: own.map((replaced) => replaced.id),
    noNumber: numbers.filter((name) => Number.isNaN(numberIn(text(name)) ?? 0)),
  };
}

const textIn =
  (inputs: Inputs) =>
  (name: string): string => {
    const value = inputs[name];
    return typeof value === 'string' ? value : '';
  };

/** A number as people write it, with a comma or a point; null for an empty input. */
export const numberIn = (text: string): number | null =>
  text === '' ? null : Number(/^-?\d+([.,]\d+)?$/.test(text) ? text.replace(',', '.') : Number.NaN);

const qualifiers: readonly Qualifier[] = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'RANGE', 'TARGET'];

/** How a number is meant; two bounds are a range. */
export const qualifierOf = (chosen: string, upper: string): Qualifier | null =>
  upper ? 'RANGE' : (qualifiers.find((known) => known === chosen) ?? null);

/** Of a list only what was added or taken away changes. */
function ofMany({ id, kind }: Attribute, own: readonly Stated[], inputs: Inputs): Statement {
  const field = kind === 'term' ? 'term' : 'textNl';
  const said = (value: Stated): string => (kind === 'term' ? (value.term?.id ?? '') : oneLine(value.textNl));
  const given = inputs[`${id}.${field}`] ?? '';
  const wanted = [
    ...new Set((Array.isArray(given) ? given : given.split('\n')).map((one) => oneLine(one)).filter(Boolean)),
  ];
  const text = textIn(inputs);
  const prefix = `${id}.`;
  if (text(`${id}.unknown`) === 'yes') {
    const both = wanted[0] === undefined ? {} : { [field]: wanted[0] };
    const value = { ...both, unknown: true, note: text(`${id}.note`) || null };
    return { values: [{ prefix, value }], replaces: own.map((one) => one.id), noNumber: [] };
  }
  const kept = own.filter((value) => !value.unknown && wanted.includes(said(value)));
  const added = wanted.filter((one) => !kept.some((value) => said(value) === one));
  return {
    values: added.map((one) => ({ prefix, value: { [field]: one } })),
    replaces: own.filter((value) => !kept.includes(value)).map((one) => one.id),
    noNumber: [],
  };
}

function ofPeriod({ id }: Attribute, own: readonly Stated[], inputs: Inputs): Statement {
  const text = textIn(inputs);
  const rows = Object.keys(inputs).flatMap((name) => (name.endsWith('.id') ? [name.slice(0, -2)] : []));
  const changed = rows.filter((row) => {
    const before = rowInputs(
      row,
      own.find((value) => value.id === text(`${row}id`)),
    );
    return rowFields.some((field) => text(`${row}${field}`) !== plain(textIn(before)(`${row}${field}`)));
  });
  const filled = changed.filter((row) => rowFields.some((field) => text(`${row}${field}`) !== ''));
  const values: Statement['values'] = filled.map((row) => ({
    prefix: row,
    value: Object.fromEntries(rowFields.map((field) => [field, text(`${row}${field}`) || null])),
  }));
  const replaces = changed.map((row) => text(`${row}id`)).filter(Boolean);
  const wasUnknown = own.filter(({ unknown }) => unknown).map((one) => one.id);
  if (text(`${id}.unknown`) !== 'yes') return { values, replaces: [...replaces, ...wasUnknown], noNumber: [] };
  const unknown = { prefix: `${id}.`, value: { unknown: true, note: text(`${id}.note`) || null } };
  return { values: [...values, unknown], replaces: [...replaces, ...wasUnknown], noNumber: [] };
}

/** The fault keys of the registry as names of the inputs that hold the values. */
export function inputsAtFault(
  fields: Record<string, string>,
  stated: readonly { attribute: string; prefix: string }[],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, message]) => {
      const [, attribute = '', number = '1', field = ''] = /^(.+?)\.(?:(\d+)\.)?([^.]+)$/.exec(key) ?? [];
      if (field === 'source') return ['document', message];
      const found = stated.filter((one) => one.attribute === attribute)[Number(number) - 1];
      return [found ? `${found.prefix}${field}` : key, message];
    }),
  );
}
