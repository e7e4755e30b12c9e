import { testModule } from '@gemeengoed/testing';
import { caseRegistry } from './module.js';
import { recordingIn } from './testing/recording-in.js';

// Instruments that the eighteen cases have no facts for, put to work by somebody who uses them.

const registry = testModule(caseRegistry);
const { lead, create, assess, entry, respond } = recordingIn(registry);

const termsOf = async (id: string, attribute: string) =>
  (
    await lead().run<{ case: { assessments: { term: { id: string } | null; unknown: boolean }[] } }>(
      'query ($id: ID!, $attributes: [String!]) { case(id: $id) { assessments(attributes: $attributes) { term { id } unknown } } }',
      { id, attributes: [attribute] },
    )
  ).case.assessments;

test('the pitch of a case is four answers, each with who says so (I-015)', async () => {
  const { id } = await create('Pitch in vieren');
  const parts = ['pitch-needs', 'pitch-approach', 'pitch-benefits', 'pitch-alternative'];
  for (const attribute of parts) await assess(id, { attribute, textNl: `Antwoord op ${attribute}` });
  const { case: found } = await lead().run<{ case: { assessments: { attribute: { id: string }; source: string }[] } }>(
    'query ($id: ID!, $attributes: [String!]) { case(id: $id) { assessments(attributes: $attributes) { attribute { id } source } } }',
    { id, attributes: parts },
  );
  expect(found.assessments.map(({ attribute }) => attribute.id)).toEqual(parts);
  expect(new Set(found.assessments.map(({ source }) => source))).toEqual(new Set(['Gemeente Woerden, projectleider']));
});

test('how clients steer is counted only where somebody recorded it (I-033)', async () => {
  const report = async () =>
    (
      await lead().run<{
        attributeReport: { counts: { value: string; count: number }[]; unnamed: number; total: number };
      }>('{ attributeReport(attribute: "client-role") { total unnamed counts { value count } } }')
    ).attributeReport;
  const before = await report();
  expect(before.counts.every(({ count }) => count === 0)).toBe(true);
  expect(before.unnamed).toBe(before.total);
  const { id } = await create('Op afstand');
  await assess(id, { attribute: 'client-role', term: 'at-distance' });
  const after = await report();
  expect(after.counts.filter(({ count }) => count > 0)).toEqual([{ value: 'at-distance', count: 1 }]);
});

test('each of the four ways to tell innovations apart can be left open, and a sensor is low tech (I-131, I-135)', async () => {
  const { id } = await create('Kilometers tellen');
  await assess(id, { attribute: 'technology-scale', term: 'Lowtech', textNl: 'sensor voor kilometers' });
  expect(await termsOf(id, 'technology-scale')).toEqual([{ term: { id: 'low-tech' }, unknown: false }]);
  for (const attribute of ['technological-social', 'innovation-type', 'orientation'])
    expect(await termsOf(id, attribute)).toEqual([]);
});

test.each(['individual', 'collective', 'decoupled'])('data may rest with: %s (I-152, I-156)', async (term) => {
  const { id } = await create(`Data ${term}`);
  await assess(id, { attribute: 'data-ownership', term, textNl: 'gekozen omdat inwoners daarom vroegen' });
  expect(await termsOf(id, 'data-ownership')).toEqual([{ term: { id: term }, unknown: false }]);
});

test('where data rests may be unknown, and stays so (I-152)', async () => {
  const { id } = await create('Data onbekend');
  await assess(id, { attribute: 'data-ownership', unknown: true, note: 'nog niet besproken' });
  expect(await termsOf(id, 'data-ownership')).toEqual([{ term: null, unknown: true }]);
});

test('an initiative of residents keeps its many groups, and a list to support it (I-163, I-151)', async () => {
  const { id } = await create('Park van de buurt');
  await assess(id, { attribute: 'project-kind', term: 'Burgerinitiatief' });
  await entry(id, 'benefit', {
    titleNl: '82 groepen gebruiken het park',
    fields: [{ id: 'beneficiary', values: ['residents'] }],
  });
  await respond(id, {
    checklist: 'citizen-initiative-support',
    heldOn: '2026-10-01',
    answers: [{ item: 'not-smothered', value: 'ja' }],
  });
  const { case: found } = await lead().run<{
    case: {
      registers: { entries: { titleNl: string }[] }[];
      checklists: { responses: { answers: { value: string | null }[] }[] }[];
    };
  }>(
    'query ($id: ID!) { case(id: $id) { registers { entries { titleNl } } checklists { responses { answers { value } } } } }',
    { id },
  );
  expect(found.registers.flatMap(({ entries }) => entries)).toEqual([{ titleNl: '82 groepen gebruiken het park' }]);
  // Seven points, of which one was answered; the others stay unknown.
  expect(found.checklists[0]?.responses[0]?.answers.map(({ value }) => value)).toEqual([
    ...[null, null, 'true', null, null, null, null],
  ]);
});

test('tools that the field names are found by part of their name (I-148)', async () => {
  const search = async (text: string) =>
    (
      await lead().run<{ references: { title: string }[] }>(
        'query ($text: String) { references(text: $text) { title } }',
        {
          text,
        },
      )
    ).references.map(({ title }) => title);
  expect(await search('deda')).toEqual(['DEDA, De Ethische Data Assistent']);
  expect(await search('canvas')).toEqual(['Datagedreven Innovatie Canvas']);
  expect(await search('bestaat niet')).toEqual([]);
});

test('unknowns are read back in the order in which they are to be solved (I-013)', async () => {
  const { id } = await create('Volgorde');
  for (const [titleNl, rank] of [
    ['Makkelijk', 3],
    ['Moeilijkst', 1],
    ['Moeilijk', 2],
  ] as const)
    await entry(id, 'unknown', { titleNl, rank });
  const { case: found } = await lead().run<{ case: { registers: { entries: { titleNl: string }[] }[] } }>(
    'query ($id: ID!) { case(id: $id) { registers(ids: ["unknown"]) { entries { titleNl } } } }',
    { id },
  );
  expect(found.registers[0]?.entries.map(({ titleNl }) => titleNl)).toEqual(['Moeilijkst', 'Moeilijk', 'Makkelijk']);
});
