import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

// Whoever sees a case sees its parts, and nobody else does; what is confidential stays with the owner whatever the scope.

const registry = testModule(caseRegistry);
const utrecht = () => registry.as(callerOf('gm0344'));
const woerden = () => registry.as(callerOf('gm0632'));
const nobody = () => registry.as(anonymous);

const said = { basis: 'STATED', source: 'Gemeente Utrecht' };
const parts = `query ($id: ID!) { case(id: $id) {
  titleNl
  assessments { textNl }
  registers { register { id } entries { titleNl versions { version } } }
  indicators { nameNl measurements { number } }
  gateDecisions { reason }
  checklists { checklist { id } responses { conclusion } }
} }`;
interface Parts {
  case: {
    assessments: object[];
    registers: { register: { id: string }; entries: { titleNl: string; versions: object[] }[] }[];
    indicators: { measurements: object[] }[];
    gateDecisions: object[];
    checklists: { checklist: { id: string } }[];
  } | null;
}
const seenBy = async (who: ReturnType<typeof utrecht>, id: string) => {
  const { case: found } = await who.run<Parts>(parts, { id });
  return (
    found && {
      values: found.assessments.length,
      entries: found.registers.flatMap(({ entries }) => entries).length,
      versions: found.registers.flatMap(({ entries }) => entries).flatMap(({ versions }) => versions).length,
      figures: found.indicators.flatMap(({ measurements }) => measurements).length,
      decisions: found.gateDecisions.length,
      checklists: found.checklists.map(({ checklist }) => checklist.id),
    }
  );
};

/** A private case of Utrecht with a part of every shape, one of them confidential. */
async function caseWithParts(titleNl: string): Promise<string> {
  const run = <Data>(document: string, variables: Record<string, unknown>) => utrecht().run<Data>(document, variables);
  const {
    createCase: { id },
  } = await run<{ createCase: { id: string } }>('mutation ($input: CaseInput!) { createCase(input: $input) { id } }', {
    input: { titleNl },
  });
  await run('mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id } }', {
    id,
    input: { attribute: 'goal', textNl: 'Rust', ...said },
  });
  const { addEntry } = await run<{ addEntry: { id: string; version: number } }>(
    'mutation ($id: ID!, $input: RegisterEntryInput!) { addEntry(case: $id, register: "unknown", input: $input) { id version } }',
    { id, input: { titleNl: 'Werkt het?' } },
  );
  await run(
    'mutation ($id: ID!, $version: Int!, $input: RegisterEntryInput!) { changeEntry(id: $id, version: $version, input: $input) { version } }',
    { ...addEntry, input: { titleNl: 'Werkt het ook in de winter?' } },
  );
  const { addIndicator } = await run<{ addIndicator: { id: string } }>(
    'mutation ($id: ID!, $input: IndicatorInput!) { addIndicator(case: $id, input: $input) { id } }',
    { id, input: { nameNl: 'Klachten', kind: 'MEASURED', unit: 'per maand' } },
  );
  await run('mutation ($id: ID!, $input: MeasurementInput!) { addMeasurement(indicator: $id, input: $input) { id } }', {
    id: addIndicator.id,
    input: { role: 'BASELINE', number: 12, ...said },
  });
  await run('mutation ($id: ID!, $input: GateDecisionInput!) { decideGate(case: $id, input: $input) { id } }', {
    id,
    input: { outcome: 'HOLD', decidedOn: '2026-11-01', decidedBy: 'Stuurgroep', reason: 'Geen mensen', pillars: [] },
  });
  const respond = (checklist: string, answers: object[]) =>
    run('mutation ($id: ID!, $input: ChecklistResponseInput!) { respond(case: $id, input: $input) { id } }', {
      id,
      input: { checklist, heldOn: '2026-11-01', heldBy: 'Projectteam', answers },
    });
  await respond('parallel-fields', [{ item: 'technology', value: '80' }]);
  await respond('team-archetypes', [{ item: 'anthropologist', value: '1' }]);
  return id;
}
const share = (id: string, sharing: string, sharedWith: string[] = []) =>
  utrecht().run(
    'mutation ($id: ID!, $sharing: Sharing!, $with: [String!]!) { shareCase(id: $id, sharing: $sharing, sharedWith: $with) { id } }',
    { id, sharing, with: sharedWith },
  );

const forOthers = { values: 1, entries: 1, versions: 2, figures: 1, decisions: 1, checklists: ['parallel-fields'] };
const forTheOwner = { ...forOthers, checklists: ['parallel-fields', 'team-archetypes'] };

test('the parts of a case follow its scope, down to the figures of its indicators', async () => {
  const id = await caseWithParts('Delen');
  expect(await seenBy(utrecht(), id)).toEqual(forTheOwner);
  expect([await seenBy(woerden(), id), await seenBy(nobody(), id)]).toEqual([null, null]);

  await share(id, 'GROUP', ['gm0632']);
  expect([await seenBy(woerden(), id), await seenBy(nobody(), id)]).toEqual([forOthers, null]);
  await share(id, 'PUBLIC');
  expect(await seenBy(nobody(), id)).toEqual(forOthers);
  await share(id, 'PRIVATE');
  expect([await seenBy(woerden(), id), await seenBy(nobody(), id)]).toEqual([null, null]);
  expect(await seenBy(utrecht(), id)).toEqual(forTheOwner);
});

test('a part that is added to a shared case is shared with it, and another organisation adds none', async () => {
  const id = await caseWithParts('Eerst delen');
  await share(id, 'PUBLIC');
  const add = `mutation ($id: ID!) { addEntry(case: $id, register: "risk", input: { titleNl: "Storing" }) { id } }`;
  await utrecht().run(add, { id });
  expect(await seenBy(nobody(), id)).toMatchObject({ entries: 2 });
  await expect(woerden().run(add, { id })).rejects.toThrow('FORBIDDEN');
  await expect(nobody().run(add, { id })).rejects.toThrow('UNAUTHENTICATED');
});

test.each([
  ['GateDecision', 'gateDecisions { recordedBy }'],
  ['RegisterEntry', 'registers { entries { recordedBy } }'],
  ['Assessment', 'assessments { recordedBy }'],
  ['Measurement', 'indicators { measurements { recordedBy } }'],
  ['ChecklistResponse', 'checklists { responses { recordedBy } }'],
])('who recorded a %s is told to the owner only', async (_type, fields) => {
  const id = await caseWithParts('Wie');
  await share(id, 'PUBLIC');
  const ask = `query ($id: ID!) { case(id: $id) { ${fields} } }`;
  expect(JSON.stringify(await utrecht().run(ask, { id }))).toContain('test:gm0344');
  await expect(woerden().run(ask, { id })).rejects.toThrow('FORBIDDEN');
});
