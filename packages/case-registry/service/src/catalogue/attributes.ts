/** What a value of an attribute holds. A period is a term with a beginning and an end. A term may carry words beside it. */
export type ValueKind = 'term' | 'text' | 'number' | 'yes_no' | 'period';

/** The steps in which a case is told and edited, in order. */
export const steps = [
  { id: 'assignment', labelNl: 'Opdracht', labelEn: 'Assignment' },
  { id: 'progress', labelNl: 'Verloop en keuzes', labelEn: 'Progress and choices' },
  { id: 'profile', labelNl: 'Innovatieprofiel', labelEn: 'Innovation profile' },
  { id: 'value', labelNl: 'Waarde', labelEn: 'Value' },
  { id: 'money', labelNl: 'Resultaten en geld', labelEn: 'Outcomes and money' },
  { id: 'data', labelNl: 'Data en techniek', labelEn: 'Data and technology' },
  { id: 'risk', labelNl: 'Risico en ethiek', labelEn: 'Risk and ethics' },
  { id: 'people', labelNl: 'Mensen en partijen', labelEn: 'People and parties' },
  { id: 'scaling', labelNl: 'Opschalen en leren', labelEn: 'Scaling and learning' },
  { id: 'algorithm', labelNl: 'Algoritme', labelEn: 'Algorithm' },
] as const;
export type Step = (typeof steps)[number]['id'];

/** Something that can be known of a case. */
export interface Attribute {
  id: string;
  labelNl: string;
  labelEn: string;
  kind: ValueKind;
  step: Step;
  /** The list of a term; also of the term of a period. */
  vocabulary?: string;
  /** Whether several values are parts of one answer. Where not, two different values disagree. */
  many: boolean;
  /** Whether a reader should be told when nobody stated it. */
  expected: boolean;
  /** Instruments of the field that this attribute carries, beside those of its list. */
  instruments: readonly string[];
  helpNl?: string;
  helpEn?: string;
}

type More = Partial<Pick<Attribute, 'vocabulary' | 'many' | 'expected' | 'instruments' | 'helpNl' | 'helpEn'>>;

/** The attributes of one step, each in a few words. */
function inStep(step: Step) {
  const attribute = (id: string, labelNl: string, labelEn: string, kind: ValueKind, more: More = {}): Attribute => ({
    ...{ id, labelNl, labelEn, kind, step, many: false, expected: false, instruments: [] },
    ...more,
  });
  return {
    text: (id: string, nl: string, en: string, more?: More) => attribute(id, nl, en, 'text', more),
    texts: (id: string, nl: string, en: string, more?: More) => attribute(id, nl, en, 'text', { many: true, ...more }),
    term: (id: string, nl: string, en: string, more?: More) =>
      attribute(id, nl, en, 'term', { vocabulary: id, ...more }),
    terms: (id: string, nl: string, en: string, more?: More) =>
      attribute(id, nl, en, 'term', { vocabulary: id, many: true, ...more }),
    period: (id: string, nl: string, en: string, more?: More) =>
      attribute(id, nl, en, 'period', { vocabulary: id, many: true, ...more }),
    number: (id: string, nl: string, en: string, more?: More) => attribute(id, nl, en, 'number', more),
    yesNo: (id: string, nl: string, en: string, more?: More) => attribute(id, nl, en, 'yes_no', more),
  };
}

const assignment = inStep('assignment');
const progress = inStep('progress');
const profile = inStep('profile');
const value = inStep('value');
const money = inStep('money');
const data = inStep('data');
const risk = inStep('risk');
const people = inStep('people');
const scaling = inStep('scaling');
const algorithm = inStep('algorithm');

const expected = { expected: true };

/** Everything that the registry can know of a case, in the order in which a page shows it. */
export const attributes: readonly Attribute[] = [
  assignment.text('problem', 'Probleem', 'Problem', expected),
  assignment.text('goal', 'Doel', 'Goal', expected),
  assignment.term('project-kind', 'Soort project', 'Kind of project'),
  assignment.text('learning-goal', 'Wat u wilt leren', 'What you want to learn', { instruments: ['I-174'] }),
  assignment.term('assignment-level', 'Niveau van de opdracht', 'Level of the assignment'),
  assignment.text('assignment-text', 'De opdracht', 'The assignment', { instruments: ['I-069'] }),
  assignment.text('mission-appealing', 'Waarom de missie mensen meekrijgt', 'Why the mission appeals', {
    instruments: ['I-069'],
  }),
  assignment.text('mission-ambitious', 'Wat er ambitieus aan is', 'What is ambitious about it', {
    instruments: ['I-069'],
  }),
  assignment.text('mission-feasible', 'Waarom het haalbaar is', 'Why it is feasible', { instruments: ['I-069'] }),
  assignment.text('mission-means', 'Middelen voor de missie', 'Means for the mission', { instruments: ['I-069'] }),
  assignment.texts('incentive', 'Prikkel om mee te doen', 'Incentive to take part', { instruments: ['I-155'] }),
  assignment.text('search-before-build', 'Wat er al bestond', 'What existed already', {
    instruments: ['I-055'],
    helpNl: 'Wat vond u toen u zocht naar een bestaande oplossing?',
    helpEn: 'What did you find when you looked for an existing solution?',
  }),
  assignment.texts('differs-from', 'Waarom dit anders is dan', 'Why this differs from', { instruments: ['I-055'] }),
  assignment.text('pitch-needs', 'Pitch: wie heeft dit nodig', 'Pitch: whose need', { instruments: ['I-015'] }),
  assignment.text('pitch-approach', 'Pitch: de aanpak', 'Pitch: the approach', { instruments: ['I-015'] }),
  assignment.text('pitch-benefits', 'Pitch: wat het oplevert', 'Pitch: the benefits', { instruments: ['I-015'] }),
  assignment.text('pitch-alternative', 'Pitch: wat er anders gebeurt', 'Pitch: the alternative', {
    instruments: ['I-015'],
  }),
  assignment.term('urgency-source', 'Waar de urgentie vandaan kwam', 'Source of urgency', { many: true }),
  assignment.text('urgency', 'Urgentie', 'Urgency', { instruments: ['I-046'] }),
  assignment.texts('argument', 'Wat er gebeurt als wij niets doen', 'What happens if we do nothing', {
    instruments: ['I-130'],
  }),

  progress.text('approach', 'Aanpak', 'Approach', expected),
  progress.term('domain', 'Domein', 'Domain', expected),
  progress.terms('secondary-domain', 'Raakt ook aan', 'Also touches', { vocabulary: 'domain', instruments: ['I-020'] }),
  progress.term('phase', 'Bereikte fase', 'Phase reached', expected),
  progress.period('phase-history', 'Verloop', 'History', { vocabulary: 'phase' }),
  progress.period('data-project-route', 'Route van het dataproject', 'Route of the data project'),
  progress.term('implementation', 'Ingevoerd', 'Implemented', expected),
  progress.term('component-status', 'Stand van een onderdeel', 'Status of a part'),
  progress.yesNo('shelved', 'Op de plank gebleven', 'Left on the shelf'),
  progress.term('run-mode', 'Hoe het draait', 'Run mode'),
  progress.text('run-mode-end', 'Wanneer het oude stopt', 'When the old one stops', { instruments: ['I-104'] }),
  progress.number('lead-time-months', 'Geplande doorlooptijd in maanden', 'Planned lead time in months', {
    instruments: ['I-006', 'I-073'],
  }),
  progress.term('cadence', 'Ritme', 'Cadence', { many: true }),
  progress.texts('method', 'Werkwijze', 'Method', { instruments: ['I-102', 'I-105'] }),

  profile.term('innovation-type', 'Type innovatie', 'Type of innovation', expected),
  profile.term('strategy', 'Gekozen strategie', 'Chosen strategy', {
    vocabulary: 'innovation-type',
    instruments: ['I-005'],
    helpNl: 'Wat u bij het begin van plan was. Het type is wat het achteraf bleek.',
    helpEn: 'What you intended at the start. The type is what it turned out to be.',
  }),
  profile.terms('degree', 'Graad van innovatie', 'Degree of innovation'),
  profile.number('trl', 'Technische rijpheid (TRL)', 'Technology readiness (TRL)', {
    expected: true,
    instruments: ['I-007'],
  }),
  profile.term('technological-social', 'Technologisch of sociaal', 'Technological or social'),
  profile.term('technology-scale', 'Hightech of lowtech', 'High tech or low tech'),
  profile.yesNo('fits-resources', 'Past in akkoord en begroting', 'Fits agreement and budget', {
    instruments: ['I-009'],
  }),
  profile.yesNo('fits-processes', 'Past in de manier van besluiten', 'Fits the way decisions are made', {
    instruments: ['I-009'],
  }),
  profile.term('technology-origin', 'De techniek komt van', 'The technology comes from', {
    vocabulary: 'inside-outside',
  }),
  profile.term('target-group', 'De doelgroep zit', 'The target group is', { vocabulary: 'inside-outside' }),
  profile.terms('playing-field', 'Digitaal speelveld', 'Digital playing field'),
  profile.terms('management-view', 'Meer, beter of anders', 'More, better or different'),
  profile.term('organisation-model', 'Hoe de innovatie georganiseerd is', 'How the innovation is organised'),
  profile.term('start-position', 'Startpositie', 'Starting position'),
  profile.yesNo('definition-differs', 'Product of proces is echt anders', 'Product or process differs significantly', {
    instruments: ['I-023'],
  }),
  profile.yesNo(
    'definition-differs-wide',
    'Marketing of organisatie is echt anders',
    'Marketing method or organisation differs significantly',
    { instruments: ['I-023'] },
  ),

  value.term('value-grade', 'Mate van waarde', 'Grade of value', expected),
  value.text('value-explanation', 'Waarom deze mate', 'Why this grade', { instruments: ['I-021'] }),
  value.terms('value-kind', 'Soort waarde', 'Kind of value'),
  value.text('potential', 'Wat er nog in zit', 'Potential', { expected: true, instruments: ['I-019'] }),
  value.term('orientation', 'Gericht op', 'Orientation', expected),
  value.terms('value-conflict', 'Botsende waarden', 'Conflicting values'),
  value.terms('public-value-kind', 'Soort publieke waarde', 'Kind of public value'),
  value.terms('public-value', 'Publieke waarde die geraakt wordt', 'Public value that is touched'),

  money.texts('outcome', 'Resultaat', 'Outcome', {
    expected: true,
    helpNl: 'Cijfers legt u vast bij Cijfers. Schrijf hier op wat niet in een cijfer past, of dat het onbekend is.',
    helpEn: 'Figures go with Figures. Write here what does not fit a figure, or that it is unknown.',
  }),
  money.texts('cost', 'Kosten', 'Costs', {
    expected: true,
    helpNl: 'Bedragen en uren legt u vast bij Kosten. Schrijf hier alleen op dat ze onbekend zijn, en waarom.',
    helpEn: 'Amounts and hours go with Costs. Write here only that they are unknown, and why.',
  }),
  money.text('business-case', 'Businesscase in het kort', 'Rough business case', { instruments: ['I-027'] }),
  money.text('one-percent', 'Wat levert één procent verbetering op', 'What is one per cent improvement worth', {
    instruments: ['I-027'],
  }),
  money.terms('anchoring', 'Vastgelegd in', 'Anchored in'),
  money.text('council-term-ends', 'Einde van de bestuursperiode', 'End of the council term', {
    instruments: ['I-073'],
    helpNl: 'Schrijf jaar of jaar en maand, bijvoorbeeld 2030-03.',
    helpEn: 'Write year, or year and month, for example 2030-03.',
  }),
  money.terms('award', 'Prijs', 'Award', { vocabulary: 'award-status' }),

  data.texts('technology', 'Techniek', 'Technology', expected),
  data.texts('data-source', 'Gegevens', 'Data', expected),
  data.term('data-solution', 'Gebruik van data', 'Use of data'),
  data.terms('analytics', 'Soort analyse', 'Kind of analysis'),
  data.term('decision-maker', 'Wie beslist', 'Who decides'),
  data.term('data-ownership', 'Waar de gegevens liggen', 'Where the data rests'),
  data.terms('risk-class', 'Risicoklasse', 'Risk class', { instruments: ['I-110'] }),
  data.texts('tool-link', 'Hulpmiddel', 'Tool', { instruments: ['I-148', 'I-097'] }),

  risk.texts('risk', 'Risico', 'Risk', expected),
  risk.term('privacy-level', 'Detail van persoonsgegevens', 'Privacy level'),
  risk.terms('privacy-measure', 'Maatregel voor privacy', 'Privacy measure'),
  risk.term('impact-assessment-status', 'Privacytoets (DPIA)', 'Impact assessment (DPIA)'),
  risk.text('impact-assessment-reference', 'Waar de privacytoets staat', 'Where the impact assessment is', {
    instruments: ['I-101'],
  }),

  people.text('owner-unit', 'Wie het deed', 'Who did it'),
  people.text('initiator', 'Wie begon', 'Who started', { instruments: ['I-035'] }),
  people.terms('initiator-kind', 'Soort initiatiefnemer', 'Kind of initiator'),
  people.terms('start-point', 'Waar het mee begon', 'What it started from'),
  people.term('collaboration-pattern', 'Met wie samen', 'Pattern of collaboration'),
  people.term('steering-style', 'Manier van sturen', 'Steering style'),
  people.term('client-role', 'Rol van de opdrachtgever', 'Role of the client'),
  people.term('support-route', 'Weg naar steun', 'Route to support', { many: true }),
  people.texts('team', 'Team', 'Team'),
  people.texts('partner-market', 'Partners: markt', 'Partners: market', { instruments: ['I-122'] }),
  people.texts('partner-knowledge', 'Partners: kennis', 'Partners: knowledge', { instruments: ['I-122'] }),
  people.texts('partner-government', 'Partners: overheid', 'Partners: government', { instruments: ['I-122'] }),
  people.texts('partner-societal', 'Partners: maatschappij', 'Partners: society', { instruments: ['I-122'] }),
  people.texts('partner-citizens', 'Partners: inwoners', 'Partners: residents', { instruments: ['I-122'] }),
  people.terms('citizen-participation', 'Rol van inwoners', 'Role of residents', expected),
  people.terms('participation-timing', 'Wanneer inwoners meedoen', 'When residents take part'),
  people.text('participation-right', 'Waarover inwoners beslissen', 'What residents decide on', {
    instruments: ['I-092'],
  }),
  people.text('participation-feedback', 'Wat er met hun inbreng gebeurde', 'What was done with their input', {
    instruments: ['I-094'],
  }),
  people.period('government-perspective', 'Kijk op de overheid', 'Perspective on government'),
  people.terms('municipal-role', 'Rol van de gemeente', 'Role of the municipality'),

  scaling.texts('scaled-to', 'Overgenomen door', 'Adopted elsewhere', expected),
  scaling.text('scaling-scope', 'Reikwijdte van de opschaling', 'Scope of scaling'),
  scaling.texts('scaling-route', 'Route van de opschaling', 'Route of scaling'),
  scaling.texts('procurement', 'Inkoop', 'Procurement', expected),
  scaling.texts('learning', 'Wat er geleerd is', 'What was learned'),
  scaling.yesNo('learning-deliberate', 'Leren was een doel', 'Learning was a goal'),
  scaling.texts('lesson', 'Les', 'Lesson'),

  algorithm.term('algorithm-status', 'Stand van het algoritme', 'Status of the algorithm'),
  algorithm.term('algorithm-category', 'Publicatiecategorie', 'Publication category'),
  algorithm.texts('algorithm-theme', 'Thema', 'Theme'),
  algorithm.text('algorithm-contact', 'E-mailadres voor vragen', 'E-mail address for questions'),
  algorithm.text('algorithm-begin', 'In gebruik sinds (jaar-maand)', 'In use since (year-month)'),
  algorithm.text('algorithm-end', 'Gestopt in (jaar-maand)', 'Stopped in (year-month)'),
  algorithm.text('algorithm-proportionality', 'Afweging', 'Proportionality'),
  algorithm.text('algorithm-human', 'Wat een mens doet', 'Human intervention'),
  algorithm.text('algorithm-lawful-basis', 'Wettelijke grondslag', 'Lawful basis'),
  algorithm.text('algorithm-model', 'Methode en model', 'Methods and models'),
  algorithm.text('algorithm-provider', 'Leverancier', 'Provider'),
  algorithm.text('algorithm-website', 'Webpagina', 'Web page'),
];

const byId = new Map(attributes.map((known) => [known.id, known]));

export const attributeOf = (id: string): Attribute | undefined => byId.get(id);
