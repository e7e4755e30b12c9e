import { dialogues, report } from '../../catalogue/vocabulary.js';
import type { Counting, ReportedTotal } from '../claim.js';

const types: readonly [string, string, string, number][] = [
  ['incremental', 'incrementeel', 'incremental', 7],
  ['radical', 'radicaal', 'radical', 9],
  ['disruptive', 'disruptief', 'disruptive', 2],
];

/** The totals of the report by type, each beside what one place of the report gives case by case. */
const typed = (reference: string, place: string, [nl, en]: [string, string]): ReportedTotal[] =>
  types.map(([term, typeNl, typeEn, reported]) => ({
    kind: 'total',
    id: `innovation-type-${term}-${place.replace(/\W+/g, '')}`,
    theme: 'innovation',
    reference,
    statementNl: `Praktijkvoorbeelden die ${typeNl} zijn, geteld volgens ${nl}`,
    statementEn: `Cases that are ${typeEn}, counted by ${en}`,
    reported,
    source: report('§5.1'),
    counting: { shape: 'attribute', attribute: 'innovation-type', terms: [term], sourceHolds: place },
  }));

type More = Partial<Pick<ReportedTotal, 'qualifier' | 'noteNl' | 'noteEn' | 'cases'>> & { counting?: Counting };
const total =
  (theme: ReportedTotal['theme']) =>
  (
    id: string,
    reference: string,
    reported: number,
    [statementNl, statementEn]: readonly [string, string],
    source: string,
    more: More = {},
  ): ReportedTotal => ({
    ...{ kind: 'total', id, theme, reference, statementNl, statementEn, reported, source },
    ...more,
  });
const implementation = total('implementation');
const scaling = total('scaling');
const value = total('value');
const people = total('people');
const learning = total('learning');
const method = total('method');
const sources = total('sources');

const terms = (attribute: string, ...wanted: string[]): { counting: Counting } => ({
  counting: { shape: 'attribute', attribute, terms: wanted },
});

/** Totals that the sources report. */
export const reportedTotals: readonly ReportedTotal[] = [
  ...typed('C-01, C-02', 'tabel 2', ['tabel 2', 'table 2']),
  ...typed('C-01, C-02', '§5.1', ['de lopende tekst', 'the running text']),
  total('innovation')(
    'trl-five-or-six',
    'C-02',
    2,
    [
      'Praktijkvoorbeelden met techniek die nog niet rijp is (TRL 5 of 6)',
      'Cases with technology that is not ready yet (TRL 5 or 6)',
    ],
    report('§5.1'),
    { counting: { shape: 'below', attribute: 'trl', bound: 7 } },
  ),
  total('innovation')(
    'funnel-phases-three',
    'C-19',
    3,
    ['Fasen van de innovatietrechter, in §3.6 en §5.1', 'Phases of the innovation funnel, in §3.6 and §5.1'],
    report('§3.6 en §5.1'),
    { counting: { shape: 'vocabulary', vocabulary: 'phase' } },
  ),
  total('innovation')(
    'funnel-phases-four',
    'C-19',
    4,
    ['Fasen van de innovatietrechter, in §3.7', 'Phases of the innovation funnel, in §3.7'],
    report('§3.7'),
    { counting: { shape: 'vocabulary', vocabulary: 'phase' } },
  ),
  implementation(
    'implemented-in-some-form',
    'C-04',
    17,
    ['Praktijkvoorbeelden die in enige vorm zijn ingevoerd', 'Cases implemented in some form'],
    report('voorin'),
    terms('implementation', 'yes', 'partly'),
  ),
  implementation(
    'implemented',
    'C-04',
    8,
    ['Praktijkvoorbeelden die zijn ingevoerd', 'Cases that were implemented'],
    report('§3.1 en §3.7'),
    {
      ...terms('implementation', 'yes'),
      noteNl: 'Het rapport noemt de acht niet.',
      noteEn: 'The report does not name the eight.',
    },
  ),
  implementation(
    'not-fully-implemented',
    'C-04',
    9,
    [
      'Praktijkvoorbeelden die niet of niet helemaal zijn ingevoerd, naast het ene op de plank',
      'Cases not or not fully implemented, beside the one on the shelf',
    ],
    report('§3.1'),
    {
      counting: {
        shape: 'attribute',
        attribute: 'implementation',
        terms: ['no', 'partly'],
        leftOut: { attribute: 'shelved', yes: true },
      },
    },
  ),
  implementation(
    'shelved',
    'C-04',
    1,
    ['Praktijkvoorbeelden die op de plank bleven', 'Cases left on the shelf'],
    report('§3.1'),
    { counting: { shape: 'attribute', attribute: 'shelved', yes: true } },
  ),
  scaling(
    'scaled',
    'C-05',
    6,
    ['Praktijkvoorbeelden die zijn opgeschaald', 'Cases that were scaled'],
    report('voorin en §3.8'),
    {
      counting: { shape: 'attribute', attribute: 'scaled-to' },
      noteNl:
        'Van de zes zijn er in het rapport drie te herkennen. Wij tellen elk voorbeeld waarvan staat wie het overneemt, ook binnen de eigen stad of in voorbereiding.',
      noteEn:
        'Three of the six can be recognised in the report. We count every case of which it says who takes it over, also within the own city or in preparation.',
    },
  ),
  scaling(
    'adopters-housing-monitor-listed',
    'C-06',
    9,
    [
      'Gemeenten die de Woningbouwmonitor overnamen, in hoofdstuk 2',
      'Municipalities that took over the housing monitor, in chapter 2',
    ],
    report('hoofdstuk 2, voorbeeld 14'),
    { cases: [14] },
  ),
  scaling(
    'adopters-housing-monitor-table',
    'C-06',
    10,
    [
      'Gemeenten die de Woningbouwmonitor overnamen, in tabel 2',
      'Municipalities that took over the housing monitor, in table 2',
    ],
    report('§3.1, tabel 2'),
    { qualifier: 'about', cases: [14] },
  ),
  scaling(
    'adopters-digital-listening',
    'C-07',
    6,
    ['Andere gemeenten die Digitaal Luisteren overnamen', 'Other municipalities that took over Digital listening'],
    report('§3.1, tabel 2'),
    {
      cases: [10],
      noteNl: 'Alleen tabel 2 noemt ze, zonder naam.',
      noteEn: 'Only table 2 mentions them, without names.',
    },
  ),
  value('dark-side-risks', 'C-08', 10, ['Risico’s aan de donkere kant', 'Dark-side risks'], report('§3.5'), {
    counting: { shape: 'checklist', checklist: 'dark-side', leftOut: 'other' },
    noteNl: 'De tekst kondigt er tien aan, de lijst heeft er negen.',
    noteEn: 'The text announces ten, the list holds nine.',
  }),
  value(
    'quantified-results',
    'C-12',
    0,
    ['Praktijkvoorbeelden met opbrengsten in cijfers', 'Cases with proceeds in figures'],
    report('§3.5'),
    {
      counting: { shape: 'measured' },
      noteNl: 'De zin kan alleen over projectplannen gaan.',
      noteEn: 'The sentence may be about project plans only.',
    },
  ),
  value(
    'internal-hours',
    'U-11',
    0,
    [
      'Praktijkvoorbeelden waarvan de interne uren zijn opgeschreven',
      'Cases of which the internal hours were recorded',
    ],
    report('§3.1'),
    { counting: { shape: 'entries', register: 'cost', field: 'hours' } },
  ),
  ...(
    [
      ['within-domain', 5, 'binnen één domein', 'within one domain'],
      ['other-domains', 3, 'met andere domeinen', 'with other domains'],
      ['external', 6, 'met andere organisaties', 'with other organisations'],
      ['both', 4, 'met andere domeinen en met andere organisaties', 'with other domains and other organisations'],
    ] as const
  ).map(([term, reported, nl, en]) =>
    people(
      `collaboration-${term}`,
      'U-13',
      reported,
      [`Praktijkvoorbeelden die ${nl} zijn aangepakt`, `Cases handled ${en}`],
      report('§3.4'),
      terms('collaboration-pattern', term),
    ),
  ),
  people(
    'client-steers-actively',
    'U-14',
    8,
    [
      'Praktijkvoorbeelden waarin opdrachtgever en projectleider actief sturen',
      'Cases in which client and project leader steer actively',
    ],
    report('§3.5'),
    terms('client-role', 'active'),
  ),
  people(
    'client-at-distance',
    'U-14',
    10,
    ['Praktijkvoorbeelden waarin het management op afstand staat', 'Cases in which management stands at a distance'],
    report('§3.5'),
    terms('client-role', 'at-distance'),
  ),
  people(
    'networked',
    'U-15, C-28',
    7,
    ['Praktijkvoorbeelden in een netwerk met andere organisaties', 'Cases in a network with other organisations'],
    report('§5.3'),
    {
      ...terms('government-perspective', 'networked'),
      noteNl: 'De plaats van elk voorbeeld staat alleen in een figuur.',
      noteEn: 'The place of each case stands in a figure only.',
    },
  ),
  people(
    'participating',
    'C-28',
    0,
    ['Praktijkvoorbeelden met een participerende overheid', 'Cases with a participating government'],
    report('§5.3'),
    terms('government-perspective', 'participating'),
  ),
  people(
    'involved-at-end',
    'I-094',
    1,
    [
      'Praktijkvoorbeelden waarin inwoners pas aan het einde meedoen',
      'Cases in which residents take part only at the end',
    ],
    report('§5.3'),
    terms('participation-timing', 'end'),
  ),
  people(
    'dialogue-participants',
    'C-15',
    67,
    ['Deelnemers aan de dialogen', 'Participants in the dialogues'],
    dialogues('inleiding'),
    {
      qualifier: 'about',
      noteNl: 'Van 58 organisaties. De gedrukte lijst heeft 44 regels.',
      noteEn: 'Of 58 organisations. The printed list has 44 entries.',
    },
  ),
  learning(
    'learning-deliberate',
    'U-16',
    4,
    ['Praktijkvoorbeelden waarin leren bewust is ingezet', 'Cases that used learning deliberately'],
    report('§3.9'),
    { counting: { shape: 'attribute', attribute: 'learning-deliberate', yes: true } },
  ),
  learning(
    'plan-do-check-act',
    'U-16',
    6,
    [
      'Praktijkvoorbeelden die plannen, doen, meten en bijsturen zonder het zo te noemen',
      'Cases that plan, do, check and act without calling it that',
    ],
    report('§3.9'),
  ),
  learning(
    'lessons-recorded',
    'U-16',
    3,
    ['Praktijkvoorbeelden waarin de lessen zijn opgeschreven', 'Cases in which lessons were recorded'],
    report('§3.9'),
  ),
  learning(
    'formal-training',
    'C-10, U-17',
    3,
    ['Praktijkvoorbeelden met een formele opleiding', 'Cases with formal training'],
    report('§3.9 en §5.2.2'),
    {
      noteNl: 'Voorbeeld 17 vertelt zelf ook van een opleiding. Dat zou het vierde zijn.',
      noteEn: 'Case 17 itself tells of a training too. That would be the fourth.',
    },
  ),
  method(
    'no-market-party',
    'U-02',
    2,
    ['Praktijkvoorbeelden zonder marktpartij', 'Cases without a market party'],
    report('§3.3'),
    {
      noteNl: 'Dat niemand een marktpartij noemt, betekent niet dat er geen was. Daarom tellen wij dit niet.',
      noteEn: 'That nobody names a market party does not mean that there was none. So we do not count it.',
    },
  ),
  method(
    'intellectual-property-one',
    'C-09',
    1,
    [
      'Praktijkvoorbeelden met intellectueel eigendom in het contract, in §3.3',
      'Cases with intellectual property in the contract, in §3.3',
    ],
    report('§3.3'),
  ),
  method(
    'intellectual-property-two',
    'C-09',
    2,
    [
      'Praktijkvoorbeelden met intellectueel eigendom in het contract, in §3.8',
      'Cases with intellectual property in the contract, in §3.8',
    ],
    report('§3.8'),
  ),
  method(
    'price-agreement',
    'C-09',
    1,
    ['Praktijkvoorbeelden met een afspraak over prijs of beloning', 'Cases with an agreement on price or reward'],
    report('§3.8'),
  ),
  sources(
    'options-for-action',
    'C-35',
    69,
    ['Opties voor acties in hoofdstuk 3', 'Options for action in chapter 3'],
    report('§3.1 tot en met §3.9'),
    {
      noteNl: 'Met twee kopjes die ook als optie te lezen zijn, zijn het er 71. De opties staan in het leerlogboek.',
      noteEn: 'With two headings that can be read as options too there are 71. The options are in the learning log.',
    },
  ),
];
