/**
 * Words that people use to ask rather than to say what they seek, in Dutch and English. They count for little, are taken as
 * they are written, and lead to no other words. Stop words of the stemmers (de, het, the, of) never count.
 */
const words = `
  wij ons onze we jullie jij jou iemand iedereen niemand anderen andere ander elk elke ieder iedere allemaal alle
  allen beide enkele sommige enige meerdere diverse verschillende zulke dergelijke wie wat waar wanneer hoe waarom
  welke welk hoeveel waardoor waarmee waaruit waarin waarvan waarvoor waarop hoezo graag willen wilt wil wilde wilden
  kunnen kunt kan kon konden moeten moet moest moesten mogen mag zouden zou zullen zal gaan gaat ging gingen gegaan
  komen komt kwam kwamen gekomen krijgen krijgt kreeg gekregen doen doet deed deden gedaan maken maakt maakte gemaakt
  hebben heeft had hadden gehad zijn waren was ben bent geweest worden wordt werd werden geworden blijven blijft bleef
  gebleven blijken blijkt bleek lijken lijkt leek laten laat liet gelaten geven geeft gaf gegeven nemen neemt nam
  genomen houden houdt hield gehouden staan staat stond liggen ligt lag zitten zit zat lopen loopt liep zetten zet
  gezet brengen brengt bracht gebracht vinden vindt vond gevonden weten weet wist zien ziet zag gezien kijken kijkt
  keek horen hoort hoorde zeggen zegt zei gezegd vertellen vertelt denken denkt dacht gedacht voelen voelt hopen hoopt
  proberen probeert geprobeerd beginnen begint begon begonnen stoppen stopt gestopt werken werkt werkte werkend
  gewerkt gebruiken gebruikt gebruikte gebruik helpen helpt hielp geholpen hulp betekent betekenen bestaan bestaat
  bestond bereiken bereikt volgen volgt gevolgd aangeven vragen vraagt vroeg gevraagd vraag antwoord antwoorden zoeken
  zoekt zocht gezocht kiezen kiest gekozen kopen koopt kocht kochten gekocht aanschaffen tonen toont leveren levert
  geleverd hoeven hoeft lukt lukken gelukt gebeurt gebeuren gebeurde ontstaan ontstaat vallen valt viel gaande pakken
  pakt aanpakken aanpak regelen regelt geregeld richten sturen stuurt gestuurd rekenen ophouden bijhouden bijhoudt
  nodig manier manieren oplossing oplossingen oplossen idee ideeen tip tips ervaring ervaringen voorbeeld voorbeelden
  iets ergens nergens overal steeds vaak altijd nooit soms meer minder meest minst veel vele weinig te beter best goed
  goede slecht slechte groot grote groter klein kleine kleiner nieuw nieuwe oud oude eigen hele heel gehele zoals
  zodat omdat terwijl zonder tussen tegen bij per volgens via tijdens sinds vanaf totdat tot voordat nadat achteraf
  vooraf daarna daarvoor daarbij daarom dus toch wel niet geen nog al ook maar of en dan toen nu straks later eerder
  eerst laatst laatste eerste tweede derde vorige volgende opnieuw weer alweer pas net juist precies ongeveer circa
  bijna ruim samen alleen anders echt eigenlijk gewoon misschien waarschijnlijk zeker natuurlijk helaas gelukkig
  hopelijk eindelijk meteen direct snel sneller langzaam lang langer kort korter hoog hoger laag lager ver verder
  dichtbij rond rondom langs door over onder boven binnen buiten naast achter voor na met uit op in om aan af toe heen
  terug weg mee hier daar er waarbij ervan erop erin hierbij daarmee daarvan een twee drie vier vijf zes zeven acht
  negen tien honderd duizend paar aantal deel delen helft totaal rest basis soort soorten vorm vormen geval gevallen
  ding dingen zaak zaken punt punten kant kanten stap stappen gemeente gemeenten gemeentelijk gemeentelijke stad
  steden dorp dorpen land landelijk landelijke regio dag dagen week weken maand maanden jaar jaren uur uren tijd
  tijdstip moment komende afgelopen vandaag morgen gisteren plek plekken plaats plaatsen mens mensen persoon personen
  man vrouw collega collegas baas team afdeling afdelingen organisatie organisaties college raad raadsvraag raadslid
  vraagstuk probleem problemen project projecten traject trajecten onderwerp thema doel doelen reden redenen gevolg
  gevolgen kans kansen mogelijk mogelijkheid mogelijkheden onmogelijk belangrijk belangrijke moeilijk makkelijk lastig
  handig slim slimme concreet concrete zelf zelfs elkaar alles niets niks erg zeer gezamenlijk gezamenlijke bezig
  klaar stuk dank alvast groet groeten beste geachte hallo stop telegram advies aub bijvoorbeeld enzovoort etc gericht
  gerichte gerichter pad dagelijks dagelijkse wekelijks maandelijks voldoende onvoldoende bovendien overigens kortom
  namelijk inmiddels tegenwoordig vroeger ooit hetzelfde dezelfde zulk hoewel mits tenzij ondanks dankzij betreffende
  inzake omtrent bericht eenvoudig eenvoudige ingewikkeld duidelijk onduidelijk bekend onbekend data gegevens
  informatie systeem systemen applicatie applicaties app tool tools software digitale digitaal who what where when how
  why which does did want wants wanted need needs needed looking look find found solution solutions help helps other
  others some something someone anything anyone everything make makes made making get gets getting got use uses using
  used like would could should can will may might must municipality municipalities city cities town towns council
  people person more most less better good bad big small new old own information system application problem issue
  experience example way ways time day month year before after during between without within about around each every
  all any many much few also only just even still already again very really quite see seen show shows know known give
  gives given take takes taken go goes going come comes coming keep keeps kept let lets put puts set sets run runs
  work works working built build building share shared have has been being there here
`;

export const everydayWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
