import type { ChecklistResponseRow } from '@gemeengoed/case-registry-data';
import type { IndicatorWithFigures, KnownCase } from '../case/known.js';
import { vocabularyOf } from '../catalogue/vocabularies.js';
import { entriesIn, fieldOf, isStated, lastResponse, stated, termsOf } from '../signal/facts.js';
import type { Words } from '../signal/signal.js';

/** What the registry itself knows about a sight line: a fact in words, and whether anything is recorded at all. */
export interface ReadinessFact {
  id: string;
  textNl: string;
  textEn: string;
  /** False where nothing is recorded: that is unknown, and no judgement. */
  known: boolean;
}

type FactOf = (known: KnownCase) => ReadinessFact;

const fact = (id: string, found: Words | null, otherwise: Words): ReadinessFact => {
  const [textNl, textEn] = found ?? otherwise;
  return { id, textNl, textEn, known: found !== null };
};

const counted = (n: number, [oneNl, oneEn]: Words, [manyNl, manyEn]: Words): Words | null =>
  n === 0 ? null : n === 1 ? [`1 ${oneNl}`, `1 ${oneEn}`] : [`${n} ${manyNl}`, `${n} ${manyEn}`];

/** Whether an attribute is stated, with its terms in words where it has a list. */
const ofAttribute =
  (attribute: string, vocabulary: string | null, [nl, en]: Words, otherwise: Words): FactOf =>
  (known) => {
    if (!isStated(known, attribute)) return fact(attribute, null, otherwise);
    const terms =
      vocabularyOf(vocabulary ?? '')?.terms.filter(({ id }) => termsOf(known, attribute).includes(id)) ?? [];
    const words = (of: 'labelNl' | 'labelEn') =>
      terms.length > 0 ? `: ${terms.map((term) => term[of]).join(', ')}` : '';
    return fact(attribute, [`${nl}${words('labelNl')}`, `${en}${words('labelEn')}`], otherwise);
  };

const dayIn = (locale: 'nl-NL' | 'en-GB', date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** When a checklist was last filled in. */
const ofChecklist =
  (checklist: string, [nl, en]: Words): FactOf =>
  (known) => {
    const last = lastResponse(known, checklist);
    return fact(
      checklist,
      last
        ? [`${nl}: ingevuld op ${dayIn('nl-NL', last.heldOn)}`, `${en}: filled in on ${dayIn('en-GB', last.heldOn)}`]
        : null,
      [`${nl}: nooit ingevuld`, `${en}: never filled in`],
    );
  };

/** Outcomes that were measured: a figure of what changed or what was reached. A target or a context figure is none. */
export const measuredOutcomes = ({ indicators }: KnownCase): IndicatorWithFigures[] =>
  indicators.filter(
    ({ kind, measurements }) =>
      kind === 'measured' && measurements.some(({ role }) => role === 'actual' || role === 'change'),
  );

const outcomes: FactOf = (known) =>
  fact(
    'outcomes',
    counted(
      measuredOutcomes(known).length,
      ['gemeten resultaat', 'measured outcome'],
      ['gemeten resultaten', 'measured outcomes'],
    ),
    ['Er is geen resultaat gemeten', 'No outcome was measured'],
  );

const conflicts: FactOf = (known) => {
  const plays = termsOf(known, 'value-conflict');
  const answered = plays.filter((conflict) => answerTo(known, conflict) !== null).length;
  return fact(
    'value-conflicts',
    plays.length === 0
      ? null
      : [
          `${answered} van ${plays.length} botsende waarden beantwoord`,
          `${answered} of ${plays.length} value conflicts answered`,
        ],
    ['Niemand schreef op of waarden botsen', 'Nobody wrote down whether values conflict'],
  );
};

const experiments: FactOf = (known) =>
  fact(
    'experiments',
    counted(
      entriesIn(known, 'experiment').length,
      ['experiment vastgelegd', 'experiment recorded'],
      ['experimenten vastgelegd', 'experiments recorded'],
    ),
    ['Geen experiment vastgelegd', 'No experiment recorded'],
  );

const ethics: FactOf = (known) => {
  const inPublic = entriesIn(known, 'experiment').filter((entry) => fieldOf(entry, 'public-space') === 'true');
  const reviewed = inPublic.filter((entry) => (fieldOf(entry, 'ethics-review') ?? '').startsWith('approved')).length;
  return fact(
    'ethics-review',
    inPublic.length === 0
      ? null
      : [
          `${reviewed} van ${inPublic.length} experimenten in de openbare ruimte heeft een akkoord na een ethische toets`,
          `${reviewed} of ${inPublic.length} experiments in public space passed an ethics review`,
        ],
    ['Geen experiment in de openbare ruimte vastgelegd', 'No experiment in public space recorded'],
  );
};

const options: FactOf = (known) =>
  fact(
    'options',
    counted(
      entriesIn(known, 'option').length,
      ['oplossingsrichting bekeken', 'option looked at'],
      ['oplossingsrichtingen bekeken', 'options looked at'],
    ),
    ['Geen opties vastgelegd', 'No options recorded'],
  );

const stops: FactOf = (known) =>
  fact(
    'stops',
    counted(
      entriesIn(known, 'stopped-practice').length,
      ['werkwijze die stopt', 'practice that stops'],
      ['werkwijzen die stoppen', 'practices that stop'],
    ),
    ['Niemand schreef op wat er stopt', 'Nobody wrote down what stops'],
  );

const chainRisks: FactOf = (known) => {
  const risks = [...entriesIn(known, 'risk'), ...stated(known, 'risk')].length;
  const inChain = entriesIn(known, 'risk').filter((entry) => fieldOf(entry, 'chain-step') !== null).length;
  return fact(
    'risks',
    risks === 0
      ? null
      : [
          `${risks} ${risks === 1 ? 'risico' : 'risico’s'} genoemd, ${inChain} bij een stap van de dataketen`,
          `${risks} ${risks === 1 ? 'risk' : 'risks'} named, ${inChain} at a step of the data chain`,
        ],
    ['Geen risico genoemd', 'No risk named'],
  );
};

const lessons: FactOf = (known) =>
  fact(
    'lessons',
    counted(
      [...stated(known, 'lesson'), ...stated(known, 'learning')].length,
      ['les opgeschreven', 'lesson written down'],
      ['lessen opgeschreven', 'lessons written down'],
    ),
    ['Geen les opgeschreven', 'No lesson written down'],
  );

const sharing: FactOf = ({ case: { sharing: scope } }) =>
  ({
    public: fact('sharing', ['Iedereen kan dit voorbeeld lezen', 'Everyone can read this case'], ['', '']),
    government: fact('sharing', ['Overheden kunnen dit voorbeeld lezen', 'Governments can read this case'], ['', '']),
    group: fact('sharing', ['Een groep kan dit voorbeeld lezen', 'A group can read this case'], ['', '']),
    private: fact('sharing', null, ['Nog niet gedeeld', 'Not shared yet']),
  })[scope];

/** The facts beside each of the ten sight lines. */
export const factsBeside: Readonly<Record<string, readonly FactOf[]>> = {
  'use-and-limits': [
    outcomes,
    ofAttribute(
      'value-grade',
      'value-grade',
      ['Mate van waarde', 'Grade of value'],
      ['Mate van waarde: niemand gaf er een', 'Grade of value: nobody gave one'],
    ),
  ],
  'direction-from-values': [
    ofAttribute(
      'public-value',
      'public-value',
      ['Geraakte publieke waarden', 'Public values touched'],
      ['Niemand schreef op welke publieke waarden geraakt worden', 'Nobody wrote down which public values are touched'],
    ),
    conflicts,
  ],
  'local-experiments': [experiments],
  'living-lab-ethics': [ethics],
  'eye-for-possibilities': [
    ofAttribute(
      'potential',
      null,
      ['Wat er nog in zit, is opgeschreven', 'What is still in it is written down'],
      ['Niemand schreef op wat er nog in zit', 'Nobody wrote down what is still in it'],
    ),
    options,
  ],
  transition: [
    stops,
    ofAttribute(
      'anchoring',
      'anchoring',
      ['Vastgelegd in', 'Anchored in'],
      [
        'Niemand schreef op of het vastligt in akkoord of begroting',
        'Nobody wrote down whether agreement or budget anchors it',
      ],
    ),
  ],
  'data-chain-risks': [chainRisks, ofChecklist('data-value-chain', ['Dataketen', 'Data chain'])],
  'protect-values': [
    ofChecklist('impact-on-residents', ['Gevolgen voor inwoners', 'Impact on residents']),
    ofAttribute(
      'impact-assessment-status',
      'impact-assessment-status',
      ['Privacytoets (DPIA)', 'Impact assessment (DPIA)'],
      ['Privacytoets (DPIA): niets vastgelegd', 'Impact assessment (DPIA): nothing recorded'],
    ),
    ofChecklist('protection', ['Hoe waarden beschermd worden', 'How values are protected']),
  ],
  'share-lessons': [lessons, sharing],
  citizens: [
    ofAttribute(
      'citizen-participation',
      'citizen-participation',
      ['Rol van inwoners', 'Role of residents'],
      ['Rol van inwoners: niemand schreef het op', 'Role of residents: nobody wrote it down'],
    ),
    ofAttribute(
      'participation-timing',
      'participation-timing',
      ['Wanneer inwoners meedoen', 'When residents take part'],
      ['Wanneer inwoners meedoen: niemand schreef het op', 'When residents take part: nobody wrote it down'],
    ),
  ],
};

/** What was written about a value conflict; null where nobody answered. */
export const answerTo = (known: KnownCase, conflict: string): string | null => {
  const answer = lastResponse(known, 'value-conflicts')?.answers.find(({ item }) => item === conflict);
  return answer?.value ?? answer?.note ?? null;
};

/** How a sight line was ticked; unknown where it was not. */
export function statusOf(response: ChecklistResponseRow | undefined, item: string): 'yes' | 'no' | 'unknown' {
  const value = response?.answers.find((answer) => answer.item === item)?.value ?? null;
  return value === null ? 'unknown' : value === 'true' ? 'yes' : 'no';
}
