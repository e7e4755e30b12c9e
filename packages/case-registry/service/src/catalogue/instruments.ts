import { presets } from '../case/presets.js';
import { signalRules } from '../signal/signal-rules.js';
import { attributes } from './attributes.js';
import { checklists } from './checklists.js';
import { matrices } from './matrices.js';
import { quadrants } from './quadrants.js';
import { references } from './references.js';
import { registers } from './registers.js';
import { vocabularies } from './vocabularies.js';

/** A shape of the registry that carries an instrument. */
export interface Carrier {
  shape:
    | 'attribute'
    | 'vocabulary'
    | 'register'
    | 'checklist'
    | 'quadrant'
    | 'matrix'
    | 'reference'
    | 'preset'
    | 'rule'
    | 'record';
  id: string;
}

/** An instrument of the field, with where the registry carries it. */
export interface Instrument {
  id: string;
  labelNl: string;
  labelEn: string;
  /** The source names it and does not say what is in it; nothing is filled in. */
  notInSource: boolean;
  carriers: readonly Carrier[];
}

/** The instruments of the field that the case registry carries: number, Dutch and English name. */
const names: readonly (readonly [string, string, string])[] = [
  ['I-001', 'Innovatietrechter', 'Innovation funnel'],
  ['I-002', 'RICE-innovatiemodel', 'RICE innovation model'],
  ['I-003', 'Route van een dataproject in zeven stappen', 'Route of a data project in seven steps'],
  ['I-004', 'Drie innovatietypen', 'Three types of innovation'],
  ['I-005', 'Innovatiestrategie als keuze', 'Innovation strategy as a choice'],
  ['I-006', 'Vijf innovatiegraden met doorlooptijd', 'Five degrees of innovation with lead times'],
  ['I-007', 'Technische rijpheid (TRL)', 'Technology readiness (TRL)'],
  ['I-008', 'Optiemanagement', 'Option management'],
  ['I-009', 'Kwadrant van Christensen', 'Christensen quadrant'],
  [
    'I-010',
    'Twee projectleiders en een stuurgroep als aandeelhouder',
    'Two project leads and a steering group as shareholder',
  ],
  ['I-011', 'Fasebesluiten', 'Stage decisions'],
  ['I-012', 'Vier fase-indicatoren', 'Four phase indicators'],
  ['I-013', 'Onbekenden, moeilijkste eerst', 'Unknowns, hardest first'],
  ['I-014', 'Drie vakgebieden naast elkaar', 'Three fields in parallel'],
  ['I-015', 'Bouwstenen van een pitch', 'Building blocks of a pitch'],
  ['I-016', 'Vertrouwenssprong', 'Leap of trust'],
  ['I-017', 'Twaalf kenmerken van een innovatieve organisatie', 'Twelve features of an innovative organisation'],
  ['I-018', 'Drie oorzaken van een zwak innovatieklimaat', 'Three causes of a weak climate for innovation'],
  ['I-019', 'Waardekaart', 'Value map'],
  ['I-020', 'Domeinen', 'Domains'],
  ['I-021', 'Waarde per praktijkvoorbeeld', 'Value per case'],
  ['I-022', 'Vier soorten opbrengst', 'Four kinds of proceeds'],
  ['I-023', 'Definitie van innovatie', 'Definition of innovation'],
  ['I-024', 'Vier waardenconflicten', 'Four value conflicts'],
  ['I-025', 'Strategische driehoek', 'Strategic triangle'],
  ['I-026', 'Soorten publieke waarde', 'Kinds of public value'],
  ['I-027', 'Kosten en businesscase', 'Costs and business case'],
  ['I-028', 'Stoppen met het oude', 'Stopping the old'],
  ['I-029', 'Risico’s aan de donkere kant', 'Dark-side risks'],
  ['I-030', 'Dynamisch assessment', 'Dynamic assessment'],
  ['I-031', 'Onder of boven de radar', 'Under or above the radar'],
  ['I-032', 'Zes punten van sturing', 'Six observations on steering'],
  ['I-033', 'Opdrachtgeverschap', 'Client role'],
  ['I-034', 'Patronen van samenwerking', 'Patterns of collaboration'],
  ['I-035', 'Startsituaties', 'Start situations'],
  ['I-036', 'Tien soorten teamleden', 'Ten archetypes of team members'],
  ['I-037', 'Samenstelling van teams', 'Team compositions'],
  ['I-038', 'Vijf drijfveren', 'Five drivers'],
  ['I-040', 'Twee wegen naar steun', 'Two routes to support'],
  ['I-041', 'Steunnetwerk dat past bij de strategie', 'Support network that fits the strategy'],
  ['I-043', 'Hybride programma', 'Hybrid programme'],
  ['I-044', 'Eenmalige of structurele data', 'Incidental or structural data'],
  ['I-046', 'Bronnen van urgentie', 'Sources of urgency'],
  ['I-055', 'Zoeken voor het bouwen', 'Searching before building'],
  ['I-069', 'Criteria voor een missie', 'Criteria for a mission'],
  ['I-073', 'Vastgelegd in akkoord en begroting', 'Anchored in agreement and budget'],
  ['I-089', 'Vier perspectieven op de overheid', 'Four perspectives on government'],
  ['I-090', 'Praktijkvoorbeelden per perspectief', 'Cases per perspective'],
  ['I-091', 'Open en interactieve overheid', 'Open and interactive government'],
  ['I-092', 'Vier vormen van participatie', 'Four forms of participation'],
  ['I-094', 'Wanneer inwoners meedoen', 'When residents take part'],
  ['I-095', 'Soorten analyse', 'Kinds of analysis'],
  ['I-097', 'Datagedreven Innovatie Canvas', 'Data-driven Innovation Canvas'],
  ['I-098', 'Afspraken over data', 'Data governance'],
  ['I-099', 'Pseudonimiseren door een derde partij', 'Pseudonymisation by a third party'],
  ['I-100', 'Detail van persoonsgegevens', 'Privacy level'],
  ['I-101', 'Privacytoets (DPIA)', 'Impact assessment (DPIA)'],
  ['I-102', 'Zachte en harde data', 'Soft and hard data'],
  ['I-103', 'Structurele levering van data', 'Structural data delivery'],
  ['I-104', 'Schaduwsysteem', 'Shadow system'],
  ['I-105', 'Stappen van een designsprint', 'Steps of a design sprint'],
  ['I-106', 'Ritmes', 'Cadences'],
  ['I-108', 'Factorenmodel', 'Factor model'],
  ['I-109', 'Prestaties van modellen', 'Performance of models'],
  ['I-110', 'Risicoklassen', 'Risk classes'],
  ['I-112', 'Cijfers over omvang en context', 'Figures on scale and context'],
  ['I-113', 'Cijfers die voor meer uitleg vatbaar zijn', 'Figures open to more than one reading'],
  ['I-114', 'Lijst van verbeteropties', 'List of improvement options'],
  ['I-115', 'Prijzen en nominaties', 'Awards and nominations'],
  ['I-116', 'Negen succesfactoren', 'Nine success factors'],
  ['I-119', 'Opties voor acties', 'Options for action'],
  ['I-120', 'Hoe een feit is verkregen', 'How a fact was obtained'],
  ['I-121', 'Selectiecriteria', 'Selection criteria'],
  ['I-122', 'Organisaties en rollen', 'Organisations and roles'],
  ['I-123', 'Vijf processen', 'Five processes'],
  ['I-124', 'Tien zichtlijnen', 'Ten sight lines'],
  ['I-125', 'Ethische toets van experimenten', 'Ethics review of experiments'],
  ['I-126', 'Dataketen', 'Data value chain'],
  ['I-127', 'Manieren om waarden te beschermen', 'Instruments of protection'],
  ['I-128', 'Drie rollen van de gemeente', 'Three roles of the municipality'],
  ['I-129', 'Taken bij smart city', 'Tasks in a smart city'],
  ['I-130', 'Zes risico’s van niet voorbereid zijn', 'Six risks of being unprepared'],
  ['I-131', 'Vier manieren om innovatie in te delen', 'Four distinctions of innovation'],
  ['I-132', 'Vier voorwaarden voor disruptie', 'Four conditions for disruption'],
  ['I-134', 'Binnen en buiten', 'Inside and outside'],
  ['I-135', 'Hightech en lowtech', 'High tech and low tech'],
  ['I-138', 'Versnellers en vertragers', 'Accelerators and decelerators'],
  ['I-140', 'Meer, beter, anders', 'More, better, different'],
  ['I-141', 'Oud en nieuw innovatiemanagement', 'Old and new innovation management'],
  ['I-142', 'Opdrachten per proces', 'Tasks per process'],
  ['I-144', 'Vier digitale speelvelden', 'Four digital playing fields'],
  ['I-146', 'Drie organisatiemodellen', 'Three organisation models'],
  ['I-148', 'Hulpmiddelen', 'Tools'],
  ['I-151', 'Waarom initiatieven slagen', 'Why initiatives succeed'],
  ['I-152', 'Waar gegevens liggen', 'Where data rests'],
  ['I-155', 'Moonshots', 'Moonshots'],
  ['I-156', 'Gegevens apart bewaren', 'Data kept apart'],
  ['I-157', 'Toestemming voor één doel', 'Consent for one goal'],
  ['I-158', 'Voorwaarden voor een dataplatform', 'Conditions for a data platform'],
  ['I-159', 'Vijf adviezen aan de overheid', 'Five pieces of advice to government'],
  ['I-160', 'Vier manieren om eigenaarschap te versterken', 'Four ways to strengthen ownership'],
  ['I-161', 'Brede opbrengst', 'Broad proceeds'],
  ['I-163', 'Burgerinitiatieven', 'Citizens’ initiatives'],
  ['I-165', 'Fieldlab', 'Field lab'],
  ['I-169', 'Privacy op orde', 'Privacy in order'],
  ['I-172', 'Gevolgen voor inwoners', 'Impact on residents'],
  ['I-174', 'Etalageproject', 'Showcase'],
];

/** Records of the registry that carry an instrument by their own shape. */
const records: readonly (readonly [string, readonly string[]])[] = [
  ['gate-decision', ['I-011', 'I-012']],
  ['indicator', ['I-109', 'I-112', 'I-113']],
  ['programme', ['I-043']],
  ['assessment', ['I-120']],
  // The advice itself is the learning log's, which adds it to the case in its own subgraph.
  ['case', ['I-119']],
];

const withIds = (shape: Carrier['shape'], known: readonly { id: string; instruments: readonly string[] }[]) =>
  known.map(({ id, instruments: carried }) => ({ carrier: { shape, id }, carried }));

const carriers = [
  ...withIds(
    'attribute',
    attributes.map(({ id, vocabulary, instruments: own }) => ({
      id,
      instruments: [...own, ...(vocabularies.find((list) => list.id === vocabulary)?.instruments ?? [])],
    })),
  ),
  ...withIds('vocabulary', vocabularies),
  ...withIds('register', registers),
  ...withIds('checklist', checklists),
  ...withIds('quadrant', quadrants),
  ...withIds('matrix', matrices),
  ...withIds('reference', references),
  ...withIds('preset', presets),
  ...withIds('rule', signalRules),
  ...records.map(([id, carried]) => ({ carrier: { shape: 'record' as const, id }, carried })),
];

const without = new Set(
  [...vocabularies, ...checklists].filter(({ contents }) => contents === 'notInSource').map(({ id }) => id),
);

/** Every instrument of the field that the registry carries, with all shapes that carry it. */
export const instruments: readonly Instrument[] = names.map(([id, labelNl, labelEn]) => {
  const found = carriers.filter(({ carried }) => carried.includes(id)).map(({ carrier }) => carrier);
  return { id, labelNl, labelEn, notInSource: found.some((carrier) => without.has(carrier.id)), carriers: found };
});
