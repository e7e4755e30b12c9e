import { report } from '../../catalogue/vocabulary.js';
import type { Finding } from '../claim.js';

const finding = (
  theme: Finding['theme'],
  reference: string,
  [statementNl, statementEn]: readonly [string, string],
  source: string,
  candidates: readonly number[],
  more: Partial<Pick<Finding, 'noteNl' | 'noteEn'>> = {},
): Finding => ({
  ...{ kind: 'finding', id: `finding-${reference.toLowerCase()}`, theme, reference },
  ...{ statementNl, statementEn, source, candidates },
  ...more,
});

/** What the report found ‘in one case’ without saying which. Totals among such findings stand with the reported totals. */
export const findings: readonly Finding[] = [
  finding(
    'method',
    'U-01',
    [
      'In één praktijkvoorbeeld stond intellectueel eigendom in het contract.',
      'In one case intellectual property was put in the contract.',
    ],
    report('§3.3 en §3.8'),
    [2],
    { noteNl: '§3.3 zegt één, §3.8 zegt twee.', noteEn: '§3.3 says one, §3.8 says two.' },
  ),
  finding(
    'method',
    'U-02',
    [
      'Twee praktijkvoorbeelden deden het zonder marktpartij: één met opzet, één omdat het een eenvoudige, eenmalige analyse was.',
      'Two cases did without a market party: one on purpose, one because it was a simple, one-off analysis.',
    ],
    report('§3.3'),
    [12, 16],
  ),
  finding(
    'people',
    'U-03',
    [
      'Iemand liet een prototype zien in een veiligheidsoverleg en kreeg steun en geld van die groep.',
      'Somebody showed a prototype in a safety meeting and got support and money from that group.',
    ],
    report('§3.6'),
    [2, 13],
  ),
  finding(
    'method',
    'U-04',
    [
      'Na een strakke ideefase van vijf dagen had de ontwikkeling geen methode en duurde zij twee jaar. Dat had zes tot acht maanden korter gekund.',
      'After a tight idea phase of five days, development had no method and took two years. That could have been six to eight months shorter.',
    ],
    report('§3.6'),
    [2],
  ),
  finding(
    'method',
    'U-05',
    ['Iemand is bij projecten met scrum gestopt.', 'Somebody gave up scrum for projects.'],
    report('§3.6'),
    [],
  ),
  finding(
    'scaling',
    'U-06',
    [
      'Samenwerking voor een subsidie viel uit elkaar toen de subsidie niet kwam. Een nominatie bracht de belangstelling terug.',
      'A coalition for a grant fell apart when the grant did not come. A nomination brought interest back.',
    ],
    report('§3.8'),
    [10],
  ),
  finding(
    'method',
    'U-07',
    [
      'Het nieuwe systeem van een leverancier werd net zo ingewikkeld als het oude. De afhankelijkheid bleef.',
      'A supplier’s new system became as complex as the old one. The dependence stayed.',
    ],
    report('§3.6'),
    [],
  ),
  finding(
    'scaling',
    'U-09',
    [
      'Een team bezocht met zijn dashboard alle managementteams. Dat leverde weinig opschaling op.',
      'A team visited all management teams with its dashboard. That brought little scaling.',
    ],
    report('§3.8'),
    [],
  ),
  finding(
    'people',
    'U-10',
    [
      'Een projectleider maakte van een stuurgroep een denktank die reageerde op prototypes.',
      'A project leader turned a steering group into a think tank that reacted to prototypes.',
    ],
    report('§3.5'),
    [],
  ),
  finding(
    'value',
    'U-11',
    [
      'De uitgaven liepen van nul tot een miljoen euro. Interne uren schreef niemand op.',
      'Money spent ranged from nothing to a million euros. Nobody wrote down internal hours.',
    ],
    report('§3.1'),
    [],
  ),
  finding(
    'method',
    'U-12',
    [
      'Leveranciers waren klein of middelgroot; de grootste had ongeveer 180 medewerkers.',
      'Suppliers were small or medium-sized; the largest had about 180 employees.',
    ],
    report('§3.3'),
    [],
  ),
  finding(
    'people',
    'U-14',
    [
      'In acht praktijkvoorbeelden stuurden projectleider en opdrachtgever actief, in tien stond het management op afstand.',
      'In eight cases project leader and client steered actively, in ten management stood at a distance.',
    ],
    report('§3.5'),
    [11, 15],
  ),
  finding(
    'people',
    'U-15',
    [
      'Zeven praktijkvoorbeelden werkten in een netwerk met andere organisaties.',
      'Seven cases worked in a network with other organisations.',
    ],
    report('§5.3'),
    [4, 6, 8, 18],
  ),
  finding(
    'learning',
    'U-16',
    ['Vier praktijkvoorbeelden zetten leren bewust in.', 'Four cases used learning deliberately.'],
    report('§3.9'),
    [8, 12, 16, 18],
  ),
  finding(
    'learning',
    'U-17',
    ['Drie praktijkvoorbeelden boden een formele opleiding.', 'Three cases offered formal training.'],
    report('§3.9 en §5.2.2'),
    [9, 11, 18],
    {
      noteNl: 'Voorbeeld 17 vertelt zelf van 24 mensen die zijn opgeleid. Dat zou het vierde zijn.',
      noteEn: 'Case 17 itself tells of 24 people who were trained. That would be the fourth.',
    },
  ),
  finding(
    'scaling',
    'U-19',
    [
      'Een innovatie voor veiligheid kwam via de marktpartij bij andere gemeenten.',
      'An innovation for safety reached other municipalities through the market party.',
    ],
    report('§3.8'),
    [2, 6],
    {
      noteNl: 'Volgens tabel 2 moet voorbeeld 2 nog worden opgeschaald.',
      noteEn: 'By table 2, case 2 is still to be scaled.',
    },
  ),
];
