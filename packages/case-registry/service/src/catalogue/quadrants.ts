import { municipalInnovation, report } from './vocabulary.js';

/** One end of an axis: its words, and the values of the attribute that put a case there. */
export interface AxisEnd {
  id: string;
  labelNl: string;
  labelEn: string;
  /** Ids of terms, or `yes` and `no` for a yes-or-no attribute. */
  values: readonly string[];
}

/** A dimension with two ends, answered by one attribute. */
export interface Axis {
  attribute: string;
  labelNl: string;
  labelEn: string;
  low: AxisEnd;
  high: AxisEnd;
}

/** A corner of a quadrant, with what it advises. */
export interface QuadrantCell {
  /** Ids of the ends of the horizontal and vertical axis. */
  horizontal: string;
  vertical: string;
  labelNl: string;
  labelEn: string;
  adviceNl: string | null;
  adviceEn: string | null;
}

/** Two questions that place a case in one of four corners. A case of which an answer is unknown is in none. */
export interface Quadrant {
  id: string;
  labelNl: string;
  labelEn: string;
  source: string;
  instruments: readonly string[];
  horizontal: Axis;
  vertical: Axis;
  cells: readonly QuadrantCell[];
}

const end = (id: string, labelNl: string, labelEn: string, ...values: string[]): AxisEnd => ({
  id,
  labelNl,
  labelEn,
  values: values.length > 0 ? values : [id],
});
const cell = (
  horizontal: string,
  vertical: string,
  [labelNl, labelEn]: readonly [string, string],
  advice?: readonly [string, string],
): QuadrantCell => ({
  horizontal,
  vertical,
  labelNl,
  labelEn,
  adviceNl: advice?.[0] ?? null,
  adviceEn: advice?.[1] ?? null,
});

const fits = [end('no', 'Past niet', 'Does not fit'), end('yes', 'Past', 'Fits')] as const;
const places = [end('inside', 'Binnen', 'Inside'), end('outside', 'Buiten', 'Outside')] as const;

/** Every quadrant of the field. */
export const quadrants: readonly Quadrant[] = [
  {
    id: 'value-map',
    labelNl: 'Waardekaart',
    labelEn: 'Value map',
    source: report('§3.1, figuur 1'),
    instruments: ['I-019'],
    horizontal: {
      attribute: 'innovation-type',
      labelNl: 'Type innovatie',
      labelEn: 'Type of innovation',
      low: end('incremental', 'Incrementeel', 'Incremental'),
      high: end('breakthrough', 'Doorbraak', 'Breakthrough', 'radical', 'disruptive'),
    },
    vertical: {
      attribute: 'orientation',
      labelNl: 'Gericht op',
      labelEn: 'Orientation',
      low: end('internal', 'Eigen organisatie', 'Own organisation'),
      high: end('external', '(Ook) samenleving', '(Also) society', 'external', 'both'),
    },
    cells: [
      cell('incremental', 'internal', ['Stap vooruit binnen', 'Step forward inside']),
      cell('breakthrough', 'internal', ['Doorbraak binnen', 'Breakthrough inside']),
      cell('incremental', 'external', ['Stap vooruit voor de samenleving', 'Step forward for society']),
      cell('breakthrough', 'external', ['Doorbraak voor de samenleving', 'Breakthrough for society']),
    ],
  },
  {
    id: 'steering',
    labelNl: 'Kwadrant van Christensen',
    labelEn: 'Christensen quadrant',
    source: report('§5.1, figuur 5'),
    instruments: ['I-009'],
    horizontal: {
      attribute: 'fits-resources',
      labelNl: 'Past in akkoord en begroting',
      labelEn: 'Fits agreement and budget',
      low: fits[0],
      high: fits[1],
    },
    vertical: {
      attribute: 'fits-processes',
      labelNl: 'Past in de manier van besluiten',
      labelEn: 'Fits the way decisions are made',
      low: fits[0],
      high: fits[1],
    },
    cells: [
      cell(
        'yes',
        'yes',
        ['Licht team binnen een afdeling', 'Light team inside a department'],
        ['Een licht team binnen de afdeling is genoeg.', 'A light team inside the department is enough.'],
      ),
      cell(
        'no',
        'no',
        ['Zelfstandige organisatie', 'Autonomous organisation'],
        [
          'Zet het apart, in een zelfstandige organisatie. Hoe dat bij een overheid kan, is nog niet uitgewerkt.',
          'Set it apart, in an autonomous organisation. How that works for government is still to be worked out.',
        ],
      ),
      cell(
        'no',
        'yes',
        ['Zwaar team met eigen budget', 'Heavy team with its own budget'],
        ['Maak een zwaar team met een eigen budget.', 'Form a heavy team with a budget of its own.'],
      ),
      cell(
        'yes',
        'no',
        ['Zwaar team dat anders samenwerkt', 'Heavy team on new ways of working together'],
        [
          'Maak een zwaar team dat zich richt op een andere manier van samenwerken.',
          'Form a heavy team that works on new patterns of interaction.',
        ],
      ),
    ],
  },
  {
    id: 'inside-outside',
    labelNl: 'Binnen of buiten',
    labelEn: 'Inside or outside',
    source: municipalInnovation('§2.2, tabel 2.1'),
    instruments: ['I-134'],
    horizontal: {
      attribute: 'technology-origin',
      labelNl: 'De techniek komt van',
      labelEn: 'The technology comes from',
      low: places[0],
      high: places[1],
    },
    vertical: {
      attribute: 'target-group',
      labelNl: 'De doelgroep zit',
      labelEn: 'The target group is',
      low: places[0],
      high: places[1],
    },
    cells: [
      cell(
        'inside',
        'inside',
        ['Inzet in het eigen bedrijf', 'Use in the own business'],
        ['Bijvoorbeeld analyse van de eigen werkprocessen.', 'For example analysis of the own work processes.'],
      ),
      cell(
        'inside',
        'outside',
        ['Contact met de buitenwereld', 'Contact with the outside world'],
        ['Bijvoorbeeld een chatbot of een portaal met open data.', 'For example a chatbot or an open data portal.'],
      ),
      cell(
        'outside',
        'inside',
        ['Hulp van buiten', 'Help from outside'],
        ['Bijvoorbeeld een app of meetnet van inwoners.', 'For example an app or measuring network of residents.'],
      ),
      cell(
        'outside',
        'outside',
        ['De samenleving doet het zelf', 'Society goes its own way'],
        [
          'Bijvoorbeeld navigatie of groepen in een berichtenapp.',
          'For example navigation or groups in a messaging app.',
        ],
      ),
    ],
  },
];

export const quadrantOf = (id: string): Quadrant | undefined => quadrants.find((known) => known.id === id);
