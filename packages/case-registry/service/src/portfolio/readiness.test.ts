import { anonymous } from '@gemeengoed/identity';
import { testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';
import { recordingIn } from '../testing/recording-in.js';

const registry = testModule(caseRegistry);
const { lead, create, assess, entry, respond } = recordingIn(registry);
const public_ = () => registry.as(anonymous);

beforeAll(() => registry.loadExamples());

interface Line {
  item: { id: string };
  status: string;
  note: string | null;
  facts: { id: string; textNl: string; textEn: string; known: boolean }[];
}
interface Report {
  caseBySlug: {
    readiness: {
      response: { heldOn: string } | null;
      groups: { group: { id: string }; lines: Line[] }[];
      outcomes: { nameNl: string }[];
      valueConflicts: { conflict: { id: string }; plays: boolean; answer: string | null }[];
      benefits: { titleNl: string }[];
      participation: { term: { id: string } }[];
      dynamicAssessment: { heldOn: string } | null;
    };
  };
}
const report = `query ($slug: String!) { caseBySlug(slug: $slug) { readiness { response { heldOn }
  groups { group { id } lines { item { id } status note facts { id textNl textEn known } } }
  outcomes { nameNl } valueConflicts { conflict { id } plays answer } benefits { titleNl values { terms { id } } }
  participation { term { id } } dynamicAssessment { heldOn } } } }`;
const readiness = async (slug: string, as = lead()) => (await as.run<Report>(report, { slug })).caseBySlug.readiness;
const factsOf = ({ groups }: Report['caseBySlug']['readiness'], item: string) =>
  groups.flatMap(({ lines: of }) => of).find((line) => line.item.id === item)?.facts ?? [];

describe('the readiness report', () => {
  test('has ten sight lines in five processes of two, unknown until somebody ticks them', async () => {
    const { groups, response } = await readiness('slim-vegen', public_());
    expect(groups.map(({ group }) => group.id)).toEqual(['value', 'experiment', 'opportunities', 'risks', 'together']);
    expect(groups.map(({ lines: of }) => of.length)).toEqual([2, 2, 2, 2, 2]);
    if (!response)
      expect(new Set(groups.flatMap(({ lines: of }) => of.map(({ status }) => status)))).toEqual(new Set(['UNKNOWN']));
    expect(groups.flatMap(({ lines: of }) => of).every(({ facts }) => facts.length > 0)).toBe(true);
  });

  test('says so when no outcome was measured, and that a target is no outcome', async () => {
    const { id, slug } = await create('Zonder resultaat');
    const indicator = async (nameNl: string, kind: string, role: string): Promise<void> => {
      const { addIndicator } = await lead().run<{ addIndicator: { id: string } }>(
        'mutation ($id: ID!, $input: IndicatorInput!) { addIndicator(case: $id, input: $input) { id } }',
        { id, input: { nameNl, kind, unit: 'procent' } },
      );
      await lead().run(
        'mutation ($id: ID!, $input: MeasurementInput!) { addMeasurement(indicator: $id, input: $input) { id } }',
        { id: addIndicator.id, input: { role, number: 5, basis: 'STATED', source: 'Gemeente Woerden' } },
      );
    };
    await indicator('Minder meldingen', 'TARGET', 'TARGET');
    const before = await readiness(slug);
    expect(before.outcomes).toEqual([]);
    expect(factsOf(before, 'use-and-limits')[0]).toEqual({
      id: 'outcomes',
      textNl: 'Er is geen resultaat gemeten',
      textEn: 'No outcome was measured',
      known: false,
    });
    await indicator('Meldingen', 'MEASURED', 'ACTUAL');
    expect(factsOf(await readiness(slug), 'use-and-limits')[0]).toMatchObject({
      textNl: '1 gemeten resultaat',
      known: true,
    });
  });

  test('puts facts beside ticks: conflicts answered, ethics of experiments, who is harmed, who takes part', async () => {
    const { id, slug } = await create('Fraude voorspellen');
    await assess(id, { attribute: 'value-conflict', term: 'service-enforcement' });
    await assess(id, { attribute: 'citizen-participation', term: 'consultation' });
    const experiment = (titleNl: string, fields: Record<string, string>) =>
      entry(id, 'experiment', {
        titleNl,
        fields: Object.entries({ 'experiment-kind': 'pilot', ...fields }).map(([key, value]) => ({
          id: key,
          values: [value],
        })),
      });
    await experiment('Camera op het plein', { 'public-space': 'ja' });
    await experiment('Sensor in de straat', { 'public-space': 'ja', 'ethics-review': 'approved' });
    await entry(id, 'benefit', {
      titleNl: 'Wordt vaker gecontroleerd',
      fields: [
        { id: 'beneficiary', values: ['hard-to-reach'] },
        { id: 'harmed', values: ['ja'] },
      ],
    });
    const before = await readiness(slug);
    expect(factsOf(before, 'direction-from-values')[1]?.textNl).toBe('0 van 1 botsende waarden beantwoord');
    expect(factsOf(before, 'living-lab-ethics')[0]?.textNl).toContain('1 van 2 experimenten');
    expect(factsOf(before, 'citizens')[0]?.textEn).toContain('Consultation');
    expect(before.benefits).toMatchObject([{ titleNl: 'Wordt vaker gecontroleerd' }]);
    await respond(id, {
      ...{ checklist: 'value-conflicts', heldOn: '2026-01-10' },
      answers: [{ item: 'service-enforcement', value: 'Eerst hulp, dan pas handhaven' }],
    });
    await respond(id, {
      ...{ checklist: 'executive-sight-lines', heldOn: '2026-01-11' },
      answers: [
        { item: 'citizens', value: 'nee', note: 'Pas aan het einde' },
        { item: 'local-experiments', value: 'ja' },
      ],
    });
    await respond(id, {
      ...{ checklist: 'impact-on-residents', heldOn: '2026-01-12' },
      answers: [{ item: 'consequences', value: 'Meer controle aan de deur' }],
    });
    const after = await readiness(slug);
    expect(factsOf(after, 'protect-values')[0]).toEqual({
      ...{ id: 'impact-on-residents', known: true },
      textNl: 'Gevolgen voor inwoners: ingevuld op 12 januari 2026',
      textEn: 'Impact on residents: filled in on 12 January 2026',
    });
    expect(factsOf(after, 'direction-from-values')[1]?.textNl).toBe('1 van 1 botsende waarden beantwoord');
    expect(after.valueConflicts.filter(({ plays }) => plays)).toEqual([
      { conflict: { id: 'service-enforcement' }, plays: true, answer: 'Eerst hulp, dan pas handhaven' },
    ]);
    const ticked = after.groups.flatMap(({ lines: of }) => of);
    expect(ticked.find(({ item }) => item.id === 'citizens')).toMatchObject({
      status: 'NO',
      note: 'Pas aan het einde',
    });
    expect(ticked.find(({ item }) => item.id === 'local-experiments')?.status).toBe('YES');
    expect(ticked.filter(({ status }) => status === 'UNKNOWN')).toHaveLength(8);
  });
});
