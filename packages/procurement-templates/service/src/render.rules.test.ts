import type { Filled, Placeholder } from '@gemeengoed/procurement-templates-data';
import { openPlaces, renderDraft, type Written } from './render.rules.js';

const place = (key: string, kind: Placeholder['kind'] = 'text', required = true): Placeholder => ({
  key,
  kind,
  labelNl: `label ${key}`,
  labelEn: `label ${key}`,
  required,
});
const placeholders = [
  place('name'),
  place('price', 'money'),
  place('extra', 'text', false),
  place('open', 'clause'),
  place('date', 'date', false),
];
const written = (body: string, values: Record<string, string> = {}, status: Written['status'] = 'draft'): Written => ({
  body,
  placeholders,
  status,
  filled: Object.fromEntries(
    Object.entries(values).map(([key, value]): [string, Filled] => [key, { value, from: 'person' }]),
  ),
});
const words = (body: string, values?: Record<string, string>, status?: Written['status']) =>
  JSON.stringify(renderDraft(written(body, values, status)));
const open = (body: string, values?: Record<string, string>) => openPlaces(written(body, values)).map(({ key }) => key);

describe('the grammar of a template', () => {
  test('knows headings, lists and tables, line by line', () => {
    expect(renderDraft(written('# Kop\n- a\n- b\n1. c\n\ntekst\n| k | l |\n| m | n |'))).toEqual([
      { kind: 'heading', level: 1, text: 'Kop' },
      { kind: 'list', ordered: false, items: [['a'], ['b']] },
      { kind: 'list', ordered: true, items: [['c']] },
      { kind: 'paragraph', content: ['tekst'] },
      { kind: 'table', header: ['k', 'l'], rows: [[['m'], ['n']]] },
    ]);
  });

  test('a line that is left out does not break a list', () => {
    expect(renderDraft(written('1. a\n?open 2. b\n3. c', { open: 'no' }))).toEqual([
      { kind: 'list', ordered: true, items: [['a'], ['c']] },
    ]);
  });

  test('marks a place that is open', () => {
    expect(renderDraft(written('Aan {{name}}.'))).toEqual([
      { kind: 'paragraph', content: ['Aan ', { open: 'label name' }, '.'] },
    ]);
  });

  test('a clause that nobody chose shows both ways, each marked with when it holds', () => {
    const shown = renderDraft(written('?open Vrij.\n!open Dicht.'));
    expect(shown).toHaveLength(2);
    expect(shown[0]).toMatchObject({ content: [{ note: expect.stringContaining('alleen bij ja') }, ' ', 'Vrij.'] });
    expect(shown[1]).toMatchObject({ content: [{ note: expect.stringContaining('alleen bij nee') }, ' ', 'Dicht.'] });
  });

  test.each([
    ['yes', 'Vrij.'],
    ['no', 'Dicht.'],
  ])('a clause answered %s leaves one', (answer, left) => {
    expect(renderDraft(written('?open Vrij.\n!open Dicht.', { open: answer }))).toEqual([
      { kind: 'paragraph', content: [left] },
    ]);
  });

  test('an optional line is marked in a draft and left out of a final document', () => {
    expect(words('?extra Ook: {{extra}}.')).toContain('label extra');
    expect(words('?extra Ook: {{extra}}.', {}, 'final')).toBe('[]');
    expect(words('?extra Ook: {{extra}}.', { extra: 'dit' }, 'final')).toContain('dit');
  });

  test.each(['{{name}}', '# kop', '| a | b |', '?open x', '{{constructor}}', '${1 + 1}', '<%= 1 %>', '{#each}'])(
    'a value %j is words and never markup',
    (value) => {
      expect(renderDraft(written('Dit: {{name}}', { name: value }))).toEqual([
        { kind: 'paragraph', content: ['Dit: ', value] },
      ]);
    },
  );

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('%s is no place', (key) => {
    expect(words(`Dit: {{${key}}} en ?${key} x`)).toContain(`{{${key}}}`);
    expect(renderDraft(written(`?${key} x`))).toEqual([{ kind: 'paragraph', content: [`?${key} x`] }]);
  });
});

describe('what must be filled before a document is final', () => {
  test('every place in a line that stands, and every clause', () => {
    expect(open('{{name}} {{price}}\n?open x')).toEqual(['name', 'price', 'open']);
    expect(open('{{name}} {{price}}\n?open x', { name: 'a', price: '1', open: 'no' })).toEqual([]);
  });

  test('a place in a clause counts only when the clause is chosen', () => {
    expect(open('?open Op {{date}}.', { open: 'yes' })).toEqual(['date']);
    expect(open('?open Op {{date}}.', { open: 'no' })).toEqual([]);
  });

  test('a place in an optional line does not count', () => {
    expect(open('?extra Ook: {{extra}}.')).toEqual([]);
  });
});
