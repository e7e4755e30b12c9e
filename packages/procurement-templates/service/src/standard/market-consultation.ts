import type { StandardTemplate } from './standard-templates.js';

/** Questions to the market before anything is asked for, open to all and without a promise. */
export const marketConsultation: StandardTemplate = {
  id: 'market-consultation',
  version: 1,
  titleNl: 'Marktconsultatie',
  titleEn: 'Market consultation',
  summaryNl: 'Vraag de markt wat er kan, voordat u iets uitvraagt. Open voor iedereen en zonder verplichting.',
  summaryEn: 'Ask the market what is possible before you ask for anything. Open to all and without obligation.',
  onAdoption: false,
  sources: ['Aanbestedingswet 2012, art. 2.25', 'Gids Proportionaliteit'],
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
      key: 'problem',
      kind: 'text',
      labelNl: 'Het probleem, in gewone taal',
      labelEn: 'The problem, in plain words',
      helpNl: 'Noem het probleem en nog geen oplossing.',
      helpEn: 'State the problem, not yet a solution.',
      required: true,
    },
    {
      key: 'forWhom',
      kind: 'text',
      labelNl: 'Voor wie het een probleem is',
      labelEn: 'For whom it is a problem',
      required: true,
    },
    {
      key: 'known',
      kind: 'text',
      labelNl: 'Wat u al weet of geprobeerd hebt',
      labelEn: 'What you know or tried already',
      required: false,
    },
    {
      key: 'answersBefore',
      kind: 'date',
      labelNl: 'Reageren kan tot en met',
      labelEn: 'Answers until',
      required: true,
    },
    {
      key: 'contact',
      kind: 'text',
      labelNl: 'Afdeling of postbus voor vragen',
      labelEn: 'Department or mailbox for questions',
      helpNl: 'Geen naam van een persoon.',
      helpEn: 'No name of a person.',
      required: true,
    },
    {
      key: 'meeting',
      kind: 'clause',
      labelNl: 'Er is een bijeenkomst voor de markt',
      labelEn: 'There is a meeting for the market',
      required: true,
    },
    {
      key: 'meetingDate',
      kind: 'date',
      labelNl: 'Datum van de bijeenkomst',
      labelEn: 'Date of the meeting',
      required: false,
    },
  ],
  body: `# 1. Waarom deze vragen
{{organisation}} wil weten wat de markt kan bijdragen aan: {{subject}}. Wij hebben nog geen oplossing gekozen. Met uw antwoorden maken wij een betere en eerlijke uitvraag.

# 2. Het probleem
{{problem}}
Dit speelt voor: {{forWhom}}.
?known Wat wij al weten of hebben geprobeerd: {{known}}.

# 3. Wat wij van u willen weten
1. Herkent u het probleem? Wat is volgens u de oorzaak?
2. Welke soorten oplossingen bestaan er al? Waar worden die gebruikt, en met welk resultaat?
3. Wat is er nieuw nodig, en hoe zeker is het dat het lukt?
4. Welke gegevens, koppelingen en kennis moet de gemeente zelf hebben?
5. Wat kost een oplossing ongeveer, eenmalig en per jaar? Waar hangt dat van af?
6. Hoe kunnen andere gemeenten later aansluiten, en tegen welke prijs?
7. Welke eisen sluiten goede of kleine aanbieders onnodig uit?
8. Hoe gaat u om met open standaarden, open source en het teruggeven van gegevens?

# 4. Hoe u reageert
Stuur uw antwoorden uiterlijk op {{answersBefore}} naar: {{contact}}. Houd het kort: ten hoogste tien pagina's.
?meeting Op {{meetingDate}} is er een bijeenkomst waar iedereen welkom is. Het verslag is voor iedereen te lezen.
Geef aan welke delen van uw antwoord vertrouwelijk zijn. Die delen wij niet met anderen.

# 5. Spelregels
- Dit is geen aanbesteding en geen verzoek om een offerte. U krijgt geen vergoeding.
- Meedoen of niet meedoen geeft geen voordeel of nadeel bij een latere aanbesteding (Aanbestedingswet 2012, artikel 2.25).
- Wat alle partijen moeten weten om gelijke kansen te hebben, maken wij openbaar, zonder uw naam.
- Wij mogen stoppen zonder reden.
`,
};
