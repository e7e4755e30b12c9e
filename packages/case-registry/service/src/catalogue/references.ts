import { municipalInnovation, report } from './vocabulary.js';

/** A tool or publication that the field names. Without an address it is known by name only. */
export interface Reference {
  id: string;
  title: string;
  source: string;
  instruments: readonly string[];
}

const named = (source: string, ...titles: string[]): Reference[] =>
  titles.map((title) => ({
    id: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title,
    source,
    instruments: ['I-148'],
  }));

/** Tools that the sources name. */
export const references: readonly Reference[] = [
  ...named(
    municipalInnovation('hoofdstuk 2'),
    'DEDA, De Ethische Data Assistent',
    'FIWARE',
    'IoT-charter',
    'StreetBump',
    'Startup in residence',
    'MindLab',
    'Citizenlab',
    'Algoritmetransparantie',
    'Common Ground',
    'Pilotstarter',
    'Samen Organiseren',
  ),
  ...named(report('passim'), 'Tada-waarden', 'ICTU LED-platform', 'Smart Citizens Lab', 'CROW', 'IRMA'),
  {
    id: 'data-innovation-canvas',
    title: 'Datagedreven Innovatie Canvas',
    source: report('over de auteurs'),
    instruments: ['I-097'],
  },
];
