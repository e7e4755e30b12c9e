import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const lead = () => registry.as(callerOf('gm0344', 'lead'));
const decider = () => registry.as(callerOf('gm0344', 'decider'));

const pillars = ['PUBLIC_VALUE', 'USE_VALUE', 'TECHNICAL_APPROACH', 'COSTS'].map((pillar) => ({
  pillar,
  score: 'SUFFICIENT',
}));
const base = { decidedOn: '2026-11-01', decidedBy: 'Stuurgroep', reason: 'Wij weten genoeg.', pillars };
const go = { ...base, outcome: 'GO', budgetCents: 2500000, leadTimeMonths: 6 };
const hold = { ...base, outcome: 'HOLD' };

interface Decision {
  id: string;
  outcome: string;
  toPhase: { id: string } | null;
  corrects: string | null;
  corrected: boolean;
  recordedAt: string;
}
interface Value {
  attribute: { id: string };
  term: { id: string } | null;
  from: string | null;
  id: string;
}
const decideGate = `mutation ($id: ID!, $input: GateDecisionInput!, $key: String) { decideGate(case: $id, input: $input, idempotencyKey: $key) { id outcome toPhase { id } corrects corrected recordedAt } }`;
const decide = async (id: string, input: Record<string, unknown>, key?: string) =>
  (await decider().run<{ decideGate: Decision }>(decideGate, { id, input, key })).decideGate;
const faultsOf = async (id: string, input: Record<string, unknown>) => {
  const refused: unknown = await decide(id, input).then(
    () => ({ fields: {} }),
    (error: unknown) => error,
  );
  return Object.keys((refused as { fields: Record<string, string> }).fields).sort();
};

const create = `mutation ($input: CaseInput!, $from: AdoptedFromInput) { createCase(input: $input, adoptedFrom: $from) { id slug } }`;
const createdCase = async (titleNl: string, from?: { id: string; label: string }) =>
  (await lead().run<{ createCase: { id: string } }>(create, { input: { titleNl }, from })).createCase.id;
const assess = `mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id } }`;
const state = async (id: string, attribute: string, value: Record<string, unknown>) =>
  (
    await lead().run<{ assessCase: { id: string } }>(assess, {
      id,
      input: { attribute, basis: 'STATED', source: 'Projectplan', ...value },
    })
  ).assessCase.id;

/** A case with an assignment, ready for development. */
async function readyCase(titleNl: string): Promise<string> {
  const id = await createdCase(titleNl);
  await state(id, 'problem', { textNl: 'De stoep is vies.' });
  await state(id, 'goal', { textNl: 'Een schone stoep.' });
  await state(id, 'assignment-level', { term: 'Briefing' });
  await state(id, 'assignment-text', { textNl: 'Zoek uit wat helpt.' });
  return id;
}
const read = async (id: string) =>
  (
    await lead().run<{ case: { assessments: Value[]; gateDecisions: Decision[] } }>(
      `query ($id: ID!) { case(id: $id) { assessments { id attribute { id } term { id } from } gateDecisions { id outcome toPhase { id } corrects corrected } } }`,
      { id },
    )
  ).case;
const phases = async (id: string, attribute = 'phase') =>
  (await read(id)).assessments.filter((value) => value.attribute.id === attribute).map(({ term }) => term?.id);

describe('the assignment before the gate', () => {
  test('a new case without an assignment does not go to development, and what is missing is named', async () => {
    const id = await createdCase('Zonder opdracht');
    await expect(decide(id, go)).rejects.toMatchObject({
      code: 'INVALID',
      fields: {
        'assignment-missing': 'Beschrijf eerst: het probleem, het doel, het niveau van de opdracht, de opdracht.',
      },
    });
    expect(await phases(id)).toEqual([]);
  });

  test('a mission stays a draft until all four criteria are filled in', async () => {
    const id = await readyCase('Missie');
    await state(id, 'assignment-level', { term: 'Missie', source: 'Collegebesluit' });
    for (const [attribute, textNl] of [
      ['mission-appealing', 'Iedereen wil een schone stad.'],
      ['mission-ambitious', 'Heel de stad in een jaar.'],
      ['mission-means', 'Een ton.'],
    ] as const)
      await state(id, attribute, { textNl });
    await expect(decide(id, go)).rejects.toMatchObject({
      fields: { 'mission-incomplete': expect.stringContaining('waarom zij haalbaar is') },
    });
    await state(id, 'mission-feasible', { textNl: 'Elders lukte het.' });
    expect((await decide(id, go)).toPhase?.id).toBe('development');
  });

  test('the gate tells beforehand what keeps the case out', async () => {
    const id = await createdCase('Vooraf kijken');
    const { case: found } = await lead().run<{
      case: { gate: { open: boolean; phase: { id: string }; signals: { rule: string; level: string }[] } };
    }>('query ($id: ID!) { case(id: $id) { gate { open phase { id } signals { rule level } } } }', { id });
    expect(found.gate).toMatchObject({ open: false, phase: { id: 'development' } });
    expect(found.gate.signals).toContainEqual({ rule: 'assignment-missing', level: 'BLOCKS' });
  });
});

describe('a decision at a gate', () => {
  test('a GO without budget and lead time is refused and both are named', async () => {
    const id = await readyCase('Half besluit');
    expect(await faultsOf(id, { ...base, outcome: 'GO' })).toEqual(['budgetCents', 'leadTimeMonths']);
    expect(await faultsOf(id, { ...go, budgetCents: null })).toEqual(['budgetCents']);
  });

  test('a budget of nothing is a budget', async () => {
    expect(await decide(await readyCase('Gratis'), { ...go, budgetCents: 0 })).toMatchObject({ outcome: 'GO' });
  });

  test('a GO BACK needs a pillar that is insufficient', async () => {
    const id = await readyCase('Terug');
    await decide(id, go);
    expect(await faultsOf(id, { ...base, outcome: 'GO_BACK' })).toEqual(['pillars']);
    const weak = pillars.map((score) => (score.pillar === 'COSTS' ? { ...score, score: 'INSUFFICIENT' } : score));
    expect(await decide(id, { ...base, outcome: 'GO_BACK', toPhase: 'idee', pillars: weak })).toMatchObject({
      toPhase: { id: 'idea' },
    });
    expect(await phases(id)).toEqual(['idea']);
    expect((await decide(id, go)).toPhase?.id).toBe('development');
  });

  test('a NO GO needs evidence, moves nothing, and is told to others', async () => {
    const id = await readyCase('Stop');
    expect(await faultsOf(id, { ...base, outcome: 'NO_GO' })).toEqual(['evidence']);
    expect(await faultsOf(id, { ...base, outcome: 'NO_GO', evidence: [{ textNl: ' ' }] })).toEqual(['evidence']);
    const { id: decision } = await decide(id, {
      ...base,
      outcome: 'NO_GO',
      evidence: [{ textNl: 'Drie proeven mislukten.' }],
    });
    expect(await phases(id)).toEqual([]);
    const told = (await registry.sent()).find(({ subject }) => subject === decision);
    expect(told).toMatchObject({
      type: 'nl.gemeengoed.gate.decided.v1',
      organisation: 'gm0344',
      data: { case: id, outcome: 'no_go', titleNl: 'Stop', evidence: ['Drie proeven mislukten.'], corrects: null },
    });
  });

  test('a case that asked residents is closed only when it tells what was done with their input', async () => {
    const id = await readyCase('Panel');
    await state(id, 'citizen-participation', { term: 'Raadpleging' });
    const stop = { ...base, outcome: 'NO_GO', evidence: [{ textNl: 'Te duur.' }] };
    expect(await faultsOf(id, stop)).toEqual(['participation-feedback-missing']);
    await state(id, 'participation-feedback', { textNl: 'Wij pasten de route aan.' });
    expect(await decide(id, stop)).toMatchObject({ outcome: 'NO_GO' });
  });

  test('each rule that keeps a case out is named at once', async () => {
    const id = await createdCase('Veel te doen');
    await state(id, 'privacy-level', { term: 'Persoon' });
    await state(id, 'analytics', { term: 'prescriptive-automatic' });
    expect(await faultsOf(id, { ...go, toPhase: 'implementation' })).toEqual([
      'assignment-missing',
      'automatic-without-assessment',
      'person-level-without-assessment',
    ]);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['a day that is still to come', { ...hold, decidedOn: '2099-01-01' }, ['decidedOn']],
    ['no reason', { ...hold, reason: ' ' }, ['reason']],
    ['a phase that does not exist', { ...go, toPhase: 'maanfase' }, ['toPhase']],
    ['a GO to the phase that it is in', { ...go, toPhase: 'idea' }, ['toPhase']],
    ['a budget beyond what can be counted', { ...go, budgetCents: '99999999999999999999' }, ['budgetCents']],
    ['a negative budget', { ...go, budgetCents: -1 }, ['budgetCents']],
    [
      'evidence with an address that is none',
      { ...hold, evidence: [{ textNl: 'Rapport', url: 'ja' }] },
      ['evidenceUrl'],
    ],
  ])('%s is refused with the field to change', async (_name, input, fields) => {
    expect(await faultsOf(await readyCase('Foute invoer'), input)).toEqual(fields);
  });

  test('the phase and the history of the case follow', async () => {
    const id = await readyCase('Verloop');
    await state(id, 'phase', { term: 'Idee' });
    await decide(id, go);
    await decide(id, { ...go, decidedOn: '2026-11-10' });
    expect(await phases(id)).toEqual(['implementation']);
    const history = (await read(id)).assessments.filter(({ attribute }) => attribute.id === 'phase-history');
    expect(history.map(({ term, from }) => [term?.id, from])).toEqual([
      ['development', '2026-11-01'],
      ['implementation', '2026-11-10'],
    ]);
  });

  test('once there is a decision, the phase is not stated or retracted beside it', async () => {
    const id = await readyCase('Buitenom');
    await decide(id, go);
    await expect(state(id, 'phase', { term: 'Opschaling' })).rejects.toMatchObject({
      fields: { term: expect.any(String) },
    });
    const [phase] = (await read(id)).assessments.filter(({ attribute }) => attribute.id === 'phase');
    await expect(
      lead().run('mutation ($id: ID!) { retractAssessment(id: $id, because: "Weg") { id } }', { id: phase?.id }),
    ).rejects.toThrow('CONFLICT');
    await expect(
      lead().run('mutation ($id: ID!, $input: StatementsInput!) { stateFacts(id: $id, input: $input) { id } }', {
        id,
        input: { values: [], replaces: [phase?.id] },
      }),
    ).rejects.toMatchObject({ fields: { 'phase.term': expect.any(String) } });
    expect(await phases(id)).toEqual(['development']);
  });

  test('the same request again answers the first decision', async () => {
    const id = await readyCase('Twee keer sturen');
    const [first, again] = [await decide(id, go, 'k1'), await decide(id, go, 'k1')];
    expect(again).toEqual(first);
    expect(await phases(id)).toEqual(['development']);
  });
});

describe('who decides', () => {
  test.each(['lead', 'contributor', 'steward', 'reader'] as const)('a %s does not', async (role) => {
    const id = await readyCase('Wie beslist');
    await expect(registry.as(callerOf('gm0344', role)).run(decideGate, { id, input: hold })).rejects.toThrow(
      'FORBIDDEN',
    );
  });

  test('a decider of another organisation does not', async () => {
    const id = await readyCase('Van een ander');
    await lead().run('mutation ($id: ID!) { shareCase(id: $id, sharing: PUBLIC) { id } }', { id });
    await expect(registry.as(callerOf('gm0632', 'decider')).run(decideGate, { id, input: hold })).rejects.toThrow(
      'FORBIDDEN',
    );
  });
});

describe('the log', () => {
  const asModule = () => registry.connections().as({ organisation: 'gm0344', government: true });

  test('is never changed or emptied, not even by the module itself', async () => {
    const id = await readyCase('Log');
    await decide(id, hold);
    await expect(
      asModule().write((tx) => tx.updateTable('gateDecisions').set({ reason: 'Toch niet' }).execute()),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(asModule().write((tx) => tx.deleteFrom('gateDecisions').execute())).rejects.toMatchObject({
      code: '42501',
    });
    expect((await read(id)).gateDecisions).toHaveLength(1);
  });

  test('a correction is a new entry that takes the place of the one it names', async () => {
    const id = await readyCase('Verbeterd');
    const first = await decide(id, go);
    const second = await decide(id, { ...hold, corrects: first.id });
    expect(second.corrects).toBe(first.id);
    expect(await phases(id)).toEqual(['idea']);
    expect(await phases(id, 'phase-history')).toEqual([]);
    const { gateDecisions } = await read(id);
    expect(gateDecisions.map(({ id: decision, corrected }) => [decision, corrected])).toEqual([
      [second.id, false],
      [first.id, true],
    ]);
    await expect(decide(id, { ...hold, corrects: first.id })).rejects.toThrow('CONFLICT');
    await expect(decide(await readyCase('Een ander'), { ...hold, corrects: second.id })).rejects.toThrow('NOT_FOUND');
  });

  test('correcting a decision that a later one builds on leaves the case where it is', async () => {
    const id = await readyCase('Oud besluit');
    const first = await decide(id, go);
    await decide(id, go);
    const second = await decide(id, { ...go, reason: 'Beter opgeschreven.', corrects: first.id });
    expect(await phases(id)).toEqual(['implementation']);
    await decide(id, { ...hold, corrects: second.id });
    expect(await phases(id)).toEqual(['implementation']);
    expect(await phases(id, 'phase-history')).toEqual(['implementation']);
  });

  test('of twenty corrections at once one wins', async () => {
    const id = await readyCase('Gedrang');
    const first = await decide(id, go);
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => decide(id, { ...hold, reason: `Nummer ${n}`, corrects: first.id })),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(all.filter((one) => one.status === 'rejected' && String(one.reason).includes('CONFLICT'))).toHaveLength(19);
  });

  test('of two GO decisions at once each is about the phase that the case is then in', async () => {
    const id = await readyCase('Tegelijk');
    await Promise.all([decide(id, go), decide(id, go)]);
    expect((await read(id)).gateDecisions.map(({ toPhase }) => toPhase?.id).sort()).toEqual([
      'development',
      'implementation',
    ]);
  });
});

describe('a phase', () => {
  test.each([
    ['ideevorming', 'idea'],
    ['Fuzzy front end', 'idea'],
    ['conceptontwikkeling', 'development'],
    ['experiment', 'development'],
    ['uitvoering', 'implementation'],
    ['Uitrol & opschalen', 'scaling'],
  ])('that a source calls %s is %s', async (word, phase) => {
    const id = await createdCase('Woorden');
    await state(id, 'phase-history', { term: word, from: '2020' });
    expect(await phases(id, 'phase-history')).toEqual([phase]);
  });
});

describe('an adoption', () => {
  test('starts at implementation and may go back to development', async () => {
    const id = await createdCase('Overgenomen', {
      id: 'urn:gemeengoed:case:01930000-0000-7000-8000-00000000000d',
      label: 'Monitor Veiligheid',
    });
    expect(await phases(id)).toEqual(['implementation']);
    const weak = [{ pillar: 'USE_VALUE', score: 'INSUFFICIENT', note: 'Past niet op onze schaal.' }];
    await decide(id, { ...base, outcome: 'GO_BACK', toPhase: 'Conceptontwikkeling', pillars: weak });
    expect(await phases(id)).toEqual(['development']);
  });
});
