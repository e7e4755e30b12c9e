import type { StandardTemplate } from './standard-templates.js';

/** Agreement between a municipality that made a solution and one that joins, with the price for joining (aansluitprijs). */
export const coDevelopmentAgreement: StandardTemplate = {
  id: 'co-development-agreement',
  version: 1,
  titleNl: 'Samenwerkingsovereenkomst met aansluitprijs',
  titleEn: 'Co-development agreement with joiner price',
  summaryNl:
    'Voor een gemeente die een oplossing van een andere gemeente overneemt en mee gaat ontwikkelen. Regelt prijs, rechten, gegevens en uittreden vooraf.',
  summaryEn:
    'For a municipality that adopts a solution of another and develops it along. Settles price, rights, data and leaving in advance.',
  onAdoption: true,
  sources: [
    'Richtlijn 2014/24/EU, art. 12 lid 4, en Aanbestedingswet 2012, art. 2.24c (samenwerking tussen aanbestedende diensten)',
    'Hof van Justitie EU, zaak C-796/18 (software delen tussen overheden)',
    'EUPL-1.2',
    'GIBIT 2023',
    'BIO2',
    'AVG, art. 28 en 35',
  ],
  placeholders: [
    {
      key: 'joiner',
      kind: 'organisation',
      labelNl: 'Gemeente die aansluit',
      labelEn: 'Joining municipality',
      required: true,
      fill: 'organisation',
    },
    {
      key: 'maker',
      kind: 'organisation',
      labelNl: 'Gemeente die de oplossing maakte',
      labelEn: 'Municipality that made the solution',
      required: true,
      fill: 'sourceOrganisation',
    },
    {
      key: 'solution',
      kind: 'text',
      labelNl: 'Naam van de oplossing',
      labelEn: 'Name of the solution',
      required: true,
      fill: 'solution',
    },
    {
      key: 'startDate',
      kind: 'date',
      labelNl: 'Datum waarop de overname begon',
      labelEn: 'Date on which the adoption started',
      required: true,
      fill: 'startedOn',
    },
    {
      key: 'joinerSigner',
      kind: 'text',
      labelNl: 'Functie van wie tekent voor de gemeente die aansluit',
      labelEn: 'Function of who signs for the joining municipality',
      helpNl: 'Bijvoorbeeld: directeur Dienstverlening. Noem hier geen naam.',
      helpEn: 'For example: director of services. Give no name here.',
      required: true,
    },
    {
      key: 'makerSigner',
      kind: 'text',
      labelNl: 'Functie van wie tekent voor de gemeente die maakte',
      labelEn: 'Function of who signs for the municipality that made it',
      required: true,
    },
    {
      key: 'joinerPrice',
      kind: 'money',
      labelNl: 'Aansluitprijs (eenmalig)',
      labelEn: 'Joiner price (once)',
      helpNl: 'Bedrag zonder btw. Vul 0 in als aansluiten gratis is.',
      helpEn: 'Amount without VAT. Enter 0 if joining is free.',
      required: true,
    },
    {
      key: 'yearlyShare',
      kind: 'money',
      labelNl: 'Bijdrage per jaar aan beheer',
      labelEn: 'Yearly share in maintenance',
      helpNl: 'Bedrag zonder btw.',
      helpEn: 'Amount without VAT.',
      required: true,
    },
    {
      key: 'priceModel',
      kind: 'choice',
      labelNl: 'Hoe de aansluitprijs is bepaald',
      labelEn: 'How the joiner price was set',
      required: true,
      choices: [
        {
          value: 'fixed',
          labelNl: 'een vast bedrag voor elke gemeente',
          labelEn: 'a fixed amount for each municipality',
        },
        {
          value: 'size',
          labelNl: 'een deel naar het aantal inwoners',
          labelEn: 'a share by the number of inhabitants',
        },
        {
          value: 'declining',
          labelNl: 'een bedrag dat daalt als er meer gemeenten aansluiten',
          labelEn: 'an amount that falls as more municipalities join',
        },
        { value: 'none', labelNl: 'geen: aansluiten kost niets', labelEn: 'none: joining costs nothing' },
      ],
    },
    {
      key: 'cap',
      kind: 'money',
      labelNl: 'Investering van de maker, als bovengrens van alle aansluitprijzen samen',
      labelEn: 'Investment of the maker, as cap on all joiner prices together',
      required: false,
    },
    {
      key: 'openSource',
      kind: 'clause',
      labelNl: 'De oplossing en alle wijzigingen zijn open source (EUPL-1.2)',
      labelEn: 'The solution and all changes are open source (EUPL-1.2)',
      required: true,
    },
    {
      key: 'personalData',
      kind: 'clause',
      labelNl: 'De oplossing verwerkt persoonsgegevens',
      labelEn: 'The solution processes personal data',
      required: true,
    },
    {
      key: 'publishDays',
      kind: 'number',
      labelNl: 'Wijzigingen worden gepubliceerd binnen zoveel dagen na ingebruikname',
      labelEn: 'Changes are published within this many days after they are in use',
      helpNl: 'Alleen nodig als de oplossing open source is.',
      helpEn: 'Only needed when the solution is open source.',
      required: false,
    },
    {
      key: 'supplier',
      kind: 'clause',
      labelNl: 'Een marktpartij levert of beheert (een deel van) de oplossing',
      labelEn: 'A company supplies or maintains (part of) the solution',
      required: true,
    },
    {
      key: 'joinUntil',
      kind: 'date',
      labelNl: 'Andere gemeenten kunnen aansluiten tot en met',
      labelEn: 'Other municipalities can join until',
      required: false,
    },
    {
      key: 'mostJoiners',
      kind: 'number',
      labelNl: 'Hoogste aantal gemeenten dat kan aansluiten',
      labelEn: 'Highest number of municipalities that can join',
      required: false,
    },
    {
      key: 'noticeMonths',
      kind: 'number',
      labelNl: 'Opzegtermijn in maanden',
      labelEn: 'Notice period in months',
      required: true,
    },
  ],
  body: `# 1. Wie spreken dit af
- {{maker}}, hierna: de maker, vertegenwoordigd door de {{makerSigner}};
- {{joiner}}, hierna: de gemeente die aansluit, vertegenwoordigd door de {{joinerSigner}}.

# 2. Waar het over gaat
De maker heeft de oplossing {{solution}} ontwikkeld. De gemeente die aansluit neemt deze oplossing over. De overname is begonnen op {{startDate}}.
Partijen werken samen aan gebruik, beheer en verdere ontwikkeling. Zij doen dat alleen in het algemeen belang.
De samenwerking is bedoeld als samenwerking tussen aanbestedende diensten (Aanbestedingswet 2012, artikel 2.24c). Daarom geldt:
1. beide partijen dragen echt bij, met werk, kennis of gebruikservaring, en niet alleen met geld;
2. de prijzen in deze overeenkomst dekken kosten en leveren geen winst op;
3. deze overeenkomst geeft geen marktpartij een voordeel op haar concurrenten;
4. partijen voeren minder dan 20 procent van de activiteiten waar deze samenwerking over gaat uit op de open markt.

Partijen leggen vóór de ondertekening vast dat zij dit hebben getoetst.

# 3. Wat de gemeente die aansluit krijgt
1. Het recht om de oplossing te gebruiken, aan te passen en te laten beheren door een partij die zij zelf kiest.
2. De documentatie, de bekende leerpunten en de inkoopdocumenten die de maker deelt.
3. Nieuwe versies, met uitleg over wat er verandert.
4. Een plek in het overleg over de verdere ontwikkeling.

# 4. Wat het kost
De gemeente die aansluit betaalt eenmalig een aansluitprijs van {{joinerPrice}} zonder btw. De prijs is bepaald als: {{priceModel}}.
Daarnaast betaalt zij per jaar {{yearlyShare}} zonder btw voor beheer.
?cap Alle aansluitprijzen samen zijn nooit hoger dan de investering van de maker: {{cap}}. Wat daarboven komt, gaat terug naar de gemeenten die al zijn aangesloten.
?joinUntil Andere gemeenten kunnen tegen dezelfde regels aansluiten tot en met {{joinUntil}}.
?mostJoiners Er kunnen ten hoogste {{mostJoiners}} gemeenten aansluiten.
Inzet van eigen medewerkers brengen partijen elkaar niet in rekening, tenzij zij dat vooraf schriftelijk afspreken.

# 5. Van wie is wat
?openSource De oplossing is open source onder de licentie EUPL-1.2. Wat een partij toevoegt, stelt zij onder dezelfde licentie beschikbaar aan alle anderen, binnen {{publishDays}} dagen nadat het in gebruik is.
!openSource De rechten op de oplossing blijven bij de maker. De gemeente die aansluit krijgt een gebruiksrecht voor onbepaalde tijd dat niet overdraagbaar is. Wat zij zelf toevoegt, is van haar; de maker mag het gebruiken.
Gegevens blijven van de gemeente die ze heeft verzameld. Een leverancier krijgt daar geen rechten op.

# 6. Gegevens en veiligheid
?personalData De oplossing verwerkt persoonsgegevens. Elke gemeente is zelf verantwoordelijk voor haar verwerking (AVG). Verwerkt de ene partij gegevens voor de andere, dan sluiten zij eerst een verwerkersovereenkomst. Voor het gebruik start, beoordeelt de gemeente die aansluit of een effectbeoordeling (DPIA) nodig is.
!personalData De oplossing verwerkt geen persoonsgegevens. Verandert dat, dan spreken partijen eerst af hoe zij de AVG naleven.
Partijen volgen de Baseline Informatiebeveiliging Overheid (BIO2). Een beveiligingsincident melden zij elkaar binnen 24 uur.

# 7. Samen ontwikkelen
Partijen stemmen wensen af in een gezamenlijk overleg. Wie iets nodig heeft dat anderen niet willen, betaalt dat zelf en houdt de oplossing passend voor de rest.
Wijzigingen volgen open standaarden en de principes van Common Ground.
?supplier Een marktpartij levert of beheert (een deel van) de oplossing. Deze overeenkomst vervangt geen aanbesteding. De gemeente die aansluit gebruikt het contract van de maker alleen als zij, of de groep waar zij bij hoort, in de oorspronkelijke aankondiging is genoemd en de hoogste hoeveelheid daaruit nog niet is bereikt. Anders koopt zij zelf in.
!supplier De oplossing is gemaakt en wordt beheerd zonder marktpartij. Worden later delen ingekocht, dan volgt de inkopende partij de Aanbestedingswet 2012.
Bij inkoop van ICT gelden bij voorkeur de GIBIT-voorwaarden.

# 8. Stoppen
Elke partij mag deze overeenkomst opzeggen met een termijn van {{noticeMonths}} maanden.
Wie stopt, krijgt zijn gegevens terug in een open formaat en mag de oplossing blijven gebruiken zoals die op dat moment is, binnen artikel 5. Betaalde aansluitprijzen worden niet terugbetaald.

# 9. Als partijen het oneens zijn
Partijen zoeken eerst samen een oplossing. Lukt dat niet binnen twee maanden, dan vragen zij een onafhankelijke bemiddelaar. Daarna kunnen zij naar de rechter. Nederlands recht geldt.

# 10. Ondertekening
| Voor | Functie | Datum en plaats |
| {{maker}} | {{makerSigner}} | |
| {{joiner}} | {{joinerSigner}} | |
`,
};
