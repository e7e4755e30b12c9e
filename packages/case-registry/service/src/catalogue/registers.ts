import type { Step } from './attributes.js';
import { municipalInnovation, report } from './vocabulary.js';

/** What a field of an entry holds. `entry` is the id of another entry of the case; money is in whole cents. */
export type FieldKind = 'text' | 'long_text' | 'number' | 'money' | 'yes_no' | 'date' | 'term' | 'entry' | 'url';

/** A field that entries of a register have. */
export interface RegisterField {
  id: string;
  labelNl: string;
  labelEn: string;
  kind: FieldKind;
  vocabulary?: string;
  /** The register that an entry comes from; the own one unless given. */
  register?: string;
  many: boolean;
  required: boolean;
}

/** Where an entry stands. */
export interface EntryStatus {
  id: string;
  labelNl: string;
  labelEn: string;
  /** The status asks for a reason. */
  because: boolean;
  /** Nothing is to be done any more. */
  ended: boolean;
}

/** Entries that the field gives as a start. */
export interface RegisterTemplate {
  id: string;
  labelNl: string;
  labelEn: string;
  source: string;
  entries: readonly { titleNl: string; titleEn: string; fields: Readonly<Record<string, string>> }[];
}

/** A list that a case keeps and works on. */
export interface Register {
  id: string;
  labelNl: string;
  labelEn: string;
  /** What the title of an entry says. */
  titleNl: string;
  titleEn: string;
  step: Step;
  instruments: readonly string[];
  /** Whether entries have an order of importance. */
  ranked: boolean;
  /** Seen by the owner only, whatever the scope of the case. */
  confidential: boolean;
  helpNl: string;
  helpEn: string;
  /** The first is that of a new entry. */
  statuses: readonly EntryStatus[];
  fields: readonly RegisterField[];
  templates: readonly RegisterTemplate[];
}

type FieldMore = Partial<Pick<RegisterField, 'vocabulary' | 'register' | 'many' | 'required'>>;
const field = (id: string, kind: FieldKind, labelNl: string, labelEn: string, more: FieldMore = {}): RegisterField => ({
  ...{ id, kind, labelNl, labelEn, many: false, required: false },
  ...more,
});
const termField = (vocabulary: string, labelNl: string, labelEn: string, more: FieldMore = {}): RegisterField =>
  field(vocabulary, 'term', labelNl, labelEn, { vocabulary, ...more });
const must = { required: true };

const status = (id: string, labelNl: string, labelEn: string, more: Partial<EntryStatus> = {}): EntryStatus => ({
  ...{ id, labelNl, labelEn, because: false, ended: false },
  ...more,
});
const known = [
  status('known', 'Vastgelegd', 'Recorded'),
  status('withdrawn', 'Vervallen', 'Withdrawn', { because: true, ended: true }),
];

const register = (
  id: string,
  [labelNl, labelEn]: readonly [string, string],
  [titleNl, titleEn]: readonly [string, string],
  step: Step,
  instruments: readonly string[],
  [helpNl, helpEn]: readonly [string, string],
  rest: Partial<Pick<Register, 'ranked' | 'confidential' | 'statuses' | 'fields' | 'templates'>>,
): Register => ({
  ...{ id, labelNl, labelEn, titleNl, titleEn, step, instruments, helpNl, helpEn },
  ...{ ranked: false, confidential: false, statuses: known, fields: [], templates: [] },
  ...rest,
});

const role = (id: string, titleNl: string, titleEn: string) => ({ titleNl, titleEn, fields: { 'team-role': id } });
const force = (direction: string, titleNl: string, titleEn: string) => ({
  titleNl,
  titleEn,
  fields: { 'force-direction': direction, weight: '1' },
});

/** Every register that a case can keep. */
export const registers: readonly Register[] = [
  register(
    'unknown',
    ['Onbekenden', 'Unknowns'],
    ['Wat wij nog niet weten', 'What we do not know yet'],
    'progress',
    ['I-013'],
    ['Zet de moeilijkste bovenaan en los die eerst op.', 'Put the hardest at the top and solve that first.'],
    {
      ranked: true,
      statuses: [
        status('open', 'Open', 'Open'),
        status('started', 'Begonnen', 'Started'),
        status('solved', 'Opgelost', 'Solved', { because: true, ended: true }),
        status('stuck', 'Vastgelopen', 'Stuck', { because: true }),
      ],
      fields: [
        field('why', 'long_text', 'Waarom dit telt', 'Why it matters'),
        field('depends-on', 'entry', 'Hangt af van', 'Depends on', { many: true }),
        field('out-of-order', 'text', 'Reden om dit eerder te doen', 'Reason to do this earlier'),
      ],
    },
  ),
  register(
    'option',
    ['Opties', 'Options'],
    ['Oplossingsrichting', 'Direction of solution'],
    'progress',
    ['I-008', 'I-114'],
    [
      'Probeer er minstens twee tegelijk. Laat de zwakste vallen en schrijf op waarom.',
      'Try at least two at once. Drop the weakest and write down why.',
    ],
    {
      ranked: true,
      statuses: [
        status('open', 'Open', 'Open'),
        status('tried', 'Wordt geprobeerd', 'Being tried'),
        status('chosen', 'Gekozen', 'Chosen', { because: true }),
        status('done', 'Uitgevoerd', 'Done', { ended: true }),
        status('dropped', 'Afgevallen', 'Dropped', { because: true, ended: true }),
      ],
      fields: [
        field('cost-price', 'term', 'Score kostprijs', 'Score on cost price', { vocabulary: 'criterion-grade' }),
        field('usability', 'term', 'Score gebruiksgemak', 'Score on usability', { vocabulary: 'criterion-grade' }),
        field('supplier-model-fit', 'term', 'Score model van de leverancier', 'Score on the supplier’s model', {
          vocabulary: 'criterion-grade',
        }),
        field('in-house-knowledge', 'term', 'Score kennis in huis', 'Score on in-house knowledge', {
          vocabulary: 'criterion-grade',
        }),
      ],
    },
  ),
  register(
    'stopped-practice',
    ['Wat stopt', 'What stops'],
    ['De werkwijze die ophoudt', 'The practice that ends'],
    'progress',
    ['I-028'],
    [
      'Noem voor de invoering wat er ophoudt en wie daarvoor zorgt.',
      'Before introduction, name what ends and who sees to it.',
    ],
    {
      statuses: [
        status('planned', 'Voorzien', 'Planned'),
        status('stopped', 'Gestopt', 'Stopped', { ended: true }),
        status('kept', 'Blijft toch', 'Kept after all', { because: true, ended: true }),
      ],
      fields: [
        field('frees', 'long_text', 'Wat er vrijkomt: geld, risico, gemak', 'What comes free: money, risk, ease'),
      ],
    },
  ),
  register(
    'experiment',
    ['Experimenten', 'Experiments'],
    ['Wat u uitprobeert', 'What you try'],
    'progress',
    ['I-165', 'I-125', 'I-105'],
    [
      'Een proef in de openbare ruimte vraagt eerst een ethische toets.',
      'A trial in public space needs an ethics review first.',
    ],
    {
      statuses: [
        status('planned', 'Gepland', 'Planned'),
        status('running', 'Bezig', 'Running'),
        status('done', 'Afgerond', 'Done', { ended: true }),
        status('stopped', 'Gestopt', 'Stopped', { because: true, ended: true }),
      ],
      fields: [
        termField('experiment-kind', 'Soort experiment', 'Kind of experiment', must),
        field('demand', 'long_text', 'De vraag uit de samenleving', 'The question from society'),
        field('public-space', 'yes_no', 'In de openbare ruimte', 'In public space'),
        termField('ethics-review', 'Ethische toets', 'Ethics review'),
        field('ethics-reference', 'text', 'Waar de toets staat', 'Where the review is'),
        termField('design-sprint-step', 'Stap van de designsprint', 'Step of the design sprint'),
      ],
    },
  ),
  register(
    'question',
    ['Vragen', 'Questions'],
    ['De vraag', 'The question'],
    'progress',
    ['I-010', 'I-033'],
    [
      'Vragen van wie meestuurt, met het antwoord en de datum.',
      'Questions of those who steer, with the answer and the date.',
    ],
    {
      statuses: [
        status('open', 'Open', 'Open'),
        status('answered', 'Beantwoord', 'Answered', { because: true, ended: true }),
      ],
    },
  ),
  register(
    'evidence',
    ['Bewijs dat overtuigt', 'Evidence that convinces'],
    ['Wat vertrouwen gaf', 'What created trust'],
    'assignment',
    ['I-016', 'I-120'],
    ['Wat twijfel in steun veranderde.', 'What turned doubt into support.'],
    {
      fields: [
        termField('evidence-kind', 'Soort bewijs', 'Kind of evidence', must),
        field('url', 'url', 'Webadres', 'Web address'),
      ],
    },
  ),
  register(
    'risk',
    ['Risico’s', 'Risks'],
    ['Het risico', 'The risk'],
    'risk',
    ['I-029', 'I-126'],
    [
      'Wat er mis kan gaan, in welke stap van de dataketen, en wat u eraan doet.',
      'What can go wrong, in which step of the data chain, and what you do about it.',
    ],
    {
      ranked: true,
      statuses: [
        status('open', 'Open', 'Open'),
        status('managed', 'Beheerst', 'Managed', { because: true }),
        status('occurred', 'Gebeurd', 'Occurred', { because: true }),
        status('closed', 'Vervallen', 'Closed', { because: true, ended: true }),
      ],
      fields: [
        termField('dark-side-risk', 'Soort', 'Kind'),
        termField('chain-step', 'Stap in de dataketen', 'Step in the data chain'),
        termField('likelihood', 'Kans', 'Likelihood'),
        field('measure', 'long_text', 'Maatregel', 'Measure'),
      ],
    },
  ),
  register(
    'cost',
    ['Kosten', 'Costs'],
    ['Waarvoor', 'What for'],
    'money',
    ['I-027'],
    [
      'Uitgaven en interne uren apart. Wat niemand opschreef, blijft onbekend.',
      'Money and internal hours apart. What nobody recorded stays unknown.',
    ],
    {
      fields: [
        field('kind', 'term', 'Soort kosten', 'Kind of cost', { vocabulary: 'cost-kind', required: true }),
        field('cents', 'money', 'Bedrag', 'Amount'),
        field('hours', 'number', 'Uren', 'Hours'),
        field('phase', 'term', 'Fase', 'Phase', { vocabulary: 'phase' }),
        termField('certainty', 'Hoe zeker', 'How certain'),
        field('per', 'text', 'Per', 'Per'),
      ],
    },
  ),
  register(
    'funding',
    ['Geldbronnen', 'Funding'],
    ['Waar het geld vandaan komt', 'Where the money comes from'],
    'money',
    ['I-073'],
    ['Ook het geld dat nog niet zeker is.', 'Also money that is not certain yet.'],
    {
      statuses: [
        status('expected', 'Verwacht', 'Expected'),
        status('granted', 'Toegezegd', 'Granted'),
        status('lost', 'Niet gekregen', 'Not obtained', { because: true, ended: true }),
      ],
      fields: [
        termField('funding-source', 'Soort bron', 'Kind of source', must),
        field('cents', 'money', 'Bedrag', 'Amount'),
      ],
    },
  ),
  register(
    'benefit',
    ['Wie er baat bij heeft', 'Who benefits'],
    ['Wat het oplevert voor deze groep', 'What it brings this group'],
    'value',
    ['I-161'],
    ['Denk ook aan mensen die niet vooraan staan.', 'Think of people who are not in front, too.'],
    {
      fields: [
        termField('beneficiary', 'Groep', 'Group', must),
        field('harmed', 'yes_no', 'Deze groep heeft er last van', 'This group is harmed'),
      ],
    },
  ),
  register(
    'data-delivery',
    ['Levering van data', 'Data deliveries'],
    ['De dataset', 'The dataset'],
    'data',
    ['I-103', 'I-044', 'I-098'],
    ['Vaste leveringen kosten vaak jaren. Begin op tijd.', 'Structural deliveries often take years. Begin in time.'],
    {
      statuses: [
        status('planned', 'Gepland', 'Planned'),
        status('agreed', 'Afgesproken', 'Agreed'),
        status('running', 'Loopt', 'Running'),
        status('delayed', 'Vertraagd', 'Delayed', { because: true }),
        status('stopped', 'Gestopt', 'Stopped', { because: true, ended: true }),
      ],
      fields: [
        field('data-source', 'text', 'Bron', 'Source'),
        field('frequency', 'text', 'Hoe vaak', 'Frequency'),
        field('quality', 'long_text', 'Kwaliteit', 'Quality'),
        field('exit', 'long_text', 'Hoe u ermee stopt', 'How to end it'),
        field('description', 'long_text', 'Wat erin staat', 'What it holds'),
        field('theme', 'url', 'Thema (webadres uit de themalijst)', 'Theme (address from the theme list)'),
        field('licence', 'url', 'Licentie (webadres)', 'Licence (address)'),
        field('access-url', 'url', 'Webadres van de gegevens', 'Address of the data'),
        termField('access-rights', 'Wie de gegevens mag zien', 'Who may see the data'),
      ],
    },
  ),
  register(
    'data-grant',
    ['Toestemmingen voor data', 'Data grants'],
    ['De gegevens', 'The data'],
    'data',
    ['I-157', 'I-156'],
    ['Toestemming voor één gebruik, één doel en één moment.', 'Consent for one use, one goal and one moment.'],
    {
      statuses: [
        status('granted', 'Gegeven', 'Granted'),
        status('withdrawn', 'Ingetrokken', 'Withdrawn', { because: true, ended: true }),
      ],
      fields: [
        field('use', 'text', 'Gebruik', 'Use', must),
        field('goal', 'text', 'Doel', 'Goal', must),
        field('moment', 'date', 'Geldig tot en met', 'Valid until', must),
        field('compensation', 'text', 'Vergoeding', 'Compensation'),
      ],
    },
  ),
  register(
    'data-request',
    ['Verzoeken om data', 'Requests for data'],
    ['Wie erom vroeg', 'Who asked'],
    'data',
    ['I-157', 'I-156'],
    [
      'Elk verzoek staat hier, ook een dat is geweigerd. Alleen uw organisatie ziet dit.',
      'Every request stands here, also one that was refused. Only your organisation sees this.',
    ],
    {
      confidential: true,
      statuses: [
        status('allowed', 'Toegestaan', 'Allowed', { because: true, ended: true }),
        status('refused', 'Geweigerd', 'Refused', { because: true, ended: true }),
      ],
      fields: [
        field('grant', 'entry', 'Toestemming', 'Grant', { register: 'data-grant', required: true }),
        field('use', 'text', 'Gebruik', 'Use', must),
        field('goal', 'text', 'Doel', 'Goal', must),
        field('asked-by', 'text', 'Code van de organisatie', 'Code of the organisation'),
      ],
    },
  ),
  register(
    'factor',
    ['Factorenmodel', 'Factor model'],
    ['De factor', 'The factor'],
    'data',
    ['I-108'],
    ['Wat beschermt, wat een risico is, en hoe dat samenhangt.', 'What protects, what is a risk, and how they relate.'],
    {
      fields: [
        termField('factor-kind', 'Soort factor', 'Kind of factor', must),
        field('evidence', 'long_text', 'Bewijs', 'Evidence'),
      ],
    },
  ),
  register(
    'factor-link',
    ['Verbanden tussen factoren', 'Relations between factors'],
    ['Het verband', 'The relation'],
    'data',
    ['I-108'],
    ['Welke factor een andere versterkt of verzwakt.', 'Which factor strengthens or weakens another.'],
    {
      fields: [
        field('cause', 'entry', 'Van', 'From', { register: 'factor', required: true }),
        field('effect', 'entry', 'Naar', 'To', { register: 'factor', required: true }),
        termField('edge-sign', 'Werking', 'Effect', must),
        field('evidence', 'long_text', 'Bewijs', 'Evidence'),
      ],
    },
  ),
  register(
    'team-role',
    ['Rollen in het team', 'Roles in the team'],
    ['De functie (geen naam)', 'The function (no name)'],
    'people',
    ['I-010', 'I-037'],
    ['Schrijf functies op en geen namen van mensen.', 'Write functions, no names of people.'],
    {
      fields: [termField('team-role', 'Rol', 'Role', must), field('filled', 'yes_no', 'Ingevuld', 'Filled')],
      templates: [
        {
          id: 'simple-monitor',
          labelNl: 'Eenvoudige monitor',
          labelEn: 'Simple monitor',
          source: report('§3.4'),
          entries: [
            role('policy-officer', 'Beleidsmedewerker', 'Policy officer'),
            role('domain-expert', 'Experts', 'Experts'),
            role('it-manager', 'Informatie- of IT-manager', 'Information or IT manager'),
            role('department-head', 'Afdelingshoofd', 'Head of department'),
            role('design-thinker', 'Extern: design thinking', 'External: design thinking'),
            role('data-analyst', 'Extern: data-analyse', 'External: data analysis'),
          ],
        },
        {
          id: 'predictive-model',
          labelNl: 'Voorspelmodel',
          labelEn: 'Predictive model',
          source: report('§3.4'),
          entries: [
            role('client', 'Opdrachtgever', 'Client'),
            role('project-lead', 'Projectleider', 'Project leader'),
            role('domain-expert', 'Domeinexperts', 'Domain experts'),
            role('data-scientist', 'Data scientist', 'Data scientist'),
            role('connector', 'Verbinder', 'Connector'),
            role('implementation-coach', 'Implementatiecoach', 'Implementation coach'),
            role('privacy-officer', 'Privacy officer', 'Privacy officer'),
            role('functional-administrator', 'Functioneel beheerders', 'Functional administrators'),
          ],
        },
      ],
    },
  ),
  register(
    'stakeholder',
    ['Steunnetwerk', 'Support network'],
    ['Wie (functie of organisatie)', 'Who (function or organisation)'],
    'people',
    ['I-040', 'I-041'],
    ['Zoek steun van verschillende soorten mensen.', 'Look for support from different kinds of people.'],
    {
      statuses: [
        status('wanted', 'Gewenst', 'Wanted'),
        status('supports', 'Steunt', 'Supports'),
        status('doubts', 'Twijfelt', 'Doubts'),
        status('opposes', 'Is tegen', 'Opposes'),
      ],
      fields: [
        termField('supporter-kind', 'Soort', 'Kind', must),
        field('interest', 'long_text', 'Belang', 'Interest'),
      ],
    },
  ),
  register(
    'force',
    ['Krachtenveld', 'Force field'],
    ['De kracht', 'The force'],
    'people',
    ['I-138'],
    ['Wat helpt en wat remt, met een gewicht van 1 tot 5.', 'What helps and what slows, with a weight of 1 to 5.'],
    {
      fields: [
        termField('force-direction', 'Werkt als', 'Works as', must),
        field('weight', 'number', 'Gewicht (1 tot 5)', 'Weight (1 to 5)', must),
      ],
      templates: [
        {
          id: 'field-forces',
          labelNl: 'Krachten die het veld noemt',
          labelEn: 'Forces that the field names',
          source: municipalInnovation('§2.3, tabel 2.2'),
          entries: [
            force('accelerator', 'Hogere opbrengst en druk uit Europa', 'Higher returns and pressure from Europe'),
            force('accelerator', 'Druk van bedrijven buiten', 'Pressure from companies outside'),
            force('accelerator', 'Alle processen komen in aanmerking', 'All processes are eligible'),
            force('decelerator', 'Ethiek en risico’s van cyberaanvallen', 'Ethics and cyber risks'),
            force(
              'decelerator',
              'Weinig vermogen om te veranderen; trajecten concurreren',
              'Little capacity for change; projects compete',
            ),
            force(
              'decelerator',
              'Beperkte kijk op techniek en organisatie',
              'Narrow view of technology and organisation',
            ),
          ],
        },
      ],
    },
  ),
];

const byId = new Map(registers.map((known) => [known.id, known]));

export const registerOf = (id: string): Register | undefined => byId.get(id);
export const statusOf = (register: Register, id: string): EntryStatus | undefined =>
  register.statuses.find((known) => known.id === id);
