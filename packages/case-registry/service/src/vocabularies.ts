/** A value of a closed list, with its words in both languages and the other words that sources use for it. */
export interface Term {
  id: string;
  labelNl: string;
  labelEn: string;
  aliases: readonly string[];
}

/** A closed list with the place it was taken from. A term that is in use is never taken out, only marked. */
export interface Vocabulary {
  id: string;
  labelNl: string;
  labelEn: string;
  /** Where the list comes from. */
  source: string;
  terms: readonly Term[];
}

const term = (id: string, labelNl: string, labelEn: string, ...aliases: string[]): Term => ({
  id,
  labelNl,
  labelEn,
  aliases,
});

/** The closed lists of the case registry (instruments I-001, I-004, I-006, I-019 and I-044 of the field). */
export const vocabularies: readonly Vocabulary[] = [
  {
    id: 'domain',
    labelNl: 'Domein',
    labelEn: 'Domain',
    source: 'A&O fonds Gemeenten 2021, hoofdstuk 2, tabel 1',
    terms: [
      term('social', 'Sociaal', 'Social'),
      term('physical', 'Fysiek', 'Physical', 'leefomgeving'),
      term('safety', 'Veiligheid', 'Safety'),
      term('operations', 'Bedrijfsvoering', 'Operations'),
    ],
  },
  {
    id: 'phase',
    labelNl: 'Fase',
    labelEn: 'Phase',
    source: 'A&O fonds Gemeenten 2021, §5.1',
    terms: [
      term('idea', 'Idee', 'Idea', 'ideevorming', 'aanleiding', 'start', 'fuzzy front end'),
      term('development', 'Ontwikkeling', 'Development', 'conceptontwikkeling', 'concept', 'experiment', 'pilot'),
      term('implementation', 'Implementatie', 'Implementation', 'uitvoering', 'uitrol'),
      term('scaling', 'Opschaling', 'Scaling', 'opschalen', 'uitrol & opschalen'),
    ],
  },
  {
    id: 'innovation-type',
    labelNl: 'Type innovatie',
    labelEn: 'Type of innovation',
    source: 'A&O fonds Gemeenten 2021, §5.1; Digitale innovatie binnen gemeenten, §2.2',
    terms: [
      term('incremental', 'Incrementeel', 'Incremental'),
      term('radical', 'Radicaal', 'Radical', 'radicaal beter', 'doorbraak'),
      term('disruptive', 'Disruptief', 'Disruptive', 'doorbraak'),
    ],
  },
  {
    id: 'degree',
    labelNl: 'Graad van innovatie',
    labelEn: 'Degree of innovation',
    source: 'A&O fonds Gemeenten 2021, §5.1',
    terms: [
      term('application', 'Applicatie', 'Application'),
      term('system', 'Systeem', 'System'),
      term('component', 'Component', 'Component'),
      term('technology', 'Technologie', 'Technology'),
      term('material', 'Materiaal', 'Material'),
    ],
  },
  {
    id: 'value-grade',
    labelNl: 'Mate van waarde',
    labelEn: 'Grade of value',
    source: 'A&O fonds Gemeenten 2021, §3.1, tabel 2',
    terms: [
      term('none', 'Geen', 'None'),
      term('limited', 'Beperkt', 'Limited'),
      term('medium', 'Gemiddeld', 'Medium'),
      term('large', 'Groot', 'Large'),
    ],
  },
  {
    id: 'value-kind',
    labelNl: 'Soort waarde',
    labelEn: 'Kind of value',
    source: 'A&O fonds Gemeenten 2021, §3.1',
    terms: [
      term('external-residents', 'Voor inwoners', 'For residents'),
      term('external-environment', 'Voor de leefomgeving', 'For the living environment'),
      term('internal-organisation', 'Voor de werkorganisatie', 'For the organisation'),
      term('internal-learning', 'Leerervaring', 'Learning'),
    ],
  },
  {
    id: 'implementation',
    labelNl: 'Ingevoerd',
    labelEn: 'Implemented',
    source: 'A&O fonds Gemeenten 2021, §3.1 en §3.7',
    terms: [term('no', 'Nee', 'No'), term('partly', 'Deels', 'Partly'), term('yes', 'Ja', 'Yes')],
  },
  {
    id: 'orientation',
    labelNl: 'Gericht op',
    labelEn: 'Orientation',
    source: 'A&O fonds Gemeenten 2021, §3.1, figuur 1',
    terms: [
      term('internal', 'Eigen organisatie', 'Own organisation', 'intern'),
      term('external', 'Samenleving', 'Society', 'extern'),
      term('both', 'Beide', 'Both', 'intern en extern'),
    ],
  },
  {
    id: 'citizen-participation',
    labelNl: 'Rol van inwoners',
    labelEn: 'Role of residents',
    source: 'A&O fonds Gemeenten 2021, §5.3, tabel 5',
    terms: [
      term('consumerism', 'Klant', 'Customer'),
      term('passive-participation', 'Passieve deelname', 'Passive participation'),
      term('consultation', 'Raadpleging', 'Consultation'),
      term('citizen-power', 'Zeggenschap', 'Citizen power'),
    ],
  },
  {
    id: 'data-solution',
    labelNl: 'Gebruik van data',
    labelEn: 'Use of data',
    source: 'A&O fonds Gemeenten 2021, §3.5',
    terms: [
      term('incidental', 'Eenmalig', 'Incidental', 'incidenteel'),
      term('structural', 'Structureel', 'Structural'),
    ],
  },
  {
    id: 'analytics',
    labelNl: 'Soort analyse',
    labelEn: 'Kind of analysis',
    source: 'A&O fonds Gemeenten 2021, §7.1, figuur 17',
    terms: [
      term('descriptive', 'Beschrijvend', 'Descriptive'),
      term('diagnostic', 'Verklarend', 'Diagnostic', 'diagnosticerend'),
      term('predictive', 'Voorspellend', 'Predictive'),
      term('prescriptive-advising', 'Voorschrijvend: adviseert', 'Prescriptive: advises'),
      term('prescriptive-automatic', 'Voorschrijvend: beslist zelf', 'Prescriptive: decides by itself'),
    ],
  },
];

const byId = new Map(vocabularies.map((vocabulary) => [vocabulary.id, vocabulary]));

/** The term of a vocabulary that a text stands for: its id, a label or an alias, whatever its capitals. */
export function termOf(vocabulary: string, text: string): Term | undefined {
  const wanted = text.trim().toLowerCase();
  return byId
    .get(vocabulary)
    ?.terms.find(({ id, labelNl, labelEn, aliases }) =>
      [id, labelNl, labelEn, ...aliases].some((word) => word.toLowerCase() === wanted),
    );
}
