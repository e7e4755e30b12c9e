import { dialogues, municipalInnovation, rathenau, report } from '../../catalogue/vocabulary.js';
import type { ClaimStatement, Contradiction } from '../claim.js';

const says = (source: string, textNl: string, textEn: string): ClaimStatement => ({ source, textNl, textEn });
const contradiction = (
  theme: Contradiction['theme'],
  id: string,
  reference: string,
  [statementNl, statementEn]: readonly [string, string],
  statements: readonly ClaimStatement[],
  more: Partial<Pick<Contradiction, 'cases' | 'noteNl' | 'noteEn'>> = {},
): Contradiction => ({
  ...{ kind: 'contradiction', id, theme, reference, statementNl, statementEn, statements },
  ...more,
});

/** Places where sources say things that cannot all be so. */
export const contradictions: readonly Contradiction[] = [
  contradiction(
    'innovation',
    'mostly-incremental',
    'C-03',
    ['Waren de meeste innovaties incrementeel?', 'Were most innovations incremental?'],
    [
      says(
        report('§5.1'),
        'De meeste waren incrementeel, op het niveau van een toepassing.',
        'Most were incremental, at the level of an application.',
      ),
      says(
        report('§3.1, tabel 2'),
        'Negen zijn radicaal en zeven incrementeel. Zeventien hebben het niveau van een toepassing.',
        'Nine are radical and seven incremental. Seventeen are at the level of an application.',
      ),
    ],
  ),
  contradiction(
    'innovation',
    'degree-of-crowd-simulation',
    'C-31',
    ['Hoe diep gaat de simulatie van bezoekersstromen?', 'How deep does the crowd simulation go?'],
    [
      says(
        report('§3.1, tabel 2'),
        'Het is een innovatie op het niveau van een toepassing.',
        'It is an innovation at the level of an application.',
      ),
      says(
        report('§5.1'),
        'Het is een voorbeeld van nieuwe technologie die snel in gebruik kwam.',
        'It is an example of new technology that came into use quickly.',
      ),
    ],
    { cases: [6] },
  ),
  contradiction(
    'innovation',
    'kinds-of-innovation',
    'C-44',
    ['Wat is disruptief?', 'What is disruptive?'],
    [
      says(
        report('§5.1'),
        'Een derde type naast incrementeel en radicaal.',
        'A third type beside incremental and radical.',
      ),
      says(
        municipalInnovation('§2.2'),
        'Een samenloop met vier voorwaarden, naast incrementeel en radicaal.',
        'A convergence with four conditions, beside incremental and radical.',
      ),
    ],
  ),
  contradiction(
    'implementation',
    'camera-recognition',
    'C-20',
    ['Is de beeldherkenning van Slim Vegen in gebruik?', 'Is the image recognition of Smart street sweeping in use?'],
    [
      says(
        report('hoofdstuk 2, voorbeeld 1'),
        'Ja, de weg leidde tot het gebruik ervan.',
        'Yes, the route led to its use.',
      ),
      says(
        report('§3.1'),
        'Nee, gedragsprikkels wachten tot de meting met camera’s werkt.',
        'No, nudges wait until the measurement by camera works.',
      ),
    ],
    { cases: [1] },
  ),
  contradiction(
    'implementation',
    'start-of-foundations',
    'C-32',
    [
      'Wanneer begon Fundering Woningen, en voor wie is het?',
      'When did the foundations model begin, and for whom is it?',
    ],
    [
      says(
        report('§3.1'),
        'Begonnen in 2016; eigenaren weten nu meer, dus ook waarde buiten de organisatie.',
        'Begun in 2016; owners know more now, so value outside the organisation too.',
      ),
      says(report('hoofdstuk 2, voorbeeld 7'), 'Het plan is van 2017.', 'The plan is of 2017.'),
      says(
        report('§3.1, tabel 2'),
        'Het maakt onderzoek van de gemeente doelmatiger.',
        'It makes research by the municipality more efficient.',
      ),
    ],
    { cases: [7] },
  ),
  contradiction(
    'scaling',
    'crowd-simulation-standard',
    'C-30',
    ['Is de simulatie van bezoekersstromen in gebruik?', 'Is the crowd simulation in use?'],
    [
      says(report('§3.1, tabel 2'), 'Breed, ook in het buitenland.', 'Widely, also abroad.'),
      says(
        report('§5.1'),
        'In de eigen gemeente is het na zes jaar geen vast hulpmiddel.',
        'After six years it is no standard tool in the own municipality.',
      ),
    ],
    {
      cases: [6],
      noteNl: 'Beide kan zo zijn: wij leggen de stand vast per organisatie.',
      noteEn: 'Both can be so: we record the status per organisation.',
    },
  ),
  contradiction(
    'scaling',
    'districts-of-rotterdam',
    'C-16',
    ['In hoeveel wijken werkt Rotterdam Groeit?', 'In how many districts does Rotterdam Groeit work?'],
    [
      says(report('hoofdstuk 2, voorbeeld 18'), 'In 38; nog 17 volgen in 2021.', 'In 38; another 17 follow in 2021.'),
      says(report('§3.6'), 'In ruim vijftig, van 2017 tot en met 2021.', 'In over fifty, from 2017 to 2021.'),
    ],
    {
      cases: [18],
      noteNl: 'Samen zijn het er 55: dat klopt alleen als het plan is uitgevoerd.',
      noteEn: 'Together they are 55: that is right only if the plan was carried out.',
    },
  ),
  contradiction(
    'scaling',
    'chatbot-circle',
    'C-17',
    ['Wie zitten in de kring van de chatbot?', 'Who is in the circle of the chatbot?'],
    [
      says(
        report('§3.7'),
        'Vier gemeenten: Tilburg, Utrecht, Dongen en Dordrecht.',
        'Four municipalities: Tilburg, Utrecht, Dongen and Dordrecht.',
      ),
      says(
        report('§3.8'),
        'Drie in de binnenste kring: Tilburg, Utrecht en Dordrecht.',
        'Three in the inner circle: Tilburg, Utrecht and Dordrecht.',
      ),
    ],
  ),
  contradiction(
    'scaling',
    'smart-follower',
    'C-46',
    ['Is slim volgen een goede strategie?', 'Is smart following a good strategy?'],
    [
      says(
        report('§3.8'),
        'In de praktijk is het eerder een manier om risico te mijden.',
        'In practice it is rather a way to avoid risk.',
      ),
      says(municipalInnovation('§2.5'), 'Het is een strategie om aan te raden.', 'It is a strategy to recommend.'),
    ],
  ),
  contradiction(
    'value',
    'limited-value-of-audit',
    'C-33',
    ['Hoeveel waarde heeft de datagedreven audit?', 'How much value does the data-driven audit have?'],
    [
      says(report('§3.1, tabel 2'), 'Beperkt.', 'Limited.'),
      says(
        report('hoofdstuk 2, voorbeeld 5'),
        'Het doel is gehaald: doelmatiger controle van vier geldstromen.',
        'The goal was reached: more efficient audit of four money flows.',
      ),
    ],
    {
      cases: [5],
      noteNl: 'Regels van buiten houden de grote winst nog tegen.',
      noteEn: 'Outside rules still block the large gain.',
    },
  ),
  contradiction(
    'value',
    'learning-as-value',
    'C-42',
    ['Telt alleen leren mee?', 'Does learning alone count?'],
    [
      says(
        report('§3.1'),
        'Leren is een van de vier soorten opbrengst.',
        'Learning is one of the four kinds of proceeds.',
      ),
      says(
        report('§3.1, de definitie'),
        'Zonder invoering is het geen innovatie.',
        'Without introduction it is no innovation.',
      ),
    ],
  ),
  contradiction(
    'learning',
    'learning-department-amsterdam',
    'C-11',
    ['Deed in Amsterdam een opleidingsafdeling mee?', 'Did a learning department take part in Amsterdam?'],
    [
      says(report('§5.2.2'), 'Alleen Amsterdam zette zijn eigen school in.', 'Only Amsterdam used its own school.'),
      says(
        report('§5.2.2'),
        'Alleen in Amsterdam deed geen opleidingsafdeling mee.',
        'Only in Amsterdam did no learning department take part.',
      ),
    ],
    { cases: [9] },
  ),
  contradiction(
    'learning',
    'learning-time',
    'C-18',
    ['Hoeveel van de werktijd is leertijd?', 'How much of working time is learning time?'],
    [
      says(report('§5.2'), '20 tot 25 procent.', '20 to 25 per cent.'),
      says(report('§5.2, verderop'), '20 tot 28 procent.', '20 to 28 per cent.'),
      says(report('§3.9 en §5.2'), 'Als verhouding: 70:20:10, 96:4 of 85:15.', 'As a ratio: 70:20:10, 96:4 or 85:15.'),
    ],
    {
      noteNl: 'Deze getallen meten niet precies hetzelfde. Wij voegen ze niet samen.',
      noteEn: 'These numbers do not measure quite the same. We do not merge them.',
    },
  ),
  contradiction(
    'method',
    'prototypes-everywhere',
    'C-13',
    ['Is er in elk praktijkvoorbeeld een prototype gemaakt?', 'Was a prototype made in every case?'],
    [
      says(report('§3.6'), 'Ja, in alle.', 'Yes, in all.'),
      says(
        report('hoofdstuk 2'),
        'De beschrijving van onder meer voorbeeld 5, 9 en 12 noemt er geen.',
        'The description of cases 5, 9 and 12, among others, mentions none.',
      ),
    ],
    { cases: [5, 9, 12] },
  ),
  contradiction(
    'method',
    'design-thinking',
    'C-14',
    ['Is er met design thinking gewerkt?', 'Was design thinking used?'],
    [
      says(
        report('§3.6'),
        'Als methode kwamen de onderzoekers het niet tegen.',
        'The researchers did not meet it as a method.',
      ),
      says(
        report('§3.4'),
        'Een van de teams heeft er een deskundige van buiten voor.',
        'One of the teams has an outside expert on it.',
      ),
      says(
        report('hoofdstuk 2, voorbeelden 2, 4 en 14'),
        'Er zijn designsprints gehouden.',
        'Design sprints were held.',
      ),
    ],
    { cases: [2, 4, 14] },
  ),
  contradiction(
    'method',
    'prototype-or-business-case',
    'C-48',
    ['Eerst een prototype of eerst rekenen?', 'First a prototype, or first the sums?'],
    [
      says(report('§3.1'), 'Eerst een prototype.', 'A prototype first.'),
      says(report('§3.1'), 'Meer rekenen, en stoppen met het oude.', 'More calculating, and stopping the old.'),
    ],
  ),
  contradiction(
    'sources',
    'dialogue-tables',
    'C-15',
    ['Hoeveel dialogen waren er?', 'How many dialogues were there?'],
    [
      says(dialogues('inleiding'), 'Vijf dialogen.', 'Five dialogues.'),
      says(dialogues('kader'), 'Alle drie de tafels.', 'All three tables.'),
    ],
  ),
  contradiction(
    'sources',
    'order-of-processes',
    'C-38',
    ['In welke volgorde staan de vijf processen?', 'In what order are the five processes?'],
    [
      says(rathenau, 'Het begint met waarderen.', 'It begins with valuing.'),
      says(municipalInnovation('§2.4'), 'Het begint met experimenteren.', 'It begins with experimenting.'),
    ],
  ),
  contradiction(
    'sources',
    'start-of-utrecht-programme',
    'C-41',
    ['Wanneer begon het programma in Utrecht?', 'When did the programme in Utrecht begin?'],
    [
      says(report('hoofdstuk 4'), 'Er was geld van 2015 tot en met 2018.', 'There was money from 2015 to 2018.'),
      says(report('over de auteurs'), 'Het thema begon in 2014.', 'The theme began in 2014.'),
    ],
    { cases: [1, 3, 5, 6] },
  ),
];
