import { municipalInnovation, report } from './vocabulary.js';

/** A table of the field to read: what belongs to each column, by aspect. */
export interface Matrix {
  id: string;
  labelNl: string;
  labelEn: string;
  source: string;
  instruments: readonly string[];
  columns: readonly { id: string; labelNl: string; labelEn: string }[];
  rows: readonly {
    id: string;
    labelNl: string;
    labelEn: string;
    cells: readonly { textNl: string; textEn: string }[];
  }[];
}

const column = (id: string, labelNl: string, labelEn: string) => ({ id, labelNl, labelEn });
const row = (
  id: string,
  [labelNl, labelEn]: readonly [string, string],
  ...cells: readonly (readonly [string, string])[]
) => ({ id, labelNl, labelEn, cells: cells.map(([textNl, textEn]) => ({ textNl, textEn })) });

/** Every reference table of the field that the sources give in words. */
export const matrices: readonly Matrix[] = [
  {
    id: 'government-perspective',
    labelNl: 'Vier manieren om naar de overheid te kijken',
    labelEn: 'Four perspectives on government',
    source: report('§5.3, figuur 14'),
    instruments: ['I-089'],
    columns: [
      column('lawful', 'Rechtmatig', 'Lawful'),
      column('performing', 'Presterend', 'Performing'),
      column('networked', 'Netwerkend', 'Networked'),
      column('participating', 'Participerend', 'Participating'),
    ],
    rows: [
      row(
        'goals',
        ['Wie bepaalt het doel', 'Who sets the goal'],
        ['De politiek', 'Politics'],
        ['Afspraken over prestaties', 'Agreed performance'],
        ['Overleg in het netwerk', 'Talks in the network'],
        ['Burgers en bedrijven maken waarde', 'Citizens and businesses make value'],
      ),
      row(
        'policy',
        ['Wat beleid doet', 'What policy does'],
        ['Ambitie wordt regels en middelen', 'Ambition becomes rules and means'],
        ['Ambitie wordt afspraken en prestaties', 'Ambition becomes agreements and results'],
        ['Voorkeuren worden een afgestemde praktijk', 'Preferences become an aligned practice'],
        ['Initiatieven krijgen kaders en steun', 'Initiatives get frames and support'],
      ),
      row(
        'official',
        ['De ambtenaar', 'The official'],
        ['Zorgvuldig, onpartijdig, integer', 'Careful, impartial, honest'],
        ['Gericht op resultaat, klant en doelmatigheid', 'Focused on result, client and efficiency'],
        ['Kent de omgeving, reageert, werkt samen', 'Knows the surroundings, responds, cooperates'],
        ['Terughoudend, voorzichtig, verbindend', 'Restrained, cautious, connecting'],
      ),
      row(
        'organisation',
        ['De organisatie', 'The organisation'],
        ['Hiërarchie en loyaliteit', 'Hierarchy and loyalty'],
        ['Doelen en resultaten', 'Goals and results'],
        ['Verbonden met bekende partijen', 'Connected to established parties'],
        ['Voorzichtig, op afstand, bescheiden', 'Prudent, at a distance, modest'],
      ),
      row(
        'steering',
        ['Hoe er gestuurd wordt', 'How it is steered'],
        ['Rechten en plichten', 'Rights and duties'],
        ['Afspraken over prestaties', 'Performance agreements'],
        ['Compromissen en akkoorden', 'Compromises and accords'],
        ['Publieke doelen, aansluiten bij initiatief', 'Public goals, joining initiatives'],
      ),
    ],
  },
  {
    id: 'management-view',
    labelNl: 'Meer, beter, anders',
    labelEn: 'More, better, different',
    source: municipalInnovation('§2.4, tabel 2.3'),
    instruments: ['I-140'],
    columns: [
      column('more', 'Meer', 'More'),
      column('better', 'Beter', 'Better'),
      column('different', 'Anders', 'Different'),
    ],
    rows: [
      row(
        'focus',
        ['Waar het management op let', 'Focus of management'],
        ['Controle en efficiëntie', 'Control and efficiency'],
        ['Aanpassing en gebruik', 'Adaptation and use'],
        ['Leren en experimenteren', 'Learning and experimenting'],
      ),
      row(
        'change',
        ['Wat er in de organisatie verandert', 'Change in the organisation'],
        ['Herstructurering', 'Restructuring'],
        ['Inrichting van processen', 'Design of processes'],
        ['Een andere manier van denken', 'Another mindset'],
      ),
      row(
        'innovations',
        ['Soort innovaties', 'Innovations'],
        ['Goedkoper en sneller', 'Cheaper and faster'],
        ['Betere diensten', 'Better services'],
        ['Wat het spel verandert', 'Game changers'],
      ),
      row(
        'design',
        ['Waar het ontwerp van uitgaat', 'Focus of design'],
        ['Afdeling', 'Unit'],
        ['Proces en keten', 'Process and chain'],
        ['Ecosysteem', 'Ecosystem'],
      ),
      row(
        'scope',
        ['Reikwijdte', 'Scope'],
        ['Organisatie', 'Organisation'],
        ['Overheid', 'Government'],
        ['Samenleving', 'Society'],
      ),
      row(
        'centre',
        ['Wie centraal staat', 'At the centre'],
        ['Medewerker', 'Employee'],
        ['Klant', 'Client'],
        ['Mens', 'Human being'],
      ),
      row(
        'strategy',
        ['Strategie', 'Strategy'],
        ['Optimaliseren', 'Optimise'],
        ['Innoveren', 'Innovate'],
        ['Transformeren', 'Transform'],
      ),
      row(
        'use-of-ict',
        ['Inzet van ICT', 'Use of ICT'],
        ['Automatiseren', 'Automate'],
        ['Digitaliseren', 'Digitise'],
        ['Data en robots', 'Data and robots'],
      ),
      row(
        'scope-of-ict',
        ['Waar de ICT zit', 'Scope of ICT'],
        ['Backoffice', 'Back office'],
        ['Frontoffice', 'Front office'],
        ['Buiten kantoor', 'Out of office'],
      ),
    ],
  },
];
