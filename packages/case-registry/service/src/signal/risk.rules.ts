import type { KnownCase } from '../case/known.js';
import { rathenau, report } from '../catalogue/vocabulary.js';
import {
  answerOf,
  entriesIn,
  fieldOf,
  hasTerm,
  isStated,
  lastResponse,
  monthsLater,
  openEntries,
  phaseOf,
  startOf,
  stated,
  titlesOf,
} from './facts.js';
import { attribute, checklist, register, rulesIn, type SignalRule, type Words } from './signal.js';

const rule = rulesIn('risk');

/** After how many months a talk on effects and risks is due (A&O fonds Gemeenten 2021, §3.5: every three months). */
const talkEvery = 3;

/** Rules on privacy, ethics, risks and residents. */
export const riskRules: readonly SignalRule[] = [
  rule(
    'person-level-without-assessment',
    {
      level: 'blocks',
      instruments: ['I-100', 'I-101'],
      source: report('hoofdstuk 2, voorbeelden 8 en 18'),
      about: attribute('impact-assessment-reference'),
      before: 'implementation',
      lasting: true,
    },
    (known) =>
      hasTerm(known, 'privacy-level', 'person') && !isStated(known, 'impact-assessment-reference')
        ? [
            'U gebruikt gegevens van personen. Schrijf eerst op waar de privacytoets (DPIA) staat.',
            'You use data of persons. First write down where the impact assessment (DPIA) is.',
          ]
        : null,
  ),
  rule(
    'assessment-not-done',
    {
      level: 'warning',
      instruments: ['I-100', 'I-101'],
      source: report('hoofdstuk 2, voorbeeld 18'),
      about: attribute('impact-assessment-status'),
    },
    (known) => {
      const early = hasTerm(known, 'privacy-level', 'person') && ['idea', null].includes(phaseOf(known));
      const arranged =
        isStated(known, 'impact-assessment-reference') ||
        hasTerm(known, 'impact-assessment-status', 'done', 'not-needed');
      return (early || hasTerm(known, 'privacy-level', 'household')) && !arranged
        ? [
            'U gebruikt persoonsgegevens en er is nog geen privacytoets (DPIA). Begin daar op tijd mee.',
            'You use personal data and there is no impact assessment (DPIA) yet. Start it in time.',
          ]
        : null;
    },
  ),
  rule(
    'pseudonymisation-incomplete',
    {
      level: 'warning',
      instruments: ['I-099'],
      source: report('hoofdstuk 2, voorbeeld 11'),
      about: attribute('privacy-measure'),
    },
    (known) =>
      stated(known, 'privacy-measure').some(
        ({ term, concerns, textNl }) => term === 'third-party-pseudonymisation' && !(concerns && textNl),
      )
        ? [
            'Een derde partij pseudonimiseert. Schrijf op welke partij dat is en om welke gegevens het gaat.',
            'A third party pseudonymises. Write down which party that is and which data it concerns.',
          ]
        : null,
  ),
  rule(
    'experiment-without-ethics-review',
    { level: 'warning', instruments: ['I-125'], source: rathenau, about: register('experiment') },
    (known) =>
      says(
        exposed(known).filter((entry) => fieldOf(entry, 'ethics-review') === null),
        ['Vraag eerst een ethische toets aan voor', 'First ask for an ethics review of'],
      ),
  ),
  rule(
    'experiment-not-approved',
    { level: 'warning', instruments: ['I-125'], source: rathenau, about: register('experiment') },
    (known) =>
      says(
        exposed(known).filter(
          (entry) =>
            entry.status === 'running' && ['requested', 'refused'].includes(fieldOf(entry, 'ethics-review') ?? ''),
        ),
        ['Begonnen zonder akkoord van de ethische toets:', 'Started without approval of the ethics review:'],
      ),
  ),
  rule(
    'chain-step-without-risk',
    { level: 'warning', instruments: ['I-126'], source: rathenau, about: checklist('data-value-chain') },
    chainSteps,
  ),
  rule(
    'talk-overdue',
    {
      level: 'warning',
      instruments: ['I-030'],
      source: report('§3.5 en §5.3'),
      about: checklist('dynamic-assessment'),
    },
    (known, today) =>
      isOverdue(known, 'dynamic-assessment', today)
        ? [
            'Het gesprek met betrokkenen over effect en waarde is te laat. Voer het elke drie maanden.',
            'The talk with stakeholders on effect and value is overdue. Hold it every three months.',
          ]
        : null,
  ),
  rule(
    'dark-side-overdue',
    { level: 'warning', instruments: ['I-029'], source: report('§3.5'), about: checklist('dark-side') },
    (known, today) =>
      isOverdue(known, 'dark-side', today)
        ? [
            'De beoordeling van de risico’s aan de donkere kant is te laat. Doe haar opnieuw.',
            'The assessment of the dark-side risks is overdue. Do it again.',
          ]
        : null,
  ),
  rule(
    'impact-analysis-missing',
    {
      level: 'warning',
      instruments: ['I-172'],
      source: report('§3.1 en §5.3'),
      about: checklist('impact-on-residents'),
      before: 'implementation',
    },
    (known) =>
      hasTerm(known, 'orientation', 'external', 'both') && !lastResponse(known, 'impact-on-residents')
        ? [
            'Inwoners gaan dit merken. Schrijf voor de invoering op wat de gevolgen voor hen zijn.',
            'Residents will notice this. Before introduction, write down what the consequences for them are.',
          ]
        : null,
  ),
];

/** Experiments that residents meet: living labs and trials in public space. */
const exposed = (known: KnownCase) =>
  openEntries(known, 'experiment').filter(
    (entry) => fieldOf(entry, 'experiment-kind') === 'living-lab' || fieldOf(entry, 'public-space') === 'true',
  );

function says(entries: Parameters<typeof titlesOf>[0], [nl, en]: Words): Words | null {
  const [titlesNl, titlesEn] = titlesOf(entries);
  return entries.length === 0 ? null : [`${nl} ${titlesNl}.`, `${en} ${titlesEn}.`];
}

function chainSteps(known: KnownCase): Words | null {
  const response = lastResponse(known, 'data-value-chain');
  const risks = entriesIn(known, 'risk').flatMap((entry) => fieldOf(entry, 'chain-step') ?? []);
  if (!response && risks.length === 0) return null;
  const left = (
    [
      ['collect', 'verzamelen', 'collecting'],
      ['analyse', 'analyseren', 'analysing'],
      ['intervene', 'ingrijpen', 'intervening'],
    ] as const
  ).filter(([step]) => !risks.includes(step) && !(response && answerOf(response, `${step}-risk`) !== null));
  return left.length === 0
    ? null
    : [
        `Er is nog geen risico beschreven bij: ${left.map(([, nl]) => nl).join(', ')}.`,
        `No risk is described yet at: ${left.map(([, , en]) => en).join(', ')}.`,
      ];
}

/** Whether a repeated checklist is due: past the day that was agreed, or never held while the case runs longer than three months. */
function isOverdue(known: KnownCase, id: string, today: string): boolean {
  const response = lastResponse(known, id);
  const due = response?.nextOn ?? monthsLater(response?.heldOn ?? startOf(known), talkEvery);
  return due < today;
}
