import fs from 'node:fs';
import { anonymous } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { caseRegistry } from '../module.js';

const reachable = {
  portalUrl: 'https://gemeengoed.example.nl',
  apiUrl: 'https://api.gemeengoed.example.nl',
  contactEmail: 'gegevens@example.nl',
};
const registry = testModule(caseRegistry, reachable);
const woerden = () => registry.as(callerOf('gm0632', 'lead'));
const fixture = (name: string): string =>
  fs.readFileSync(new URL(`../../test-fixtures/${name}`, import.meta.url), 'utf8');

const created = async (titleNl: string, summaryNl = 'Een korte beschrijving.') =>
  (
    await woerden().run<{ createCase: { id: string } }>(
      'mutation ($input: CaseInput!) { createCase(input: $input) { id } }',
      { input: { titleNl, summaryNl } },
    )
  ).createCase.id;
const state = (id: string, values: object[]) =>
  woerden().run('mutation ($id: ID!, $input: StatementsInput!) { stateFacts(id: $id, input: $input) { id } }', {
    id,
    input: { values: values.map((value) => ({ basis: 'STATED', source: 'Woerden', ...value })), replaces: [] },
  });
const addEntry = (id: string, register: string, input: object) =>
  woerden().run(
    'mutation ($id: ID!, $register: String!, $input: RegisterEntryInput!) { addEntry(case: $id, register: $register, input: $input) { id } }',
    { id, register, input },
  );

interface Entry {
  fields: { key: string; values: string[]; mandatory: boolean; from: string[]; problemNl: string | null }[];
  file: { fileName: string; content: string } | null;
}
const entryOf = async (id: string) =>
  (
    await woerden().run<{ case: { algorithmRegister: Entry } }>(
      'query ($id: ID!) { case(id: $id) { algorithmRegister { fields { key values mandatory from problemNl problemEn } file { fileName content } } } }',
      { id },
    )
  ).case.algorithmRegister;
const decoded = ({ content }: { content: string }): string => Buffer.from(content, 'base64').toString('utf8');

describe('a case in the algorithm register', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const valid = ajv.compile(JSON.parse(fixture('algorithm-register-1.0.schema.json')) as object);
  const complete = [
    { attribute: 'goal', textNl: 'Sneller hulp bij schulden.' },
    { attribute: 'algorithm-status', term: 'in-use' },
    { attribute: 'algorithm-category', term: 'impactful' },
    { attribute: 'algorithm-contact', textNl: 'algoritmes@woerden.example' },
  ];

  test('validates by the standard when the mandatory facts are there, and leaves out what is empty', async () => {
    const id = await created('Schulden voorspellen');
    await state(id, [
      ...complete,
      { attribute: 'algorithm-theme', textNl: 'Sociale zekerheid' },
      { attribute: 'algorithm-begin', textNl: '2025-03' },
      { attribute: 'risk', textNl: 'Het model kan groepen overslaan.' },
      { attribute: 'impact-assessment-status', term: 'done' },
      { attribute: 'impact-assessment-reference', textNl: 'https://woerden.example/dpia' },
      { attribute: 'data-source', textNl: 'Betaalachterstanden' },
      { attribute: 'technology', textNl: 'Beslisboom' },
    ]);
    await addEntry(id, 'risk', {
      titleNl: 'Verouderde gegevens',
      fields: [{ id: 'measure', values: ['Elk kwartaal toetsen'] }],
    });
    const { fields, file } = await entryOf(id);
    const description = JSON.parse(decoded(file ?? { content: '' })) as Record<string, unknown>;
    expect([valid(description), valid.errors]).toEqual([true, null]);
    expect(description).toMatchObject({
      name: 'Schulden voorspellen',
      organization: 'Woerden',
      status: 'In gebruik',
      publication_category: 'Impactvolle algoritmes',
      risks: 'Het model kan groepen overslaan.\nVerouderde gegevens Maatregel: Elk kwartaal toetsen',
      impacttoetsen_grouping: [{ title: 'DPIA', link: 'https://woerden.example/dpia' }],
      methods_and_models: 'Beslisboom',
      lang: 'nld',
      source_id: id,
    });
    expect(Object.keys(description)).not.toContain('human_intervention');
    expect(fields.find(({ key }) => key === 'human_intervention')).toMatchObject({
      ...{ values: [], from: ['algorithm-human'], problemNl: 'Niet ingevuld. Vul dit in.' },
    });
  });

  test('is no file while a mandatory fact is missing, and says which and where to change it', async () => {
    const id = await created('Zonder status');
    await state(
      id,
      complete.filter(({ attribute }) => attribute !== 'algorithm-status'),
    );
    const { fields, file } = await entryOf(id);
    expect(file).toBeNull();
    const missing = fields.filter(({ mandatory, values }) => mandatory && values.length === 0);
    expect(missing).toMatchObject([{ key: 'status', from: ['algorithm-status'] }]);
  });

  test('is never cut: what is too long or not in the list is named', async () => {
    const id = await created(`Lange titel ${'x'.repeat(100)}`, 'y'.repeat(351));
    await state(id, [
      ...complete,
      { attribute: 'algorithm-theme', textNl: 'Iets anders' },
      { attribute: 'algorithm-begin', textNl: 'ooit' },
      { attribute: 'algorithm-contact', textNl: 'geen adres' },
    ]);
    const { fields, file } = await entryOf(id);
    expect(file).toBeNull();
    const problem = (key: string) => fields.find((of) => of.key === key)?.problemNl;
    expect(problem('name')).toBe('Maak dit korter: 112 tekens, hooguit 100.');
    expect(problem('description_short')).toBe('Maak dit korter: 351 tekens, hooguit 350.');
    expect(problem('category')).toContain('Kies hooguit drie thema’s');
    expect(problem('begin_date')).toContain('2026-03');
    expect(problem('contact_email')).toContain('e-mailadres');
  });

  test('chooses none where sources disagree on a status', async () => {
    const id = await created('Twee standen');
    await state(id, [...complete, { attribute: 'algorithm-status', term: 'out-of-use' }]);
    const { fields } = await entryOf(id);
    expect(fields.find(({ key }) => key === 'status')).toMatchObject({ values: [] });
  });
});

interface Catalogue {
  cases: number;
  file: { fileName: string; mediaType: string; content: string } | null;
  notConfigured: string[];
  datasets: string[];
  omitted: { titleNl: string; slug: string; missingNl: string[] }[];
}
const ask = `query ($organisation: String!, $format: CatalogueFormat!) { dataCatalogue(organisation: $organisation, format: $format) {
  cases file { fileName mediaType content } notConfigured datasets omitted { titleNl slug missingNl } } }`;
const catalogueOf = async (organisation: string, format = 'TURTLE') =>
  (await registry.as(anonymous).run<{ dataCatalogue: Catalogue }>(ask, { organisation, format })).dataCatalogue;

describe('the catalogue of an organisation', () => {
  const delivery = (titleNl: string, more: Record<string, string> = {}) => ({
    titleNl,
    fields: Object.entries({
      description: 'Tellingen per uur, "met aanhalingstekens" en\nregels \\ erin.',
      theme: 'http://publications.europa.eu/resource/authority/data-theme/TRAN',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      'access-url': 'https://data.woerden.example/tellingen?a={b}|c',
      'access-rights': 'openbaar',
      ...more,
    })
      .filter(([, value]) => value !== '')
      .map(([id, value]) => ({ id, values: [value] })),
  });

  beforeAll(async () => {
    const id = await created('Drukte meten');
    await addEntry(id, 'data-delivery', delivery('Drukte per straat'));
    await addEntry(id, 'data-delivery', delivery('Zonder licentie', { licence: '', theme: '' }));
    await woerden().run('mutation ($id: ID!) { shareCase(id: $id, sharing: PUBLIC) { id } }', { id });
    const closed = await created('Nog van ons alleen');
    await addEntry(closed, 'data-delivery', delivery('Niet gedeeld'));
  });

  const shapes = [
    'dcat-ap-SHACL',
    'dcat-ap-nl-SHACL',
    'dcat-ap-nl-SHACL-klassebereik',
    'dcat-ap-nl-SHACL-klassebereik-codelijsten',
  ];

  test.each(shapes)('meets the official shapes: %s', async (name) => {
    const { file } = await catalogueOf('gm0632');
    const data = new Store(new Parser().parse(decoded(file ?? { content: '' })));
    expect(data.size).toBeGreaterThan(60);
    const shape = new Store(new Parser().parse(fixture(`dcat-ap-nl/${name}.ttl`)));
    const report = await new Validator(shape).validate(data);
    const found = report.results.map((result) => [
      result.path?.value,
      result.focusNode?.value,
      result.sourceShape?.value,
    ]);
    expect(found).toEqual([]);
    expect(report.conforms).toBe(true);
  });

  test('fails those shapes when a mandatory fact is taken out, so that they do test something', async () => {
    const { file } = await catalogueOf('gm0632');
    const statements = new Parser()
      .parse(decoded(file ?? { content: '' }))
      .filter(({ predicate }) => predicate.value !== 'http://purl.org/dc/terms/accessRights');
    const shape = new Store(new Parser().parse(fixture('dcat-ap-nl/dcat-ap-nl-SHACL.ttl')));
    expect((await new Validator(shape).validate(new Store(statements))).conforms).toBe(false);
  });

  test('holds complete deliveries of shared cases, and names what the others lack', async () => {
    const { cases, datasets, omitted, file } = await catalogueOf('gm0632');
    expect([cases, datasets]).toEqual([1, ['Drukte per straat']]);
    expect(omitted).toEqual([
      { titleNl: 'Zonder licentie', slug: 'drukte-meten', missingNl: ['thema uit de Europese lijst', 'licentie'] },
    ]);
    const text = decoded(file ?? { content: '' });
    expect(text).not.toContain('Niet gedeeld');
    expect(text).toContain('https://gemeengoed.example.nl/catalogus/gm0632/praktijkvoorbeelden.csv');
    expect(text).toContain('https://api.gemeengoed.example.nl/schema.graphql');
    const words = new Parser().parse(text).map(({ object }) => object.value);
    expect(words).toContain('Tellingen per uur, "met aanhalingstekens" en\nregels \\ erin.');
  });

  test('says the same in JSON-LD as in Turtle', async () => {
    const turtle = new Parser().parse(decoded((await catalogueOf('gm0632')).file ?? { content: '' }));
    const { file } = await catalogueOf('gm0632', 'JSONLD');
    expect(file).toMatchObject({ fileName: 'catalogus-gm0632.jsonld', mediaType: 'application/ld+json' });
    const nodes = JSON.parse(decoded(file ?? { content: '' })) as Record<string, unknown[]>[];
    const said = nodes.flatMap((node) => Object.entries(node).flatMap(([key, of]) => (key === '@id' ? [] : of)));
    expect(said).toHaveLength(turtle.length);
  });

  test('is none for an organisation that shares nothing, and null for one that nobody knows', async () => {
    expect(await catalogueOf('gm0344')).toMatchObject({ cases: 0, file: null, datasets: [] });
    expect(await catalogueOf('gm9999')).toBeNull();
  });
});

describe('on an installation that is not configured', () => {
  const bare = testModule(caseRegistry);

  test('the catalogue says what to configure, and invents no address', async () => {
    await bare.loadExamples();
    const { dataCatalogue } = await bare
      .as(anonymous)
      .run<{ dataCatalogue: Catalogue }>(ask, { organisation: 'gm0344', format: 'TURTLE' });
    expect(dataCatalogue).toMatchObject({ file: null, notConfigured: ['PORTAL_URL', 'API_URL', 'CONTACT_EMAIL'] });
    expect(dataCatalogue.cases).toBeGreaterThan(0);
  });
});
