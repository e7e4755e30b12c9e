import type { StandardTemplate } from './standard-templates.js';

/** Letter by which one party is asked or chosen without competition, with the reasons that have to be in it. */
export const directAwardLetter: StandardTemplate = {
  id: 'direct-award-letter',
  version: 1,
  titleNl: 'Brief enkelvoudig onderhandse gunning',
  titleEn: 'Direct award letter',
  summaryNl:
    'Voor een opdracht aan één partij, zonder concurrentie. Alleen onder uw eigen drempel en met een goede reden.',
  summaryEn:
    'For a contract with one party, without competition. Only below your own threshold and with a good reason.',
  onAdoption: false,
  sources: ['Aanbestedingswet 2012, art. 1.4', 'Gids Proportionaliteit', 'GIBIT 2023'],
  placeholders: [
    {
      key: 'organisation',
      kind: 'organisation',
      labelNl: 'Uw organisatie',
      labelEn: 'Your organisation',
      required: true,
      fill: 'organisation',
    },
    { key: 'supplier', kind: 'organisation', labelNl: 'Onderneming', labelEn: 'Company', required: true },
    { key: 'subject', kind: 'text', labelNl: 'Opdracht', labelEn: 'Contract', required: true, fill: 'solution' },
    {
      key: 'value',
      kind: 'money',
      labelNl: 'Waarde van de opdracht zonder btw',
      labelEn: 'Value of the contract without VAT',
      helpNl: 'Tel alle opties en verlengingen mee.',
      helpEn: 'Include all options and extensions.',
      required: true,
    },
    {
      key: 'threshold',
      kind: 'money',
      labelNl: 'Uw drempel voor één op één gunnen',
      labelEn: 'Your threshold for a direct award',
      helpNl: 'Uit uw eigen inkoopbeleid, zoals dat vandaag geldt.',
      helpEn: 'From your own procurement policy, as it is today.',
      required: true,
    },
    {
      key: 'policyDate',
      kind: 'date',
      labelNl: 'Datum van dat inkoopbeleid',
      labelEn: 'Date of that policy',
      required: true,
    },
    {
      key: 'reason',
      kind: 'text',
      labelNl: 'Waarom deze onderneming, en waarom zonder concurrentie',
      labelEn: 'Why this company, and why without competition',
      required: true,
    },
    { key: 'offerDate', kind: 'date', labelNl: 'Datum van de offerte', labelEn: 'Date of the offer', required: true },
    {
      key: 'startDate',
      kind: 'date',
      labelNl: 'Begin van de opdracht',
      labelEn: 'Start of the contract',
      required: true,
    },
    {
      key: 'ict',
      kind: 'clause',
      labelNl: 'De opdracht gaat over ICT (GIBIT-voorwaarden)',
      labelEn: 'The contract is about ICT (GIBIT conditions)',
      required: true,
    },
    {
      key: 'signer',
      kind: 'text',
      labelNl: 'Functie van wie tekent',
      labelEn: 'Function of who signs',
      required: true,
    },
  ],
  body: `# Gunning van de opdracht: {{subject}}
Aan: {{supplier}}

# 1. Besluit
{{organisation}} geeft u de opdracht {{subject}}, op basis van uw offerte van {{offerDate}}. De opdracht begint op {{startDate}}.

# 2. Waarde en route
De waarde van de opdracht is {{value}} zonder btw, met alle opties en verlengingen. Ons beleid van {{policyDate}} laat één op één gunnen toe tot {{threshold}} zonder btw.
Wij hebben de opdracht niet gesplitst om onder een drempel te blijven.

# 3. Waarom u, en waarom zonder concurrentie
{{reason}}
De Aanbestedingswet 2012 (artikel 1.4) vraagt ons om deze keuze te onderbouwen met objectieve redenen. Vraagt een andere onderneming schriftelijk naar de redenen, dan geven wij die.

# 4. Voorwaarden
?ict - Op de opdracht zijn de GIBIT-voorwaarden van toepassing, in de versie die wij bij de offerteaanvraag hebben gestuurd. Eigen voorwaarden van de onderneming gelden niet.
!ict - Op de opdracht zijn onze algemene inkoopvoorwaarden van toepassing, in de versie die wij bij de offerteaanvraag hebben gestuurd. Eigen voorwaarden van de onderneming gelden niet.
- Rechten, gegevens, stoppen en de prijs waartegen andere gemeenten kunnen aansluiten staan in de overeenkomst. Zonder die afspraken begint het werk niet.
- Blijkt later dat wij dit breder willen invoeren, dan kijken wij opnieuw of een aanbesteding nodig is.

# 5. Ondertekening
Namens {{organisation}}: {{signer}}
`,
};
