import type { StandardTemplate } from './standard-templates.js';

/** What a solution must bring about, and how that is tested, without prescribing how. */
export const functionalSpecification: StandardTemplate = {
  id: 'functional-specification',
  version: 1,
  titleNl: 'Functionele specificatie',
  titleEn: 'Functional specification',
  summaryNl: 'Beschrijf wat een oplossing moet bereiken en hoe u dat toetst. De markt bedenkt hoe.',
  summaryEn: 'Describe what a solution must bring about and how you test it. The market works out how.',
  onAdoption: false,
  sources: [
    'Aanbestedingswet 2012, art. 2.75 en 2.76',
    'Forum Standaardisatie, lijst open standaarden',
    'EN 301 549',
    'BIO2',
  ],
  placeholders: [
    {
      key: 'organisation',
      kind: 'organisation',
      labelNl: 'Uw organisatie',
      labelEn: 'Your organisation',
      required: true,
      fill: 'organisation',
    },
    { key: 'subject', kind: 'text', labelNl: 'Onderwerp', labelEn: 'Subject', required: true, fill: 'solution' },
    {
      key: 'goal',
      kind: 'text',
      labelNl: 'Wat er anders moet zijn als het lukt',
      labelEn: 'What must be different when it succeeds',
      required: true,
    },
    { key: 'users', kind: 'text', labelNl: 'Wie het gebruikt', labelEn: 'Who uses it', required: true },
    { key: 'outcome', kind: 'text', labelNl: 'Belangrijkste uitkomst', labelEn: 'Main outcome', required: true },
    {
      key: 'measure',
      kind: 'text',
      labelNl: 'Hoe u die uitkomst meet',
      labelEn: 'How you measure that outcome',
      required: true,
    },
    {
      key: 'baseline',
      kind: 'text',
      labelNl: 'Hoe het nu is (nulmeting)',
      labelEn: 'How it is now (baseline)',
      helpNl: 'Onbekend? Schrijf dan hoe en wanneer u het gaat meten.',
      helpEn: 'Unknown? Then write how and when you will measure it.',
      required: true,
    },
    {
      key: 'years',
      kind: 'number',
      labelNl: 'Looptijd in jaren, met alle verlengingen',
      labelEn: 'Duration in years, with all extensions',
      required: true,
    },
    {
      key: 'personalData',
      kind: 'clause',
      labelNl: 'Er worden persoonsgegevens verwerkt',
      labelEn: 'Personal data are processed',
      required: true,
    },
    {
      key: 'algorithm',
      kind: 'clause',
      labelNl: 'Er wordt een algoritme of AI gebruikt',
      labelEn: 'An algorithm or AI is used',
      required: true,
    },
  ],
  body: `# 1. Doel
{{organisation}} zoekt een oplossing voor: {{subject}}. Als het lukt, is dit anders: {{goal}}.
De oplossing wordt gebruikt door: {{users}}.

# 2. Uitkomst en bewijs
| Wat | Invulling |
| Belangrijkste uitkomst | {{outcome}} |
| Hoe gemeten | {{measure}} |
| Nulmeting | {{baseline}} |
| Looptijd in jaren | {{years}} |

# 3. Eisen: hieraan moet elke oplossing voldoen
Bij elke eis hoort een toets. Wij vragen een uitkomst en schrijven geen merk, type of herkomst voor. Noemen wij toch een merk of norm, dan is gelijkwaardig ook goed.
| Eis | Toets |
| Gegevens komen van de bron en worden niet onnodig gekopieerd | Overzicht van gegevensstromen, doorgelopen met de gemeente |
| Koppelingen volgen open standaarden van de lijst van Forum Standaardisatie, of de aanbieder legt uit waarom niet | Documentatie van de koppelvlakken en een proefkoppeling |
| De gemeente kan alle gegevens op elk moment zelf ophalen in een open formaat | Proefexport vóór de start en elk jaar |
| Schermen en documenten zijn toegankelijk (EN 301 549, WCAG 2.2 AA) | Onderzoek door een onafhankelijke partij |
| De beveiliging voldoet aan BIO2 | Verklaring en jaarlijkse test, met de uitkomst voor de gemeente |
| Andere gemeenten kunnen aansluiten tegen een prijs die vooraf bekend is | Prijsafspraak in het contract |
| Aan het eind kan een andere partij het overnemen | Exitplan, geoefend in het eerste jaar |
?personalData Er worden persoonsgegevens verwerkt. De oplossing gebruikt niet meer gegevens dan nodig, en het laagste niveau dat werkt: bevolking, wijk, huishouden of persoon. Er is een effectbeoordeling (DPIA) voordat het gebruik begint.
?algorithm Er wordt een algoritme of AI gebruikt. De werking is uit te leggen aan een inwoner. De gemeente zet het in het Algoritmeregister. Een medewerker neemt het besluit en kan afwijken.

# 4. Wensen: hiermee scoort een aanbieder
1. Eerder bewijs van de uitkomst, bij een vergelijkbare gemeente.
2. Minder werk voor de mensen die het gebruiken.
3. Open source, of een andere manier waarop gemeenten niet vastzitten.
4. Samen leren: een evaluatie na elke stap, met lessen die andere gemeenten mogen lezen.

# 5. Wat de gemeente zelf doet
De gemeente zorgt voor een opdrachtgever, gebruikers die meedenken, gegevens van voldoende kwaliteit en tijd om werkprocessen aan te passen.
`,
};
