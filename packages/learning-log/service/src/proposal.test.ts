import { anonymous } from '@gemeengoed/identity';
import { gateDecided, type GateDecided } from '@gemeengoed/case-registry-contract';
import { callerOf, testModule } from '@gemeengoed/testing';
import { learningLog } from './module.js';

const log = testModule(learningLog);
const utrecht = () => log.as(callerOf('gm0344', 'lead'));
const woerden = () => log.as(callerOf('gm0632', 'lead'));
const parkingCase = 'urn:gemeengoed:case:01930000-0000-7000-8000-000000000016';
let made = 0;
const decisionId = () =>
  `urn:gemeengoed:gate-decision:01930000-0000-7000-8004-${String((made += 1)).padStart(12, '0')}`;

const decided = (more: Partial<GateDecided> = {}): GateDecided => ({
  ...{ decision: decisionId(), case: parkingCase, organisation: 'gm0344', titleNl: 'Parkeerdruk', titleEn: null },
  ...{ outcome: 'no_go', fromPhase: 'development', toPhase: null, decidedOn: '2026-11-20', corrects: null },
  ...{ reason: 'De voorspelling klopte niet.', evidence: ['Drie proeven weken af.'] },
  ...more,
});
const tell = (data: GateDecided) => log.receive(gateDecided, { subject: data.decision, data });

interface Proposal {
  id: string;
  decision: string;
  textNl: string;
  version: number;
}
const proposals = async (caller = utrecht()) =>
  (
    await caller.run<{ lessonProposals: Proposal[] }>(
      '{ lessonProposals { id decision textNl version about labelNl labelDate phases source status } }',
    )
  ).lessonProposals;
async function proposed(more: Partial<GateDecided> = {}): Promise<Proposal> {
  const data = decided(more);
  await tell(data);
  const found = (await proposals()).find(({ decision }) => decision === data.decision);
  if (!found) throw new Error('nothing was proposed');
  return found;
}
const accept =
  'mutation ($id: ID!, $version: Int!, $input: LessonInput!) { acceptLessonProposal(id: $id, version: $version, input: $input) { textNl about labelNl sharing source phases } }';
const reject =
  'mutation ($id: ID!, $version: Int!, $reason: String!) { rejectLessonProposal(id: $id, version: $version, reason: $reason) { status reason } }';
const input = { textNl: 'Toets een model eerst op oude gegevens.', phases: ['development'] };
const lessonsWith = async (text: string, caller = utrecht()) =>
  (
    await caller.run<{ lessons: { edges: { node: { textNl: string } }[] } }>(
      'query ($text: String) { lessons(first: 50, filter: { text: $text }) { edges { node { textNl } } } }',
      { text },
    )
  ).lessons.edges.map(({ node }) => node.textNl);

describe('a NO GO', () => {
  test('proposes a lesson to the organisation that decided, about the case by its name of today', async () => {
    expect(await proposed()).toMatchObject({
      ...{ about: parkingCase, labelNl: 'Parkeerdruk', phases: ['development'], status: 'new' },
      textNl: 'Wij stopten. De voorspelling klopte niet. Bewijs: Drie proeven weken af.',
      source: 'Fasebesluit van 20 november 2026',
      labelDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  test('that is told twice proposes once', async () => {
    const data = decided();
    await tell(data);
    await tell(data);
    expect((await proposals()).filter(({ decision }) => decision === data.decision)).toHaveLength(1);
  });

  test('with much to say proposes no more than a lesson may hold', async () => {
    expect((await proposed({ reason: 'x'.repeat(4000) })).textNl).toHaveLength(2000);
  });

  test.each(['go', 'go_back', 'hold'] as const)('is what proposes: a %s does not', async (outcome) => {
    const data = decided({ outcome });
    await tell(data);
    expect((await proposals()).map(({ decision }) => decision)).not.toContain(data.decision);
  });
});

describe('a proposal', () => {
  test('is no lesson: nobody finds it, and others do not see it', async () => {
    await proposed({ reason: 'Vleermuizen stoorden de sensoren.' });
    expect(await lessonsWith('vleermuizen')).toEqual([]);
    expect(await proposals(woerden())).toEqual([]);
    await expect(proposals(log.as(anonymous))).rejects.toThrow('UNAUTHENTICATED');
    const { lessonsFor } = await utrecht().run<{ lessonsFor: { lesson: { textNl: string } | null }[] }>(
      'query ($of: ID!) { lessonsFor(reference: $of, phase: "development", first: 50) { lesson { textNl } } }',
      { of: parkingCase },
    );
    expect(lessonsFor.filter(({ lesson }) => lesson?.textNl.includes('Vleermuizen'))).toEqual([]);
  });

  test('becomes a private lesson in the words of the person who records it', async () => {
    const { id, version } = await proposed();
    const { acceptLessonProposal } = await utrecht().run<{ acceptLessonProposal: unknown }>(accept, {
      ...{ id, version, input },
    });
    expect(acceptLessonProposal).toEqual({
      ...{ textNl: input.textNl, about: parkingCase, labelNl: 'Parkeerdruk', sharing: 'PRIVATE' },
      ...{ source: 'Fasebesluit van 20 november 2026', phases: ['development'] },
    });
    expect(await lessonsWith('oude gegevens')).toContain(input.textNl);
    expect(await lessonsWith('oude gegevens', woerden())).toEqual([]);
    expect((await proposals()).map((open) => open.id)).not.toContain(id);
  });

  test('is decided on once, however often at once', async () => {
    const { id, version } = await proposed();
    const all = await Promise.allSettled([
      ...Array.from({ length: 10 }, () => utrecht().run(accept, { id, version, input: { textNl: 'Dubbel geteld.' } })),
      ...Array.from({ length: 10 }, () => utrecht().run(reject, { id, version, reason: 'Geen les' })),
    ]);
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await lessonsWith('dubbel geteld')).length).toBeLessThanOrEqual(1);
  });

  test('is rejected with a reason', async () => {
    const { id, version } = await proposed();
    await expect(utrecht().run(reject, { id, version, reason: ' ' })).rejects.toMatchObject({
      fields: { reason: expect.any(String) },
    });
    const { rejectLessonProposal } = await utrecht().run<{ rejectLessonProposal: unknown }>(reject, {
      ...{ id, version, reason: 'Te klein' },
    });
    expect(rejectLessonProposal).toEqual({ status: 'rejected', reason: 'Te klein' });
  });

  test('asks for words', async () => {
    const { id, version } = await proposed();
    await expect(utrecht().run(accept, { id, version, input: { textNl: '' } })).rejects.toMatchObject({
      fields: { textNl: expect.any(String) },
    });
  });

  test('is not decided on by readers or by others', async () => {
    const { id, version } = await proposed();
    await expect(log.as(callerOf('gm0344', 'reader')).run(reject, { id, version, reason: 'Geen les' })).rejects.toThrow(
      'FORBIDDEN',
    );
    await expect(woerden().run(reject, { id, version, reason: 'Geen les' })).rejects.toThrow('NOT_FOUND');
  });
});

describe('a NO GO that is corrected', () => {
  const open = async (decision: string) => (await proposals()).some((proposal) => proposal.decision === decision);

  test('takes its proposal away', async () => {
    const { decision } = await proposed();
    await tell(decided({ outcome: 'hold', corrects: decision }));
    expect(await open(decision)).toBe(false);
  });

  test('takes it away also when the correction arrives first', async () => {
    const data = decided();
    await tell(decided({ outcome: 'hold', corrects: data.decision }));
    await tell(data);
    expect(await open(data.decision)).toBe(false);
  });

  test('by another NO GO leaves the proposal of the newest', async () => {
    const { decision } = await proposed();
    const second = decided({ corrects: decision, reason: 'Beter gezegd.' });
    await tell(second);
    expect([await open(decision), await open(second.decision)]).toEqual([false, true]);
  });

  test('leaves a lesson that somebody recorded already', async () => {
    const { id, version, decision } = await proposed();
    const textNl = 'Vraag eerst wie het gaat gebruiken.';
    await utrecht().run(accept, { id, version, input: { textNl } });
    await tell(decided({ outcome: 'go', toPhase: 'implementation', corrects: decision }));
    expect(await lessonsWith('wie het gaat gebruiken')).toEqual([textNl]);
  });
});
