import type { OwnedCase, RegisterEntryRow } from '@gemeengoed/case-registry-data';
import { organisationOf, urn, type Installation } from '@gemeengoed/module-kit';
import { iri, type Statement } from './rdf.js';

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const { dcat, dct, foaf, rdf, skos, vcard, xsd } = prefixes;
const authority = 'http://publications.europa.eu/resource/authority';
const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
/** Theme of what government writes about its own work, from the European list of data themes. */
const government = `${authority}/data-theme/GOVE`;

/** The European list of data themes, with its Dutch names: a catalogue names themes of this list. */
const themes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    AGRI: 'Landbouw, visserij, bosbouw en voeding',
    ECON: 'Economie en financiën',
    EDUC: 'Onderwijs, cultuur en sport',
    ENER: 'Energie',
    ENVI: 'Milieu',
    GOVE: 'Overheid en publieke sector',
    HEAL: 'Gezondheid',
    INTR: 'Internationale vraagstukken',
    JUST: 'Justitie, rechtsstelsel en openbare veiligheid',
    REGI: 'Regio’s en steden',
    SOCI: 'Bevolking en samenleving',
    TECH: 'Wetenschap en technologie',
    TRAN: 'Vervoer',
  }).map(([code, label]) => [`${authority}/data-theme/${code}`, label]),
);

/** Where an installation is reached: what a catalogue has to name. */
export type Reachable = { [Key in keyof Installation]: string };

/** A data set of a case that may go into the catalogue. */
export interface Delivery {
  case: OwnedCase;
  entry: RegisterEntryRow;
}

/** What a data delivery lacks for the catalogue, by the label of its field; nothing is filled in for its owner. */
export function lacking({ entry: { fields } }: Delivery): { nl: string; en: string }[] {
  const needed = {
    description: { nl: 'wat erin staat', en: 'what it holds' },
    theme: { nl: 'thema uit de Europese lijst', en: 'theme from the European list' },
    'access-rights': { nl: 'wie de gegevens mag zien', en: 'who may see the data' },
    'access-url': { nl: 'webadres van de gegevens', en: 'address of the data' },
    licence: { nl: 'licentie', en: 'licence' },
  };
  const given = (field: string): boolean =>
    typeof fields[field] === 'string' && (field !== 'theme' || fields[field] in themes);
  return Object.entries(needed).flatMap(([field, label]) => (given(field) ? [] : [label]));
}

type About = readonly [predicate: string, object: Statement['object']];
const words = (nl: string, en?: string): Statement['object'][] => [
  { words: nl, language: 'nl' },
  ...(en ? [{ words: en, language: 'en' as const }] : []),
];
const typed = (subject: string, ...types: string[]): Statement[] =>
  types.map((type) => ({ subject, predicate: `${rdf}type`, object: iri(type) }));
const saying = (subject: string, about: readonly About[]): Statement[] =>
  about.map(([predicate, object]) => ({ subject, predicate, object }));
const day = (date: string): Statement['object'] => ({ words: date, datatype: `${xsd}date` });

/** The catalogue of an organisation, as statements of DCAT-AP-NL 3.0. */
export function catalogueOf(
  organisation: string,
  { portalUrl, apiUrl, contactEmail }: Reachable,
  { deliveries, changedOn }: { deliveries: readonly Delivery[]; changedOn: string },
): Statement[] {
  const { name, tooiUri } = organisationOf(organisation);
  const place = `${portalUrl}/catalogus/${organisation}`;
  const publisher = tooiUri ?? `${place}#organisatie`;
  const contact = `${place}#contact`;
  const own = (id: string, titles: readonly [string, string?], descriptions: readonly [string, string?]): About[] => [
    ...words(...titles).map((object): About => [`${dct}title`, object]),
    ...words(...descriptions).map((object): About => [`${dct}description`, object]),
    [`${dct}identifier`, { words: id }],
    [`${dct}publisher`, iri(publisher)],
    [`${dcat}contactPoint`, iri(contact)],
  ];
  const cases = `${place}#praktijkvoorbeelden`;
  const service = `${place}#graphql`;
  const sets = deliveries.map((delivery) => deliveryStatements(delivery, { place, publisher, own }));
  return [
    ...typed(place, `${dcat}Catalog`),
    ...saying(place, [
      ...own(
        place,
        [`Open data over innovatie van ${name}`, `Open data on innovation of ${name}`],
        [
          `Praktijkvoorbeelden en gegevens die ${name} met iedereen deelt.`,
          `Cases and data that ${name} shares with everyone.`,
        ],
      ),
      [`${dct}modified`, day(changedOn)],
      [`${dct}license`, iri(cc0)],
      [`${dct}language`, iri(`${authority}/language/NLD`)],
      [`${foaf}homepage`, iri(`${portalUrl}/catalogus`)],
      ...[cases, ...sets.map(({ subject }) => subject)].map((set): About => [`${dcat}dataset`, iri(set)]),
      [`${dcat}service`, iri(service)],
    ]),
    ...caseStatements(cases, { place, publisher, organisation, name, changedOn, own }),
    ...typed(service, `${dcat}DataService`),
    ...saying(service, [
      ...own(
        service,
        ['GraphQL van Gemeengoed', 'GraphQL of Gemeengoed'],
        ['Vraag praktijkvoorbeelden met hun feiten en bronnen op.', 'Ask for cases with their facts and sources.'],
      ),
      [`${dct}accessRights`, iri(`${authority}/access-right/PUBLIC`)],
      [`${dct}license`, iri(cc0)],
      [`${dcat}theme`, iri(government)],
      [`${dcat}endpointURL`, iri(`${apiUrl}/v1/graphql`)],
      [`${dcat}endpointDescription`, iri(`${apiUrl}/schema.graphql`)],
      [`${dcat}servesDataset`, iri(cases)],
    ]),
    ...sets.flatMap(({ statements }) => statements),
    ...typed(publisher, `${foaf}Agent`),
    ...saying(publisher, [[`${foaf}name`, { words: name, language: 'nl' }]]),
    ...typed(contact, `${vcard}Kind`, `${vcard}Organization`),
    ...saying(contact, [
      [`${vcard}fn`, { words: name, language: 'nl' }],
      [`${vcard}hasEmail`, iri(`mailto:${contactEmail}`)],
    ]),
    ...typed(`${portalUrl}/catalogus`, `${foaf}Document`),
    ...listed(deliveries),
  ];
}

type Own = (id: string, titles: readonly [string, string?], descriptions: readonly [string, string?]) => About[];

function caseStatements(
  cases: string,
  {
    place,
    publisher,
    organisation,
    name,
    changedOn,
    own,
  }: {
    place: string;
    publisher: string;
    organisation: string;
    name: string;
    changedOn: string;
    own: Own;
  },
): Statement[] {
  const files = [
    { file: 'praktijkvoorbeelden.json', type: 'application/json', format: 'JSON' },
    { file: 'praktijkvoorbeelden.csv', type: 'text/csv', format: 'CSV' },
  ];
  return [
    ...typed(cases, `${dcat}Dataset`),
    ...saying(cases, [
      ...own(
        urn('cases-of', organisation),
        [`Praktijkvoorbeelden van ${name}`, `Cases of ${name}`],
        [
          'Wat de organisatie probeerde, van idee tot opschaling. Bij elk feit staat wie het zegt.',
          'What the organisation tried, from idea to scaling. Each fact with who says so.',
        ],
      ),
      [`${dct}creator`, iri(publisher)],
      [`${dct}accessRights`, iri(`${authority}/access-right/PUBLIC`)],
      [`${dct}modified`, day(changedOn)],
      [`${dcat}theme`, iri(government)],
      ...files.map(({ file }): About => [`${dcat}distribution`, iri(`${place}/${file}#bestand`)]),
    ]),
    ...files.flatMap(({ file, type, format }) => {
      const subject = `${place}/${file}#bestand`;
      return [
        ...typed(subject, `${dcat}Distribution`),
        ...saying(subject, [
          [`${dct}title`, { words: format, language: 'nl' }],
          [`${dcat}accessURL`, iri(`${place}/${file}`)],
          [`${dcat}downloadURL`, iri(`${place}/${file}`)],
          [`${dcat}mediaType`, iri(`https://www.iana.org/assignments/media-types/${type}`)],
          [`${dct}format`, iri(`${authority}/file-type/${format}`)],
          [`${dct}license`, iri(cc0)],
        ]),
        ...typed(`https://www.iana.org/assignments/media-types/${type}`, `${dct}MediaType`),
        ...typed(`${authority}/file-type/${format}`, `${dct}MediaTypeOrExtent`),
      ];
    }),
  ];
}

const fieldOf = ({ entry: { fields } }: Delivery, field: string): string => [fields[field] ?? ''].flat()[0] ?? '';
const rightsOf = (delivery: Delivery): string =>
  `${authority}/access-right/${fieldOf(delivery, 'access-rights').toUpperCase().replace('-', '_')}`;

function deliveryStatements(
  delivery: Delivery,
  { place, publisher, own }: { place: string; publisher: string; own: Own },
): { subject: string; statements: Statement[] } {
  const { entry } = delivery;
  const subject = `${place}#${entry.id}`;
  const file = `${place}#${entry.id}-bestand`;
  const statements = [
    ...typed(subject, `${dcat}Dataset`),
    ...saying(subject, [
      ...own(
        urn('register-entry', entry.id),
        [entry.titleNl, entry.titleEn ?? undefined],
        [fieldOf(delivery, 'description')],
      ),
      [`${dct}creator`, iri(publisher)],
      [`${dct}accessRights`, iri(rightsOf(delivery))],
      [`${dcat}theme`, iri(fieldOf(delivery, 'theme'))],
      [`${dcat}distribution`, iri(file)],
    ]),
    ...typed(file, `${dcat}Distribution`),
    ...saying(file, [
      [`${dcat}accessURL`, iri(fieldOf(delivery, 'access-url'))],
      [`${dct}license`, iri(fieldOf(delivery, 'licence'))],
    ]),
  ];
  return { subject, statements };
}

/** Names from lists elsewhere that the statements use, each with its kind, so that a reader need not fetch them. */
function listed(deliveries: readonly Delivery[]): Statement[] {
  const each = (names: readonly string[], ...types: string[]): Statement[] =>
    [...new Set(names.map((name) => iri(name).iri))].flatMap((name) => typed(name, ...types));
  const used = [...new Set([government, ...deliveries.map((of) => fieldOf(of, 'theme'))])];
  return [
    ...each([cc0, ...deliveries.map((of) => fieldOf(of, 'licence'))], `${dct}LicenseDocument`),
    ...each([`${authority}/access-right/PUBLIC`, ...deliveries.map(rightsOf)], `${dct}RightsStatement`),
    ...each(used, `${skos}Concept`),
    ...each([`${authority}/language/NLD`], `${dct}LinguisticSystem`),
    ...used.flatMap((theme) =>
      saying(theme, [[`${skos}prefLabel`, { words: themes[theme] ?? theme, language: 'nl' }]]),
    ),
  ];
}
