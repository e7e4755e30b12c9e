import { attributes } from './attributes.js';
import { checklists } from './checklists.js';
import { instruments } from './instruments.js';
import { matrices } from './matrices.js';
import { quadrants } from './quadrants.js';
import { references } from './references.js';
import { registers } from './registers.js';
import { vocabularies, vocabularyOf } from './vocabularies.js';

const checklistOf = (id: string) => {
  const found = checklists.find((known) => known.id === id);
  if (!found) throw new Error(`no checklist ${id}`);
  return found;
};
/** How many items each group of a checklist has, in order. */
const perGroup = (id: string): number[] => {
  const { groups, items } = checklistOf(id);
  return groups.map((group) => items.filter((item) => item.group === group.id).length);
};

describe('the instruments of the field', () => {
  test('are 107, each once', () => {
    expect(instruments).toHaveLength(107);
    expect(new Set(instruments.map(({ id }) => id)).size).toBe(107);
  });

  test.each(instruments.map(({ id, labelEn, carriers }) => [id, labelEn, carriers] as const))(
    '%s (%s) is carried by at least one shape',
    (_id, _label, carriers) => expect(carriers.length).toBeGreaterThan(0),
  );

  test('are named by shapes only when they exist; start positions are the learning log’s and shown here too', () => {
    const known = new Set([...instruments.map(({ id }) => id), 'I-143']);
    const named = [
      ...attributes,
      ...vocabularies,
      ...registers,
      ...checklists,
      ...quadrants,
      ...matrices,
      ...references,
    ];
    const strange = named.flatMap((shape) => shape.instruments).filter((id) => !known.has(id));
    expect(strange).toEqual([]);
  });

  test('that the source only names carry no contents (I-002, I-097, I-141)', () => {
    const placeholders = instruments.filter(({ notInSource }) => notInSource);
    expect(placeholders.map(({ id }) => id)).toEqual(['I-002', 'I-097', 'I-141']);
    expect(vocabularyOf('rice')).toMatchObject({ contents: 'notInSource', terms: [] });
    expect(checklistOf('data-innovation-canvas')).toMatchObject({ contents: 'notInSource', items: [] });
    expect(checklistOf('innovation-management')).toMatchObject({ contents: 'notInSource', items: [] });
  });
});

describe('lists have exactly what the source gives', () => {
  test.each([
    ['I-017', 'innovative-organisation', 12],
    ['I-018', 'weak-climate-causes', 3],
    ['I-014', 'parallel-fields', 3],
    ['I-024', 'value-conflicts', 4],
    ['I-025', 'strategic-triangle', 3],
    ['I-029', 'dark-side', 10],
    ['I-032', 'steering-observations', 6],
    ['I-036', 'team-archetypes', 10],
    ['I-038', 'drivers', 5],
    ['I-091', 'open-governance', 3],
    ['I-098', 'data-governance', 4],
    ['I-116', 'success-factors', 9],
    ['I-124', 'executive-sight-lines', 10],
    ['I-126', 'data-value-chain', 9],
    ['I-129', 'smart-city-roles', 6],
    ['I-130', 'unprepared-risks', 6],
    ['I-132', 'disruption-conditions', 4],
    ['I-151', 'ownership-success', 6],
    ['I-158', 'urban-data-platform', 3],
    ['I-159', 'advice-to-government', 5],
    ['I-160', 'ownership-strengthening', 4],
    ['I-169', 'privacy-professionalisation', 7],
  ])('%s: the checklist %s has %d items', (instrument, id, count) => {
    expect(checklistOf(id).items).toHaveLength(count);
    expect(checklistOf(id).instruments).toContain(instrument);
  });

  test.each([
    ['I-001', 'phase', 4],
    ['I-003', 'data-project-route', 7],
    ['I-004', 'innovation-type', 3],
    ['I-006', 'degree', 5],
    ['I-020', 'domain', 4],
    ['I-021', 'value-grade', 4],
    ['I-022', 'value-kind', 4],
    ['I-024', 'value-conflict', 4],
    ['I-026', 'public-value-kind', 7],
    ['I-026', 'public-value', 10],
    ['I-031', 'steering-style', 2],
    ['I-034', 'collaboration-pattern', 4],
    ['I-044', 'data-solution', 2],
    ['I-046', 'urgency-source', 5],
    ['I-092', 'citizen-participation', 4],
    ['I-095', 'analytics', 5],
    ['I-104', 'run-mode', 3],
    ['I-105', 'design-sprint-step', 5],
    ['I-110', 'risk-class', 5],
    ['I-122', 'party-kind', 5],
    ['I-128', 'municipal-role', 3],
    ['I-135', 'technology-scale', 2],
    ['I-140', 'management-view', 3],
    ['I-143', 'start-position', 3],
    ['I-144', 'playing-field', 4],
    ['I-146', 'organisation-model', 3],
  ])('%s: the list %s has %d terms', (_instrument, id, count) => {
    expect(vocabularyOf(id)?.terms).toHaveLength(count);
  });

  test('I-029: nine dark-side risks and room for one of your own, where the source announces ten', () => {
    const { items, announced } = checklistOf('dark-side');
    expect(items.filter(({ id }) => id !== 'other')).toHaveLength(9);
    expect(announced).toBe(10);
  });

  test('I-036: ten archetypes in groups of three, three and four', () => {
    expect(perGroup('team-archetypes')).toEqual([3, 3, 4]);
  });

  test('I-123, I-124: ten sight lines in five groups of two, in a fixed order', () => {
    expect(perGroup('executive-sight-lines')).toEqual([2, 2, 2, 2, 2]);
    expect(checklistOf('executive-sight-lines').groups.map(({ id }) => id)).toEqual([
      'value',
      'experiment',
      'opportunities',
      'risks',
      'together',
    ]);
  });

  test('I-142: tasks per process are the ten sight lines and no second list', () => {
    const homes = instruments.find(({ id }) => id === 'I-142')?.carriers;
    expect(homes).toEqual([{ shape: 'checklist', id: 'executive-sight-lines' }]);
  });

  test('I-127: measures of protection in three groups', () => {
    expect(checklistOf('protection').groups).toHaveLength(3);
  });

  test('I-126: each step of the data chain asks for value, risk and right', () => {
    expect(perGroup('data-value-chain')).toEqual([3, 3, 3]);
  });

  test.each([
    ['I-089', 'government-perspective', 4, 5],
    ['I-140', 'management-view', 3, 9],
  ])('%s: the table %s has %d columns and %d rows, with a cell each', (_instrument, id, columns, rows) => {
    const matrix = matrices.find((known) => known.id === id);
    expect(matrix?.columns).toHaveLength(columns);
    expect(matrix?.rows).toHaveLength(rows);
    expect(matrix?.rows.flatMap(({ cells }) => cells)).toHaveLength(columns * rows);
  });

  test('I-037: the team for a predictive model has eight roles', () => {
    const template = registers
      .find(({ id }) => id === 'team-role')
      ?.templates.find(({ id }) => id === 'predictive-model');
    expect(template?.entries).toHaveLength(8);
  });

  test('I-138: three accelerators and three decelerators are given as a start', () => {
    const forces = registers.find(({ id }) => id === 'force')?.templates[0]?.entries ?? [];
    expect(forces.map(({ fields }) => fields['force-direction']).toSorted()).toEqual([
      ...['accelerator', 'accelerator', 'accelerator'],
      ...['decelerator', 'decelerator', 'decelerator'],
    ]);
  });

  test('I-010: there is a place for two project leads, on contents and on business', () => {
    const roles = vocabularyOf('team-role')?.terms.map(({ id }) => id);
    expect(roles).toEqual(expect.arrayContaining(['project-lead-content', 'project-lead-business', 'steering-group']));
  });
});

describe('whatever the catalogue holds', () => {
  const labelled = [
    ...attributes,
    ...vocabularies.flatMap((list) => [list, ...list.terms]),
    ...registers.flatMap((register) => [register, ...register.fields, ...register.statuses, ...register.templates]),
    ...checklists.flatMap((list) => [list, ...list.groups, ...list.items]),
    ...quadrants.flatMap((quadrant) => [quadrant, ...quadrant.cells]),
    ...matrices.flatMap((matrix) => [matrix, ...matrix.columns, ...matrix.rows]),
    ...instruments,
  ];

  test('has its label in both languages', () => {
    expect(labelled.filter(({ labelNl, labelEn }) => !labelNl.trim() || !labelEn.trim())).toEqual([]);
  });

  test.each([
    ['attributes', attributes],
    ['lists', vocabularies],
    ['registers', registers],
    ['checklists', checklists],
    ['quadrants', quadrants],
    ['reference tables', matrices],
    ['references', references],
    ...vocabularies.map(({ id, terms }) => [`terms of ${id}`, terms] as const),
    ...checklists.map(({ id, items }) => [`items of ${id}`, items] as const),
    ...registers.map(({ id, fields }) => [`fields of ${id}`, fields] as const),
  ] as const)('has unique ids: %s', (_name, known: readonly { id: string }[]) => {
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
  });

  test.each(vocabularies.filter(({ terms }) => terms.length > 0).map((list) => [list.id, list.terms] as const))(
    'has no word in the list %s that stands for two terms',
    (_id, terms) => {
      const words = terms.flatMap(({ id, labelNl, labelEn, aliases }) => [
        ...new Set([id, labelNl, labelEn, ...aliases].map((word) => word.toLowerCase())),
      ]);
      expect(new Set(words).size).toBe(words.length);
    },
  );

  test('says where each list comes from', () => {
    const sourced = [...vocabularies, ...checklists, ...quadrants, ...matrices, ...references];
    expect(sourced.filter(({ source }) => !source.trim())).toEqual([]);
  });

  test('names only lists that exist', () => {
    const wanted = [
      ...attributes.flatMap(({ vocabulary }) => vocabulary ?? []),
      ...checklists.flatMap(({ vocabulary }) => vocabulary ?? []),
      ...registers.flatMap(({ fields }) => fields.flatMap(({ vocabulary }) => vocabulary ?? [])),
    ];
    expect(wanted.filter((id) => !vocabularyOf(id))).toEqual([]);
  });
});
