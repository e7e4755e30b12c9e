import { dialogues, ourOwn, rathenau, report, term, vocabulary, type Vocabulary } from '../vocabulary.js';

/** Data, analysis, privacy and algorithms. */
export const dataVocabularies: readonly Vocabulary[] = [
  vocabulary(
    'data-solution',
    ['Gebruik van data', 'Use of data'],
    [report('§3.7'), 'I-044'],
    [
      term('incidental', 'Eenmalig', 'Incidental', 'incidenteel'),
      term('structural', 'Structureel', 'Structural', 'structureel'),
    ],
  ),
  vocabulary(
    'analytics',
    ['Soort analyse', 'Kind of analysis'],
    [report('§7.1, figuur 17'), 'I-095'],
    [
      term('descriptive', 'Beschrijvend: wat gebeurt er', 'Descriptive: what happens', 'beschrijvend'),
      term('diagnostic', 'Verklarend: waarom', 'Diagnostic: why', 'diagnosticerend'),
      term('predictive', 'Voorspellend: wat gaat er gebeuren', 'Predictive: what will happen', 'voorspellend'),
      term('prescriptive-advising', 'Voorschrijvend: adviseert', 'Prescriptive: advises', 'voorschrijvend-adviserend'),
      term(
        'prescriptive-automatic',
        'Voorschrijvend: beslist zelf',
        'Prescriptive: decides by itself',
        'voorschrijvend-automatisch',
      ),
    ],
  ),
  vocabulary(
    'decision-maker',
    ['Wie beslist', 'Who decides'],
    [report('§7.1, figuur 17'), 'I-095'],
    [
      term('person', 'Een mens beslist', 'A person decides'),
      term('person-with-advice', 'Een mens beslist, het model adviseert', 'A person decides, the model advises'),
      term('system', 'Het systeem beslist', 'The system decides'),
    ],
  ),
  vocabulary(
    'risk-class',
    ['Risicoklasse', 'Risk class'],
    [report('hoofdstuk 2, voorbeeld 7'), 'I-110'],
    [
      term('1', 'Klasse 1: laagste', 'Class 1: lowest'),
      term('2', 'Klasse 2', 'Class 2'),
      term('3', 'Klasse 3', 'Class 3'),
      term('4', 'Klasse 4', 'Class 4'),
      term('5', 'Klasse 5: hoogste', 'Class 5: highest'),
    ],
  ),
  vocabulary(
    'privacy-level',
    ['Detail van persoonsgegevens', 'Privacy level'],
    [report('hoofdstuk 2, voorbeelden 8, 13 en 18'), 'I-100'],
    [
      term('none', 'Geen persoonsgegevens', 'No personal data'),
      term('population', 'Bevolking', 'Population', 'populatie'),
      term('district', 'Buurt of wijk', 'District', 'buurt', 'wijk'),
      term('household', 'Gezin of huishouden', 'Household', 'gezin'),
      term('person', 'Persoon', 'Person', 'persoon'),
    ],
  ),
  vocabulary(
    'privacy-measure',
    ['Maatregel voor privacy', 'Privacy measure'],
    [report('hoofdstuk 2, voorbeelden 11 en 13'), 'I-099', 'I-100'],
    [
      term('third-party-pseudonymisation', 'Derde partij pseudonimiseert', 'Third party pseudonymises', 'TTP'),
      term('pseudonymisation', 'Pseudonimiseren', 'Pseudonymisation'),
      term('aggregation', 'Alleen totalen', 'Aggregation'),
      term('exclude-who', 'Wel wat, waar en wanneer, niet wie', 'What, where and when, not who'),
    ],
  ),
  vocabulary(
    'impact-assessment-status',
    ['Privacytoets (DPIA)', 'Impact assessment (DPIA)'],
    [report('hoofdstuk 2, voorbeeld 18'), 'I-101'],
    [
      term('not-needed', 'Niet nodig', 'Not needed'),
      term('planned', 'Gepland', 'Planned'),
      term('running', 'Bezig', 'Under way'),
      term('done', 'Gedaan', 'Done'),
    ],
  ),
  vocabulary(
    'data-ownership',
    ['Waar de gegevens liggen', 'Where the data rests'],
    [dialogues('§2.1 en §3.2'), 'I-152', 'I-156'],
    [
      term('individual', 'Bij de inwoner zelf (kluis)', 'With the resident (vault)'),
      term('collective', 'Bij een collectief', 'With a collective'),
      term('decoupled', 'Apart bewaard, opvraagbaar via een API', 'Kept apart, asked for by API'),
      term('organisation', 'Bij de organisatie', 'With the organisation'),
    ],
  ),
  vocabulary(
    'chain-step',
    ['Stap in de dataketen', 'Step in the data chain'],
    [rathenau, 'I-126'],
    [
      term('collect', 'Verzamelen', 'Collecting'),
      term('analyse', 'Analyseren', 'Analysing'),
      term('intervene', 'Ingrijpen', 'Intervening'),
    ],
  ),
  vocabulary(
    'dark-side-risk',
    ['Risico’s aan de donkere kant', 'Dark-side risks'],
    [report('§3.5'), 'I-029'],
    [
      term('instability', 'Verlies van stabiliteit', 'Loss of stability'),
      term('illegal-practices', '(Bijna) illegale praktijken', '(Semi-)illegal practices'),
      term('corruption', 'Corruptie', 'Corruption'),
      term('waste', 'Verspilling', 'Waste'),
      term('local-initiatives', 'Schade aan lokale initiatieven', 'Harm to local initiatives'),
      term('power-balance', 'Verstoord machtsevenwicht', 'Disturbed balance of power'),
      term('stakeholder-harm', 'Slechte uitkomst voor betrokkenen', 'Negative outcomes for stakeholders'),
      term('technocracy', 'Techniek bepaalt te veel', 'Technocratic dominance'),
      term('unforeseen-safety', 'Onvoorzien gevaar', 'Unforeseen safety risks'),
      term('other', 'Een ander risico', 'Another risk', 'overig'),
    ],
  ),
  vocabulary(
    'likelihood',
    ['Kans', 'Likelihood'],
    [ourOwn, 'I-029'],
    [term('low', 'Klein', 'Low'), term('medium', 'Gemiddeld', 'Medium'), term('high', 'Groot', 'High')],
  ),
  vocabulary(
    'ethics-review',
    ['Ethische toets', 'Ethics review'],
    [rathenau, 'I-125'],
    [
      term('requested', 'Aangevraagd', 'Requested'),
      term('approved', 'Akkoord', 'Approved'),
      term('approved-with-conditions', 'Akkoord met voorwaarden', 'Approved with conditions'),
      term('refused', 'Niet akkoord', 'Refused'),
    ],
  ),
  vocabulary(
    'factor-kind',
    ['Soort factor', 'Kind of factor'],
    [report('hoofdstuk 2, voorbeeld 18 en §3.6'), 'I-108'],
    [
      term('protective', 'Beschermend', 'Protective'),
      term('risk', 'Risico', 'Risk'),
      term('outcome', 'Uitkomst', 'Outcome'),
    ],
  ),
  vocabulary(
    'edge-sign',
    ['Werking', 'Effect'],
    [ourOwn, 'I-108'],
    [term('strengthens', 'Versterkt', 'Strengthens'), term('weakens', 'Verzwakt', 'Weakens')],
  ),
  vocabulary(
    'access-rights',
    ['Wie de gegevens mag zien', 'Who may see the data'],
    ['Publications Office of the European Union, access rights'],
    [
      term('public', 'Openbaar', 'Public'),
      term('restricted', 'Beperkt', 'Restricted'),
      term('non-public', 'Niet openbaar', 'Non-public'),
    ],
  ),
  vocabulary(
    'algorithm-status',
    ['Stand van het algoritme', 'Status of the algorithm'],
    ['Algoritmeregister, publicatiestandaard 1.0'],
    [
      term('in-development', 'In ontwikkeling', 'In development'),
      term('in-use', 'In gebruik', 'In use'),
      term('out-of-use', 'Buiten gebruik', 'Out of use'),
    ],
  ),
  vocabulary(
    'algorithm-category',
    ['Publicatiecategorie', 'Publication category'],
    ['Algoritmeregister, publicatiestandaard 1.0'],
    [
      term('high-risk', 'Hoog-risico AI-systeem', 'High-risk AI system'),
      term('impactful', 'Impactvolle algoritmes', 'Impactful algorithms'),
      term('other', 'Overige algoritmes', 'Other algorithms'),
    ],
  ),
];
