/** A value of a closed list, with its words in both languages and the other words that sources use for it. */
export interface Term {
  id: string;
  labelNl: string;
  labelEn: string;
  aliases: readonly string[];
  /** No longer to be chosen; values that have it keep it. A term is never taken out. */
  retired: boolean;
}

/** A closed list with the place it was taken from. */
export interface Vocabulary {
  id: string;
  labelNl: string;
  labelEn: string;
  /** Where the list comes from. */
  source: string;
  /** Edition of the list. A value keeps the edition from which its term was chosen. */
  version: string;
  /** Instruments of the field that this list carries. */
  instruments: readonly string[];
  /** `notInSource`: the source names the list and does not say what is on it; nothing is filled in. */
  contents: 'complete' | 'notInSource';
  terms: readonly Term[];
}

export const term = (id: string, labelNl: string, labelEn: string, ...aliases: string[]): Term => ({
  id,
  labelNl,
  labelEn,
  aliases,
  retired: false,
});

/** Places in the sources, as readers see them. */
export const report = (place: string): string => `A&O fonds Gemeenten 2021, ${place}`;
export const rathenau = 'Rathenau Instituut 2018, Waardevol digitaliseren';
export const municipalInnovation = (place: string): string => `Digitale innovatie binnen gemeenten, ${place}`;
export const dialogues = (place: string): string => `Dialogen innovatie en digitalisering 2021, ${place}`;
export const wigo4it = 'Wigo4it, essay over verbinding en innovatie';
export const ourOwn = 'Gemeengoed, eigen ontwerp';

/** A list as the field gives it. */
export const vocabulary = (
  id: string,
  [labelNl, labelEn]: readonly [string, string],
  [source, ...instruments]: readonly [string, ...string[]],
  terms: readonly Term[],
): Vocabulary => ({
  id,
  labelNl,
  labelEn,
  source,
  version: '1',
  instruments,
  contents: terms.length > 0 ? 'complete' : 'notInSource',
  terms,
});
