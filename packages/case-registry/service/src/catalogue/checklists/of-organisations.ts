import { checklist, item, type Checklist } from '../checklist.js';
import { dialogues, municipalInnovation, report } from '../vocabulary.js';

/** Checklists that an organisation fills in for itself; its cases reuse them. */
export const organisationChecklists: readonly Checklist[] = [
  checklist(
    'innovative-organisation',
    ['Twaalf kenmerken van een innovatieve organisatie', 'Twelve features of an innovative organisation'],
    [report('§3.2'), 'I-017'],
    {
      subject: 'organisation',
      scale: 'score',
      repeatMonths: 12,
      helpNl: 'Cijfers van 1 tot 5; de schaal is van Gemeengoed.',
      helpEn: 'Scores of 1 to 5; the scale is Gemeengoed’s.',
    },
    [
      item('value-creation', 'Innovatie hoort bij waarde maken', 'Innovation is part of creating value'),
      item('take-the-lead', 'Wij nemen het voortouw', 'We take the lead'),
      item('friendly', 'Wij staan open voor innovatie', 'We welcome innovation'),
      item('measured', 'Wij meten innovatie', 'We measure innovation'),
      item('dare', 'Wij durven te experimenteren', 'We dare to experiment'),
      item('invest', 'Wij investeren in creatieve medewerkers', 'We invest in creative employees'),
      item('reward', 'Wij belonen creatief gedrag', 'We reward creative behaviour'),
      item('leadership', 'Leiders inspireren', 'Leaders inspire'),
      item('definition', 'Wij bedoelen hetzelfde met innovatie', 'We mean the same by innovation'),
      item('realise', 'Wij krijgen dingen af', 'We get things done'),
      item('workplaces', 'Werkplekken inspireren', 'Workplaces inspire'),
      item('keep-renewing', 'Wij blijven zoeken naar iets nieuws', 'We keep looking for something new'),
    ],
  ),
  checklist(
    'weak-climate-causes',
    ['Waarom het innovatieklimaat zwak is', 'Why the climate for innovation is weak'],
    [report('§3.2'), 'I-018'],
    { subject: 'organisation' },
    [
      item(
        'no-strategy',
        'Er is geen strategie voor de hele organisatie',
        'There is no strategy for the whole organisation',
      ),
      item('methods-unknown', 'Methoden zijn niet bekend', 'Methods are not known'),
      item('means-for-upkeep', 'Middelen gaan naar het draaiend houden', 'Means go to keeping things running'),
    ],
  ),
  checklist(
    'privacy-professionalisation',
    ['Privacy op orde', 'Privacy in order'],
    [report('§4'), 'I-169'],
    {
      subject: 'organisation',
      repeatMonths: 12,
      helpNl: 'Wat is geregeld voordat dataprojecten beginnen? Al uw praktijkvoorbeelden gebruiken dit.',
      helpEn: 'What is arranged before data projects start? All your cases reuse this.',
    },
    [
      item('officer', 'Functionaris gegevensbescherming', 'Data protection officer'),
      item('regulation', 'Vernieuwde privacyverordening', 'Renewed privacy regulation'),
      item('gdpr', 'Voorbereid op de AVG', 'Prepared for the GDPR'),
      item(
        'public-registers',
        'Openbare registers van datalekken en camera’s',
        'Public registers of data breaches and cameras',
      ),
      item('supervisor', 'Vooruitgekeken naar de toezichthouder', 'Anticipating the supervisor'),
      item('open-government', 'Voorbereid op de Wet open overheid', 'Prepared for the Open Government Act'),
      item('information-commissioner', 'Iemand die let op informatie', 'An information commissioner'),
    ],
  ),
  checklist(
    'start-positions',
    ['Startpositie per afdeling', 'Starting position per department'],
    [municipalInnovation('§2.5, figuur 2.7'), 'I-143'],
    {
      subject: 'organisation',
      scale: 'choice',
      vocabulary: 'start-position',
      repeatMonths: 12,
      helpNl: 'Schrijf in de toelichting om welke afdeling het gaat.',
      helpEn: 'Name the department in the note.',
    },
    [
      item('whole', 'De organisatie als geheel', 'The organisation as a whole'),
      item('department-1', 'Eerste afdeling', 'First department'),
      item('department-2', 'Tweede afdeling', 'Second department'),
      item('department-3', 'Derde afdeling', 'Third department'),
    ],
  ),
  checklist(
    'advice-to-government',
    ['Vijf adviezen aan de overheid', 'Five pieces of advice to government'],
    [dialogues('§4'), 'I-159'],
    { subject: 'organisation' },
    [
      item('room', 'Geef ruimte en neem regie', 'Give room and direct'),
      item('motivate', 'Moedig delen aan', 'Motivate sharing'),
      item('trust', 'Werk aan vertrouwen', 'Work on trust'),
      item('moonshots', 'Kies enkele grote doelen', 'Choose a few moonshots'),
      item('data-traffic', 'Maak spelregels voor data', 'Set rules for data traffic'),
    ],
  ),
  checklist(
    'ownership-strengthening',
    ['Vier manieren om eigenaarschap te versterken', 'Four ways to strengthen ownership'],
    [dialogues('§4'), 'I-160'],
    { subject: 'organisation' },
    [
      item('citizen-central', 'De inwoner staat centraal', 'The citizen is central'),
      item('cross-over', 'Verbind domeinen', 'Cross over between domains'),
      item('embed', 'Geef initiatieven een vaste plek', 'Embed initiatives'),
      item('learn-in-networks', 'Leer in netwerken', 'Learn in networks'),
    ],
  ),
  checklist(
    'innovation-management',
    ['Oud en nieuw innovatiemanagement', 'Old and new innovation management'],
    [municipalInnovation('§2.4, figuur 2.4'), 'I-141'],
    { subject: 'organisation' },
    [],
  ),
];
