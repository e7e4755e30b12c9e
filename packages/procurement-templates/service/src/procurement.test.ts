import { anonymous, sessionOf, systemCaller } from '@gemeengoed/identity';
import { adoptionAccepted, documentsOffered, type DocumentsOffered } from '@gemeengoed/procurement-templates-contract';
import { drafts, procurementTemplatesDatabase, templates } from '@gemeengoed/procurement-templates-data';
import { callerOf, testModule, unfencedTables } from '@gemeengoed/testing';
import pg from 'pg';
import { procurementTemplates } from './module.js';
import { standardTemplates } from './standard/standard-templates.js';

const module = testModule(procurementTemplates);
const officer = () => module.as(callerOf('gm0632', 'procurementOfficer'));
const adoption = 'urn:gemeengoed:adoption:01930000-0000-7000-8002-000000000001';
const budgetCase = 'urn:gemeengoed:case:01930000-0000-7000-8000-000000000004';
const started = {
  subject: adoption,
  data: {
    adopter: 'gm0632',
    sourceOrganisation: 'gm0344',
    titleNl: 'Huishoudboekje',
    case: budgetCase,
    startedOn: '2026-11-24',
  },
};

beforeAll(() => module.loadExamples());

interface DraftAnswer {
  id: string;
  title: string;
  version: number;
  status: string;
  sourceDocument: string | null;
  sourceOrganisation: { name: string } | null;
  templateHash: string;
  places: {
    placeholder: { key: string; required: boolean };
    value: string | null;
    shown: string | null;
    from: string | null;
  }[];
  open: { key: string }[];
  preview: string;
  export: { fileName: string; mediaType: string; content: string };
}
const fields = `id title version status sourceDocument sourceOrganisation { name } templateHash
  places { placeholder { key required } value shown from } open { key } preview`;
const draftsOf = async (caller = officer(), of = adoption) =>
  (
    await caller.run<{ drafts: { edges: { node: DraftAnswer }[] } }>(
      `query ($of: ID) { drafts(adoption: $of) { edges { node { ${fields} } } } }`,
      { of },
    )
  ).drafts.edges.map(({ node }) => node);
const create = async (template: string, solution?: string) =>
  (
    await officer().run<{ createDraft: DraftAnswer }>(
      `mutation ($template: String!, $solution: String) { createDraft(template: $template, solution: $solution) { ${fields} } }`,
      { template, solution },
    )
  ).createDraft;
const fill = async ({ id, version }: DraftAnswer, places: Record<string, string>) =>
  (
    await officer().run<{ fillDraft: DraftAnswer }>(
      `mutation ($id: ID!, $version: Int!, $places: [PlaceInput!]!) { fillDraft(id: $id, version: $version, places: $places) { ${fields} } }`,
      {
        id,
        version,
        places: Object.entries(places).map(([key, value]) => ({ key, value })),
      },
    )
  ).fillDraft;

describe('the standard templates', () => {
  test('a version cannot get other words', async () => {
    const owner = new pg.Client(module.database().ownerUrl);
    await owner.connect();
    for (const change of [`set hash = 'x'`, `set body = 'x'`, `set "title_en" = 'x'`, `set licence = 'x'`]) {
      await expect(
        owner.query(`update procurement_templates.templates ${change} where id = 'market-consultation'`),
      ).rejects.toThrow('add a version');
    }
    await expect(owner.query(`delete from procurement_templates.templates`)).rejects.toThrow('add a version');
    await owner.end();
  });

  test('load again without a change', async () => {
    const db = module.connections().as(sessionOf(systemCaller('procurement-templates')));
    await db.write((tx) => templates.load(tx, standardTemplates()));
    await expect(
      db.write((tx) =>
        templates.load(
          tx,
          standardTemplates().map((row) => ({ ...row, summaryNl: 'anders' })),
        ),
      ),
    ).rejects.toThrow('add a version');
  });

  test('give a hash that anyone can compute again from a document', async () => {
    const { id } = await create('co-development-agreement');
    const db = module.connections().as(sessionOf(callerOf('gm0632', 'procurementOfficer')));
    const row = await db.read((tx) => drafts.find(tx, id.split(':').at(-1) ?? ''));
    if (!row) throw new Error('the draft is gone');
    const { templateId, templateVersion, body, placeholders } = row;
    expect(templates.hashOf({ id: templateId, version: templateVersion, body, placeholders })).toBe(row.templateHash);
  });
});

describe('an adoption', () => {
  test('gives the adopter a prefilled agreement, once, with where each value came from', async () => {
    await module.receive(adoptionAccepted, started);
    await module.receive(adoptionAccepted, { ...started, sequence: 2 });
    const made = (await draftsOf()).filter(({ sourceDocument }) => sourceDocument === null);
    expect(made).toHaveLength(1);
    const values = Object.fromEntries(
      (made[0]?.places ?? []).map(({ placeholder, shown, from }) => [placeholder.key, [shown, from]]),
    );
    expect(values).toMatchObject({
      joiner: ['Gemeente Woerden', 'register'],
      maker: ['Gemeente Utrecht', 'register'],
      solution: ['Huishoudboekje', 'adoption'],
      startDate: ['24 november 2026', 'adoption'],
      joinerPrice: [null, null],
    });
  });

  test("gives the adopter the source's shared documents as drafts of its own with lineage", async () => {
    const offered = (await module.sent()).find(({ type }) => type === documentsOffered.type);
    expect(offered).toMatchObject({ subject: adoption, organisation: 'gm0344' });
    await module.receive(documentsOffered, { subject: adoption, data: offered?.data as never });
    await module.receive(documentsOffered, { subject: adoption, data: offered?.data as never, sequence: 2 });
    const copies = (await draftsOf()).filter(({ sourceDocument }) => sourceDocument !== null);
    expect(copies).toHaveLength(1);
    expect(copies[0]).toMatchObject({
      sourceDocument: 'urn:gemeengoed:draft:01930000-0000-7000-8004-000000000001',
      sourceOrganisation: { name: 'Utrecht' },
    });
    expect(copies[0]?.places.find(({ placeholder }) => placeholder.key === 'organisation')?.shown).toBe(
      'Gemeente Woerden',
    );
  });

  test('shows its drafts to the adopter only', async () => {
    const [draft] = await draftsOf();
    const other = module.as(callerOf('gm0344', 'procurementOfficer'));
    expect(await draftsOf(other)).toEqual([]);
    expect(await other.run('query ($id: ID!) { draft(id: $id) { title } }', { id: draft?.id })).toEqual({
      draft: null,
    });
    await expect(module.as(anonymous).run('{ drafts { edges { cursor } } }')).rejects.toThrow('UNAUTHENTICATED');
  });
});

describe('a draft for an adoption', () => {
  const make = (template: string, of = adoption, caller = officer()) =>
    caller.run<{ createDraft: DraftAnswer }>(
      `mutation ($template: String!, $of: ID!) { createDraft(template: $template, adoption: $of) { ${fields} } }`,
      { template, of },
    );

  test('is filled with what the adoption told', async () => {
    const { createDraft } = await make('functional-specification');
    expect(createDraft.title).toBe('Functionele specificatie: Huishoudboekje');
    const filled = Object.fromEntries(
      createDraft.places.map(({ placeholder, shown, from }) => [placeholder.key, [shown, from]]),
    );
    expect(filled).toMatchObject({
      organisation: ['Gemeente Woerden', 'register'],
      subject: ['Huishoudboekje', 'adoption'],
    });
  });

  test('is made once', async () => {
    await expect(make('functional-specification')).rejects.toThrow('CONFLICT');
  });

  test('is refused for an adoption of another organisation, as for one that is not there', async () => {
    await expect(make('market-consultation', adoption, module.as(callerOf('gm0344', 'lead')))).rejects.toMatchObject({
      code: 'INVALID',
      fields: { adoption: expect.any(String) },
    });
    await expect(make('market-consultation', adoption.replace(/1$/, '9'))).rejects.toThrow('INVALID');
  });

  test('says that a person typed the name of a solution, when there is no adoption', async () => {
    const { places } = await create('market-consultation', 'Slim vegen');
    expect(places.find(({ placeholder }) => placeholder.key === 'subject')).toMatchObject({
      shown: 'Slim vegen',
      from: 'person',
    });
  });
});

test('values that another installation sends and a place cannot hold stay open', async () => {
  const offered = (await module.sent()).find(({ type }) => type === documentsOffered.type);
  const data = structuredClone(offered?.data) as DocumentsOffered;
  const [document] = data.documents;
  if (!document) throw new Error('nothing was offered');
  const other = adoption.replace(/1$/, '7');
  await module.receive(documentsOffered, {
    subject: other,
    data: {
      ...data,
      adoption: other,
      documents: [
        {
          ...document,
          title: 'Omgedraaid \u202Etxt',
          values: { years: 'drie', personalData: 'true', users: 'inwoners', nowhere: 'x' },
        },
      ],
    },
  });
  const copy = (await draftsOf(officer(), other))[0];
  expect(copy?.title).toBe('Omgedraaid txt');
  expect(
    Object.fromEntries((copy?.places ?? []).map(({ placeholder, shown }) => [placeholder.key, shown])),
  ).toMatchObject({
    years: null,
    personalData: null,
    users: 'inwoners',
  });
});

describe('filling a draft', () => {
  test('reads what people write and shows it as they read it', async () => {
    const draft = await fill(await create('co-development-agreement', 'Huishoudboekje'), {
      joinerPrice: '€ 12.500,50',
      yearlyShare: '1500',
      startDate: '24-11-2026',
      noticeMonths: '6',
      priceModel: 'size',
      openSource: 'yes',
      personalData: 'no',
    });
    const shown = Object.fromEntries(
      draft.places.map(({ placeholder, shown: words }) => [placeholder.key, words?.replace(/\u00a0/g, ' ')]),
    );
    expect(shown).toMatchObject({
      joinerPrice: '€ 12.500,50',
      yearlyShare: '€ 1.500,00',
      startDate: '24 november 2026',
      noticeMonths: '6',
      priceModel: 'een deel naar het aantal inwoners',
    });
    expect(draft.preview).toContain('EUPL-1.2. Wat een partij toevoegt');
    expect(draft.preview).not.toContain('De rechten op de oplossing blijven bij de maker');
  });

  test.each([
    ['joinerPrice', 'duizend'],
    ['joinerPrice', '12,5'],
    ['joinerPrice', '-5'],
    ['startDate', '31-02-2026'],
    ['noticeMonths', '6,5'],
    ['priceModel', 'anders'],
    ['openSource', 'misschien'],
    ['nergens', 'x'],
    ['joinerSigner', 'BSN 111222333'],
  ])('%s does not take %j', async (key, value) => {
    const draft = await create('co-development-agreement');
    await expect(fill(draft, { [key]: value })).rejects.toMatchObject({
      code: 'INVALID',
      fields: { [key]: expect.any(String) },
    });
  });

  test('words are never read as markup or expression', async () => {
    const hostile = '<script>alert(1)</script> {{maker}} # kop ${1+1} constructor __proto__';
    const draft = await fill(await create('market-consultation'), { problem: hostile });
    expect(draft.preview).not.toContain('<script>');
    expect(draft.preview).toContain('{{maker}}');
  });

  test('a draft with open places is not final, and names them; a final one does not change', async () => {
    const draft = await create('direct-award-letter', 'Proef');
    const finalise = (of: DraftAnswer) =>
      officer().run<{ finaliseDraft: DraftAnswer }>(
        'mutation ($id: ID!, $version: Int!) { finaliseDraft(id: $id, version: $version) { status version } }',
        { id: of.id, version: of.version },
      );
    await expect(finalise(draft)).rejects.toMatchObject({
      code: 'INVALID',
      fields: { supplier: 'Nog open: Onderneming.' },
    });
    const filled = await fill(draft, {
      supplier: 'Een BV',
      value: '20.000',
      threshold: '50.000',
      policyDate: '1-1-2026',
      reason: 'Klein en urgent',
      offerDate: '2-11-2026',
      startDate: '1-12-2026',
      signer: 'directeur',
      ict: 'no',
    });
    expect(filled.open).toEqual([]);
    expect((await finalise(filled)).finaliseDraft.status).toBe('final');
    await expect(fill({ ...filled, version: filled.version + 1 }, { reason: 'Anders' })).rejects.toThrow('CONFLICT');
    await expect(officer().run('mutation ($id: ID!) { removeDraft(id: $id) }', { id: draft.id })).rejects.toThrow(
      'CONFLICT',
    );
  });

  test('of two who fill the same version one is refused', async () => {
    const draft = await create('market-consultation');
    const results = await Promise.allSettled([fill(draft, { problem: 'a' }), fill(draft, { problem: 'b' })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('a contributor fills but does not finalise or share', async () => {
    const draft = await create('market-consultation');
    const contributor = module.as(callerOf('gm0632', 'contributor'));
    await expect(
      contributor.run('mutation ($id: ID!) { finaliseDraft(id: $id, version: 1) { id } }', { id: draft.id }),
    ).rejects.toThrow('FORBIDDEN');
    await expect(
      contributor.run('mutation ($id: ID!) { shareDocument(id: $id, sharing: PUBLIC) { id } }', { id: draft.id }),
    ).rejects.toThrow('FORBIDDEN');
  });
});

test.each([
  ['ODT', 'odt', 'application/vnd.oasis.opendocument.text', 'PK'],
  ['PDF', 'pdf', 'application/pdf', '%PDF-1.7'],
  ['DOCX', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
])('a draft is had as %s', async (format, extension, mediaType, begins) => {
  const draft = await create('co-development-agreement', 'Huishoudboekje');
  const answer = await officer().run<{ draft: DraftAnswer }>(
    'query ($id: ID!, $format: DocumentFormat!) { draft(id: $id) { export(format: $format) { fileName mediaType content } } }',
    { id: draft.id, format },
  );
  expect(answer.draft.export).toMatchObject({
    fileName: `samenwerkingsovereenkomst-met-aansluitprijs-huishoudboekje.${extension}`,
    mediaType,
  });
  expect(Buffer.from(answer.draft.export.content, 'base64').toString('latin1').startsWith(begins)).toBe(true);
});

test('a document is shared about a case, and then seen with the case', async () => {
  const representations = [{ __typename: 'Case', id: budgetCase }];
  const answer = await module
    .as(anonymous)
    .run<{ _entities: { tenderDocuments: { title: string }[] }[] }>(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Case { tenderDocuments { title } } } }',
      { of: representations },
    );
  expect(answer._entities[0]?.tenderDocuments.map(({ title }) => title)).toEqual([
    'Voorbeeld – functionele specificatie: Huishoudboekje',
  ]);
});

test('one request gets at most five files', async () => {
  for (let made = 0; made < 6; made += 1) await create('market-consultation', `Proef ${made}`);
  const ask = (first: number) =>
    officer().run(`{ drafts(first: ${first}) { edges { node { export(format: ODT) { mediaType } } } } }`);
  await expect(ask(5)).resolves.toBeDefined();
  await expect(ask(6)).rejects.toThrow('INVALID');
});

test('a shared document of an adopter is seen with the case too, and no more when it is private again', async () => {
  const mine = (await draftsOf()).find(({ sourceDocument }) => sourceDocument === null);
  const share = (sharing: string) =>
    officer().run('mutation ($id: ID!, $sharing: Sharing!) { shareDocument(id: $id, sharing: $sharing) { id } }', {
      id: mine?.id,
      sharing,
    });
  const seen = async () => {
    const answer = await module
      .as(anonymous)
      .run<{ _entities: { tenderDocuments: { id: string }[] }[] }>(
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Case { tenderDocuments { id } } } }',
        { of: [{ __typename: 'Case', id: budgetCase }] },
      );
    return answer._entities[0]?.tenderDocuments.map(({ id }) => id);
  };
  await share('PUBLIC');
  expect(await seen()).toContain(mine?.id);
  await share('PRIVATE');
  expect(await seen()).not.toContain(mine?.id);
});

test('every table is fenced by row security, except the reference content', async () => {
  expect(await unfencedTables(procurementTemplatesDatabase, module.database().ownerUrl)).toEqual([]);
});
