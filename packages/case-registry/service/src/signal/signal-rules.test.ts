import { attributeOf } from '../catalogue/attributes.js';
import { caseChecklists } from '../catalogue/checklists/of-cases.js';
import { registerOf } from '../catalogue/registers.js';
import { decision, entry, fact, indicator, knownCase, response, type Told } from '../testing/known-case.js';
import { signalRules } from './signal-rules.js';
import { signalsBefore, signalsBeforeClosing, signalsOf } from './signals-of.js';

const day = '2026-02-01';
const ruleOf = (id: string) => {
  const rule = signalRules.find((known) => known.id === id);
  if (!rule) throw new Error(`no such rule: ${id}`);
  return rule;
};
const speaks = (id: string, told: Told, today = day) => ruleOf(id).says(knownCase(told), today);

const assigned = { problem: 'x', goal: 'x', 'assignment-level': 'briefing', 'assignment-text': 'x' };
const mission = {
  'assignment-level': 'mission',
  'mission-appealing': 'x',
  'mission-ambitious': 'x',
  'mission-feasible': 'x',
};
const livingLab = (fields = {}, more = {}) => ({
  entries: [entry('experiment', { 'experiment-kind': 'living-lab', ...fields }, more)],
});
const unknowns = (...of: { rank: number; status: string; reason?: string }[]) => ({
  entries: of.map(({ rank, status, reason }) =>
    entry('unknown', reason ? { 'out-of-order': reason } : {}, { rank, status }),
  ),
});
const supporters = (...kinds: string[]) => kinds.map((kind) => entry('stakeholder', { 'supporter-kind': kind }));
const team = (...roles: string[]) => roles.map((role) => entry('team-role', { 'team-role': role }));
const owned = { owner: 'Informatiemanager' };

type Example = [rule: string, says: string, holds: Told, doesNot: Told];

const assignment: Example[] = [
  ['assignment-missing', 'het doel', { facts: { problem: 'x' } }, { facts: assigned }],
  ['mission-incomplete', 'de middelen', { facts: mission }, { facts: { ...mission, 'mission-means': 'x' } }],
  [
    'moonshot-without-incentive',
    'prikkel',
    { facts: { 'assignment-level': 'moonshot' } },
    { facts: { 'assignment-level': 'moonshot', incentive: 'Korting' } },
  ],
  ['search-missing', 'Zoek eerst', {}, { facts: { 'search-before-build': 'Niets gevonden' } }],
  ['search-missing', 'Zoek eerst', {}, { adoptedFrom: 'urn:gemeengoed:case:x' }],
  [
    'showcase-without-learning-goal',
    'leren',
    { facts: { 'project-kind': 'showcase' } },
    { facts: { 'project-kind': 'showcase', 'learning-goal': 'x' } },
  ],
  [
    'showcase-claims-value',
    'geen waarde boven',
    {
      facts: {
        'project-kind': 'showcase',
        'value-grade': [fact('value-grade', 'large', { source: 'Gemeente Utrecht' })],
      },
    },
    {
      facts: {
        'project-kind': 'showcase',
        implementation: 'yes',
        'value-grade': [fact('value-grade', 'large', { source: 'Gemeente Utrecht' })],
      },
    },
  ],
  [
    'showcase-claims-value',
    'geen waarde boven',
    {
      facts: {
        'project-kind': 'showcase',
        'value-grade': [fact('value-grade', 'limited', { source: 'Utrecht, team' })],
      },
    },
    { facts: { 'project-kind': 'showcase', 'value-grade': [fact('value-grade', 'large', { source: 'Een rapport' })] } },
  ],
  [
    'citizen-initiative-owner',
    'inwoners',
    { facts: { 'project-kind': 'citizen-initiative', initiator: 'Wijkteam' } },
    { facts: { 'project-kind': 'citizen-initiative', initiator: 'Bewoners', 'initiator-kind': 'residents' } },
  ],
  [
    'citizen-initiative-support',
    'Loop de lijst',
    { facts: { 'project-kind': 'citizen-initiative' } },
    { facts: { 'project-kind': 'citizen-initiative' }, responses: [response('citizen-initiative-support', {})] },
  ],
];

const progress: Example[] = [
  [
    'unknowns-share-a-rank',
    'plaats 1',
    unknowns({ rank: 1, status: 'open' }, { rank: 1, status: 'stuck' }),
    unknowns({ rank: 1, status: 'open' }, { rank: 1, status: 'solved' }),
  ],
  [
    'unknown-out-of-order',
    'iets moeilijkers',
    unknowns({ rank: 1, status: 'open' }, { rank: 2, status: 'started' }),
    unknowns({ rank: 1, status: 'open' }, { rank: 2, status: 'started', reason: 'De expert is er nu.' }),
  ],
  [
    'unknown-out-of-order',
    'iets moeilijkers',
    unknowns({ rank: 1, status: 'stuck' }, { rank: 2, status: 'started' }),
    unknowns({ rank: 1, status: 'started' }, { rank: 2, status: 'open' }),
  ],
  ['single-option', 'maar één', { entries: [entry('option')] }, { entries: [entry('option'), entry('option')] }],
  [
    'waiting-for-the-analyst',
    'Valkuil',
    { facts: { 'data-project-route': ['search-data', 'analyse'] } },
    { facts: { 'data-project-route': ['analyse', 'search-data'] } },
  ],
  [
    'field-lags',
    'gebruiker (0%)',
    { responses: [response('parallel-fields', { technology: '80', user: '0' })] },
    { responses: [response('parallel-fields', { technology: '80', user: '60' })] },
  ],
  [
    'nothing-stops',
    'welke oude werkwijze stopt',
    { entries: [entry('stopped-practice', {}, { status: 'kept' })] },
    { entries: [entry('stopped-practice')] },
  ],
  [
    'stop-without-owner',
    'Regel',
    { entries: [entry('stopped-practice')] },
    { entries: [entry('stopped-practice', {}, owned)] },
  ],
  [
    'no-end-of-the-old',
    'wanneer het oude stopt',
    { facts: { 'run-mode': 'shadow' } },
    { facts: { 'run-mode': 'shadow', 'run-mode-end': 'Na de zomer' } },
  ],
  ['no-end-of-the-old', 'oude', { facts: { 'run-mode': 'parallel' } }, { facts: { 'run-mode': 'production' } }],
  [
    'fieldlab-without-demand',
    'vraag uit de samenleving',
    { entries: [entry('experiment', { 'experiment-kind': 'fieldlab' })] },
    { entries: [entry('experiment', { 'experiment-kind': 'fieldlab', demand: 'Hoe blijven wij thuis wonen?' })] },
  ],
];

const profileAndMoney: Example[] = [
  ['technology-unproven', 'onzekerheid', { facts: { trl: 5 } }, { facts: { trl: 9 } }],
  [
    'lead-time-short',
    'U plant 12 maanden. Voor deze graad van innovatie is 24 maanden',
    { facts: { degree: ['application', 'component'], 'lead-time-months': 12 } },
    { facts: { degree: ['application', 'component'], 'lead-time-months': 24 } },
  ],
  [
    'lead-time-short',
    'U plant 6 maanden',
    { facts: { degree: 'system' }, decisions: [decision({ leadTimeMonths: 6 })] },
    { facts: { degree: 'application' }, decisions: [decision({ leadTimeMonths: 6 })] },
  ],
  [
    'lead-time-past-the-term',
    'bestuursperiode',
    { facts: { 'lead-time-months': 60 } },
    { facts: { 'lead-time-months': 60, anchoring: 'coalition-agreement' } },
  ],
  [
    'lead-time-past-the-term',
    'bestuursperiode',
    { facts: { 'lead-time-months': 24, 'council-term-ends': '2026-03', anchoring: 'none' } },
    { facts: { 'lead-time-months': 24, 'council-term-ends': '2030-03' } },
  ],
  [
    'internal-hours-unknown',
    'Interne uren onbekend',
    { entries: [entry('cost', { kind: 'internal-hours' })] },
    { entries: [entry('cost', { kind: 'internal-hours', hours: '120' })] },
  ],
];

const value: Example[] = [
  [
    'service-enforcement-unanswered',
    'handhaving',
    { facts: { domain: 'safety' }, responses: [response('value-conflicts', { 'market-public': 'x' })] },
    { facts: { domain: 'safety' }, responses: [response('value-conflicts', { 'service-enforcement': 'x' })] },
  ],
  [
    'service-enforcement-unanswered',
    'handhaving',
    { facts: { 'value-conflict': 'service-enforcement' } },
    { facts: { domain: 'physical' } },
  ],
  ['triangle-missing', 'drie hoeken', {}, { responses: [response('strategic-triangle', {})] }],
  [
    'triangle-incomplete',
    'legitimiteit en steun',
    { responses: [response('strategic-triangle', { 'public-value': '4', capacity: '2' })] },
    { responses: [response('strategic-triangle', { 'public-value': '4', legitimacy: '3', capacity: '2' })] },
  ],
  [
    'no-benefit-for-residents',
    'Inwoners werken mee',
    { facts: { 'citizen-participation': 'citizen-power' }, entries: [entry('benefit', { beneficiary: 'employees' })] },
    { facts: { 'citizen-participation': 'citizen-power' }, entries: [entry('benefit', { beneficiary: 'residents' })] },
  ],
  [
    'no-benefit-for-residents',
    'Inwoners werken mee',
    { facts: { 'partner-citizens': 'Bewonersgroep' } },
    { facts: { 'citizen-participation': 'passive-participation' } },
  ],
  [
    'no-outcome-measured',
    'geen gemeten resultaat',
    { indicators: [indicator('measured', 'target'), indicator('context', 'actual')] },
    { indicators: [indicator('measured', 'actual')] },
  ],
];

const data: Example[] = [
  [
    'delivery-plan-missing',
    'voorbeelden 2, 7 en 18',
    { facts: { 'data-solution': 'structural' } },
    { facts: { 'data-solution': 'structural' }, entries: [entry('data-delivery')] },
  ],
  [
    'delivery-plan-missing',
    'jaren',
    { facts: { 'data-solution': 'structural' }, entries: [entry('data-delivery', {}, { status: 'stopped' })] },
    { facts: { 'data-solution': 'incidental' } },
  ],
  [
    'delivery-without-owner',
    'Risico',
    { entries: [entry('data-delivery')] },
    { entries: [entry('data-delivery', {}, owned)] },
  ],
  [
    'delivery-delayed',
    'vertraagd',
    { entries: [entry('data-delivery', {}, { status: 'delayed' })] },
    { entries: [entry('data-delivery', {}, { status: 'running' })] },
  ],
  [
    'automatic-without-assessment',
    'beslist zelf',
    { facts: { analytics: 'prescriptive-automatic' } },
    { facts: { analytics: 'prescriptive-automatic', 'impact-assessment-reference': 'Zaaksysteem 12' } },
  ],
  [
    'automatic-without-assessment',
    'beslist zelf',
    { facts: { analytics: ['descriptive', 'prescriptive-automatic'] } },
    { facts: { analytics: 'prescriptive-advising' } },
  ],
];

const risk: Example[] = [
  [
    'person-level-without-assessment',
    'gegevens van personen',
    { facts: { 'privacy-level': 'person', 'impact-assessment-status': 'done' } },
    { facts: { 'privacy-level': 'person', 'impact-assessment-reference': 'Zaaksysteem 12' } },
  ],
  [
    'person-level-without-assessment',
    'personen',
    { facts: { 'privacy-level': ['district', 'person'] } },
    { facts: { 'privacy-level': 'district' } },
  ],
  [
    'assessment-not-done',
    'nog geen privacytoets',
    { facts: { 'privacy-level': 'household', 'impact-assessment-status': 'planned' } },
    { facts: { 'privacy-level': 'household', 'impact-assessment-status': 'done' } },
  ],
  [
    'assessment-not-done',
    'nog geen privacytoets',
    { facts: { 'privacy-level': 'person' } },
    { facts: { 'privacy-level': 'population' } },
  ],
  [
    'pseudonymisation-incomplete',
    'derde partij',
    { facts: { 'privacy-measure': 'third-party-pseudonymisation' } },
    {
      facts: {
        'privacy-measure': [
          fact('privacy-measure', 'third-party-pseudonymisation', {
            concerns: 'ZorgTTP',
            textNl: 'Zorggegevens per huishouden',
          }),
        ],
      },
    },
  ],
  ['experiment-without-ethics-review', 'ethische toets', livingLab(), livingLab({ 'ethics-review': 'requested' })],
  [
    'experiment-without-ethics-review',
    'ethische toets',
    { entries: [entry('experiment', { 'experiment-kind': 'pilot', 'public-space': 'true' })] },
    { entries: [entry('experiment', { 'experiment-kind': 'pilot', 'public-space': 'false' })] },
  ],
  [
    'experiment-not-approved',
    'zonder akkoord',
    livingLab({ 'ethics-review': 'requested' }, { status: 'running' }),
    livingLab({ 'ethics-review': 'approved-with-conditions' }, { status: 'running' }),
  ],
  [
    'chain-step-without-risk',
    'ingrijpen',
    {
      entries: [entry('risk', { 'chain-step': 'collect' })],
      responses: [response('data-value-chain', { 'analyse-risk': 'x', 'intervene-value': 'x' })],
    },
    {
      entries: [entry('risk', { 'chain-step': 'collect' }), entry('risk', { 'chain-step': 'intervene' })],
      responses: [response('data-value-chain', { 'analyse-risk': 'x' })],
    },
  ],
  [
    'talk-overdue',
    'te laat',
    { responses: [response('dynamic-assessment', {}, { heldOn: '2025-10-01' })] },
    { responses: [response('dynamic-assessment', {}, { heldOn: '2025-12-01' })] },
  ],
  [
    'talk-overdue',
    'te laat',
    { facts: { 'phase-history': [fact('phase-history', 'idea', { from: '2025-Q2' })] } },
    { facts: { 'phase-history': [fact('phase-history', 'idea', { from: '2026-01' })] } },
  ],
  [
    'dark-side-overdue',
    'donkere kant',
    { responses: [response('dark-side', {}, { nextOn: '2026-01-31' })] },
    { responses: [response('dark-side', {}, { nextOn: '2026-06-01' })] },
  ],
  [
    'impact-analysis-missing',
    'gevolgen',
    { facts: { orientation: 'both' } },
    { facts: { orientation: 'both' }, responses: [response('impact-on-residents', {})] },
  ],
  [
    'impact-analysis-missing',
    'gevolgen',
    { facts: { orientation: 'external' } },
    { facts: { orientation: 'internal' } },
  ],
];

const people: Example[] = [
  ['no-steering-role', 'wie stuurt', { entries: team('project-lead') }, { entries: team('steering-group') }],
  ['no-steering-role', 'wie stuurt', {}, { facts: { 'client-role': 'shareholder' } }],
  [
    'archetypes-missing',
    'realiserend',
    { responses: [response('team-archetypes', { experimenter: '2', director: '1', storyteller: '0' })] },
    { responses: [response('team-archetypes', { experimenter: '2', director: '1', storyteller: '1' })] },
  ],
  [
    'no-ethicist',
    'ethicus',
    { entries: team('client', 'data-scientist') },
    { entries: team('client', 'data-scientist', 'ethicist') },
  ],
  ['no-ethicist', 'ethicus', { entries: team('data-scientist') }, { entries: team('data-analyst') }],
  [
    'one-sided-support',
    'één soort',
    { entries: supporters('colleague', 'colleague') },
    { entries: supporters('colleague', 'works-council') },
  ],
  [
    'disruptive-without-top-management',
    'topmanagement',
    { facts: { 'innovation-type': 'disruptive' }, entries: supporters('colleague') },
    { facts: { 'innovation-type': 'disruptive' }, entries: supporters('top-management') },
  ],
  [
    'radical-without-middle-management',
    'middenmanagement',
    { facts: { strategy: 'radical' } },
    { facts: { strategy: 'incremental', 'innovation-type': 'radical' } },
  ],
  [
    'participation-unstated',
    'wat hun rol is',
    { facts: { orientation: 'external', 'citizen-participation': 'consultation' } },
    { facts: { orientation: 'external', 'citizen-participation': 'consultation', 'participation-timing': 'start' } },
  ],
  ['participation-unstated', 'rol', { facts: { orientation: 'both' } }, { facts: { orientation: 'internal' } }],
  [
    'decision-right-missing',
    'waarover zij beslissen',
    { facts: { 'citizen-participation': 'citizen-power' } },
    { facts: { 'citizen-participation': 'citizen-power', 'participation-right': 'Over de inrichting' } },
  ],
  [
    'participation-feedback-missing',
    'wat u met hun inbreng deed',
    { facts: { 'citizen-participation': 'consultation' } },
    { facts: { 'citizen-participation': 'consultation', 'participation-feedback': 'Route aangepast' } },
  ],
  [
    'quality-mechanism-missing',
    'bewaakt de kwaliteit',
    { responses: [response('open-governance', { 'open-data': 'true', quality: 'false' })] },
    { responses: [response('open-governance', { quality: 'true' })] },
  ],
  [
    'quality-mechanism-missing',
    'bewaakt de kwaliteit',
    { facts: { 'government-perspective': 'open' } },
    { facts: { 'government-perspective': 'performing' } },
  ],
];

const examples = [assignment, progress, profileAndMoney, value, data, risk, people].flat();

test.each(examples)('%s says “%s” when it holds, and nothing when it does not', (id, says, holds, doesNot) => {
  expect(speaks(id, holds)?.[0]).toContain(says);
  expect(speaks(id, doesNot)).toBeNull();
});

describe('every rule', () => {
  test('is shown at work here', () => {
    expect(new Set(examples.map(([id]) => id))).toEqual(new Set(signalRules.map(({ id }) => id)));
  });

  test('has a name of its own', () => {
    expect(new Set(signalRules.map(({ id }) => id)).size).toBe(signalRules.length);
  });

  test('points to a place that exists', () => {
    const lost = signalRules.filter(({ about: { shape, id } }) => {
      if (shape === 'attribute') return !attributeOf(id);
      if (shape === 'register') return !registerOf(id);
      return shape === 'checklist' && !caseChecklists.some((known) => known.id === id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('that keeps a case out says of which phase', () => {
    expect(signalRules.filter(({ level, before }) => level === 'blocks' && before === null)).toEqual([]);
  });
});

describe('when rules speak', () => {
  const idsOf = (signals: { rule: string }[]) => signals.map(({ rule }) => rule);

  test('a rule on a phase is silent until the case is about to enter it', () => {
    expect(idsOf(signalsOf(knownCase({}), day))).not.toContain('nothing-stops');
    expect(idsOf(signalsOf(knownCase({ facts: { phase: 'development' } }), day))).toContain('nothing-stops');
    expect(idsOf(signalsOf(knownCase({ facts: { phase: 'scaling' } }), day))).toContain('nothing-stops');
  });

  test('a gate that skips a phase asks what both phases ask', () => {
    const ids = idsOf(signalsBefore(knownCase({ facts: { 'privacy-level': 'person' } }), 'implementation', day));
    expect(ids).toEqual(expect.arrayContaining(['assignment-missing', 'person-level-without-assessment']));
  });

  test('what was asked at a gate that a case is past only warns, except where persons are at stake', () => {
    const levels = (phase: string) =>
      Object.fromEntries(
        signalsBefore(knownCase({ facts: { phase, 'privacy-level': 'person' } }), 'scaling', day).map(
          ({ rule, level }) => [rule, level],
        ),
      );
    expect(levels('idea')).toMatchObject({
      'assignment-missing': 'blocks',
      'person-level-without-assessment': 'blocks',
    });
    expect(levels('implementation')).toMatchObject({
      'assignment-missing': 'warning',
      'person-level-without-assessment': 'blocks',
    });
  });

  test('what was corrected no longer counts', () => {
    const first = response('parallel-fields', { technology: '80', user: '0' });
    const second = response('parallel-fields', { technology: '80', user: '70' }, { corrects: first.id });
    expect(speaks('field-lags', { responses: [first, second] })).toBeNull();
  });

  test('a case that asked residents is not closed before it tells what was done with their input', () => {
    const asked = { facts: { 'citizen-participation': 'consultation' } };
    expect(idsOf(signalsBeforeClosing(knownCase(asked), day))).toEqual(['participation-feedback-missing']);
    expect(signalsBeforeClosing(knownCase({}), day)).toEqual([]);
  });

  test('neither style of steering is better', () => {
    const said = (style: string) => idsOf(signalsOf(knownCase({ facts: { 'steering-style': style } }), day));
    expect(said('under-radar')).toEqual(said('steered'));
    expect(said('under-radar')).toEqual(idsOf(signalsOf(knownCase({}), day)));
  });
});
