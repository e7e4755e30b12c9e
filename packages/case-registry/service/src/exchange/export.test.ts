import { anonymous, sessionOf } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { parse } from 'csv-parse/sync';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const lead = (code: string) => registry.as(callerOf(code, 'lead'));

beforeAll(() => registry.loadExamples());

interface Part {
  fileName: string;
  mediaType: string;
  content: string;
  next: string | null;
}
const ask = `query ($format: ExportFormat!, $part: ExportPart, $after: String) {
  organisationExport(format: $format, part: $part, after: $after) { fileName mediaType content next } }`;

/** All parts of an export, one behind the other. */
async function exported(
  code: string,
  format: 'JSON' | 'CSV',
  part = 'EVERYTHING',
): Promise<{ text: string; parts: number }> {
  let [text, parts, after]: [string, number, string | null] = ['', 0, null];
  do {
    const { organisationExport: one }: { organisationExport: Part } = await lead(code).run(ask, {
      format,
      part,
      after,
    });
    text += Buffer.from(one.content, 'base64').toString('utf8');
    [parts, after] = [parts + 1, one.next];
  } while (after !== null);
  return { text, parts };
}

/** Rows of a file for spreadsheets, by the names of its columns. */
const table = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

interface ExportedCase {
  id: string;
  slug: string;
  titleNl: string;
  assessments: { attribute: string; textNl: string | null; retractedAt: string | null; recordedBy: string }[];
  entries: { titleNl: string; version: number }[];
  indicators: { measurements: object[] }[];
  decisions: { reason: string; corrects: string | null }[];
  responses: { checklist: string; confidential: boolean }[];
  versions: { titleNl: string }[];
}
interface Whole {
  cases: ExportedCase[];
  responses: object[];
  programmes: object[];
  termAliases: { alias: string }[];
  checklistDefinitions: object[];
  imports: { fileName: string; content: string; rows: object[] }[];
  complete: boolean;
}
const create = 'mutation ($input: CaseInput!) { createCase(input: $input) { id version slug } }';
const created = async (code: string, titleNl: string) =>
  (await lead(code).run<{ createCase: { id: string; version: number; slug: string } }>(create, { input: { titleNl } }))
    .createCase;
const assess = 'mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id } }';
const said = (attribute: string, textNl: string) => ({ attribute, textNl, basis: 'STATED', source: 'Eigen opgave' });

test('an export in JSON holds everything that an organisation owns, with its history', async () => {
  const all = registry.as(callerOf('gm0632'));
  const { id, version } = await created('gm0632', 'Alles erin');
  const { assessCase } = await all.run<{ assessCase: { id: string } }>(assess, {
    id,
    input: said('goal', 'Eerst dit'),
  });
  await all.run('mutation ($id: ID!) { retractAssessment(id: $id, because: "klopte niet") { id } }', {
    id: assessCase.id,
  });
  await all.run(
    'mutation ($id: ID!, $version: Int!) { editCase(id: $id, version: $version, input: { titleNl: "Alles erin, nieuw" }) { id } }',
    { id, version },
  );
  await all.run(
    'mutation ($id: ID!) { addEntry(case: $id, register: "unknown", input: { titleNl: "Wat kost het" }) { id } }',
    { id },
  );
  await all.run('mutation { addTermAlias(vocabulary: "phase", term: "idea", alias: "brouwfase") { id } }');
  await all.run(
    'mutation ($content: String!) { importCases(fileName: "mijn.csv", format: CSV, content: $content, dryRun: true) { id } }',
    { content: Buffer.from('titel\nUit een lijst\n').toString('base64') },
  );
  await all.run(
    'mutation ($content: String!) { importCases(fileName: "nog.csv", format: CSV, content: $content, dryRun: true) { id } }',
    { content: Buffer.from('titel\nUit nog een lijst\n').toString('base64') },
  );
  const whole = JSON.parse((await exported('gm0632', 'JSON')).text) as Whole;
  const found = whole.cases.find((of) => of.id === id.split(':').at(-1));
  expect(found).toMatchObject({ titleNl: 'Alles erin, nieuw', versions: [{ titleNl: 'Alles erin' }] });
  expect(found?.assessments).toMatchObject([
    { textNl: 'Eerst dit', retractedBecause: 'klopte niet', recordedBy: 'test:gm0632' },
  ]);
  expect(found?.entries).toMatchObject([{ titleNl: 'Wat kost het', version: 1 }]);
  expect(whole.termAliases).toMatchObject([{ alias: 'brouwfase', organisation: 'gm0632' }]);
  expect(whole.imports.map(({ fileName, rows }) => [fileName, rows.length])).toEqual([
    ['mijn.csv', 1],
    ['nog.csv', 1],
  ]);
  expect(whole.complete).toBe(true);
  expect(JSON.stringify(whole)).not.toContain('huishoudboekje');
});

test('every case of the examples comes out with its entries and figures', async () => {
  const whole = JSON.parse((await exported('gm0344', 'JSON')).text) as Whole;
  const budget = whole.cases.find(({ slug }) => slug === 'huishoudboekje');
  expect(budget?.assessments.length).toBeGreaterThan(10);
  expect(
    whole.cases.flatMap(({ indicators }) => indicators.flatMap(({ measurements }) => measurements)).length,
  ).toBeGreaterThan(0);
});

test('an export brought in by another organisation gives the same cases with the same values', async () => {
  const { text } = await exported('gm0344', 'JSON', 'FACTS');
  const bytes = Buffer.from(text);
  let id = '';
  for (let from = 0; from < bytes.length; from += 140_000) {
    const part = {
      content: bytes.subarray(from, from + 140_000).toString('base64'),
      complete: from + 140_000 >= bytes.length,
    };
    const answer: { importCases?: { id: string } } =
      from === 0
        ? await lead('gm0855').run(
            'mutation ($content: String!, $complete: Boolean) { importCases(fileName: "utrecht.json", format: JSON, content: $content, dryRun: true, complete: $complete) { id } }',
            part,
          )
        : await lead('gm0855').run(
            'mutation ($id: ID!, $from: Int!, $content: String!, $complete: Boolean) { continueImport(id: $id, from: $from, content: $content, complete: $complete) { id } }',
            { ...part, id, from },
          );
    id = answer.importCases?.id ?? id;
  }
  const { takeInImport } = await lead('gm0855').run<{
    takeInImport: { rows: { outcome: string; faults: { messageNl: string }[] }[] };
  }>('mutation ($id: ID!) { takeInImport(id: $id) { rows(first: 200) { outcome faults { column messageNl } } } }', {
    id,
  });
  expect(takeInImport.rows.flatMap(({ faults }) => faults)).toEqual([]);
  expect(new Set(takeInImport.rows.map(({ outcome }) => outcome))).toEqual(new Set(['TAKEN_IN']));

  const before = (JSON.parse(text) as Whole).cases;
  const after = (JSON.parse((await exported('gm0855', 'JSON', 'FACTS')).text) as Whole).cases;
  const essence = (cases: ExportedCase[]) =>
    cases
      .map(({ assessments, ...identity }) => {
        const { titleNl, titleEn, aliases, summaryNl, summaryEn } = identity as Record<string, unknown>;
        const values = assessments
          .filter(({ retractedAt }) => retractedAt === null)
          .map((value) => {
            const { attribute, term, textNl, textEn, ownName, number, numberMax, unit, yes, from, until, ...rest } =
              value as unknown as Record<string, unknown>;
            const { source, basis, statedOn, note, qualifier, unknown, concerns } = rest;
            return JSON.stringify([
              ...[attribute, term, textNl, textEn, ownName, number, numberMax, unit, yes, from, until],
              ...[source, basis, statedOn, note, qualifier, unknown, concerns],
            ]);
          })
          .sort();
        return { titleNl, titleEn, aliases, summaryNl, summaryEn, values };
      })
      .sort((a, b) => String(a.titleNl).localeCompare(String(b.titleNl)));
  expect(before.length).toBeGreaterThan(1);
  expect(essence(after)).toEqual(essence(before));
}, 30_000);

describe('an export in CSV', () => {
  test.each(['FACTS', 'REGISTERS', 'INDICATORS', 'DECISIONS', 'CHECKLISTS'])(
    'is a flat table with Dutch headers: %s',
    async (part) => {
      const { text } = await exported('gm0344', 'CSV', part);
      expect(text.startsWith('\uFEFF"Organisatie","Praktijkvoorbeeld","Titel"')).toBe(true);
      const [header = [], ...rows] = parse(text, { bom: true });
      expect(rows.every((row) => row.length === header.length)).toBe(true);
    },
  );

  test('has every fact of the examples', async () => {
    const rows = table((await exported('gm0344', 'CSV', 'FACTS')).text);
    expect(rows.filter((row) => row.Titel === 'Huishoudboekje').map((row) => row['Kenmerk (naam)'])).toEqual(
      expect.arrayContaining(['Probleem', 'Domein', 'Fase bereikt'].filter((name) => name !== 'Fase bereikt')),
    );
  });

  test('holds no cell that a spreadsheet would take for a formula', async () => {
    const { id } = await created('gm0363', 'Formules');
    const dangerous = ['=1+1', '+1', '-1+2', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x'];
    for (const textNl of dangerous) await lead('gm0363').run(assess, { id, input: said('lesson', textNl) });
    await lead('gm0363').run(assess, { id, input: { ...said('trl', ''), textNl: null, number: 4 } });
    const { text } = await exported('gm0363', 'CSV', 'FACTS');
    const rows = table(text).filter((row) => row.Titel === 'Formules');
    const lessons = rows.filter((row) => row.Kenmerk === 'lesson').map((row) => row.Waarde);
    expect(lessons.toSorted()).toEqual(dangerous.map((words) => `'${words}`).toSorted());
    expect(rows.find((row) => row.Kenmerk === 'trl')?.Getal).toBe('4');
    const risky = parse(text, { bom: true })
      .flat()
      .filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell));
    expect(risky).toEqual([]);
  });

  test('cannot hold everything at once', async () => {
    await expect(lead('gm0344').run(ask, { format: 'CSV', part: 'EVERYTHING' })).rejects.toMatchObject({
      fields: { part: expect.stringContaining('JSON') },
    });
  });
});

test('answers that only the owner may see are in the owner’s export', async () => {
  const { id } = await created('gm0599', 'Vertrouwelijk');
  const { checklists } = await lead('gm0599').run<{
    checklists: { id: string; confidential: boolean; subject: string; contents: string; items: { id: string }[] }[];
  }>('{ checklists { id confidential subject contents items { id } } }');
  const secret = checklists.find((of) => of.confidential && of.subject === 'case' && of.contents === 'complete');
  if (!secret) throw new Error('no confidential checklist of a case');
  await lead('gm0599').run(
    'mutation ($id: ID!, $input: ChecklistResponseInput!) { respond(case: $id, input: $input) { id } }',
    {
      id,
      input: {
        checklist: secret.id,
        heldOn: '2026-11-20',
        heldBy: 'projectteam',
        answers: [],
        conclusion: 'Onder ons',
      },
    },
  );
  await lead('gm0599').run('mutation ($id: ID!) { shareCase(id: $id, sharing: PUBLIC) { id } }', { id });
  expect((await exported('gm0599', 'JSON')).text).toContain('Onder ons');
  const rows = table((await exported('gm0599', 'CSV', 'CHECKLISTS')).text);
  expect(rows.filter((row) => row.Conclusie === 'Onder ons').length).toBe(secret.items.length);
  expect((await exported('gm0632', 'JSON')).text).not.toContain('Onder ons');
  const open = await registry
    .as(anonymous)
    .run<{ openCases: Part }>('{ openCases(organisation: "gm0599", format: JSON) { content } }');
  const text = Buffer.from(open.openCases.content, 'base64').toString();
  expect(text).toContain('Vertrouwelijk');
  expect(text).not.toContain('Onder ons');
});

test('a large organisation comes in parts of bounded size', async () => {
  const owner = registry.connections().as(sessionOf(callerOf('gm0518')));
  const names = Array.from({ length: 2500 }, (_, place) => `Veel ${place}`);
  const about = { organisation: 'gm0518', sharing: 'private' as const, sharedWith: [] };
  await owner.write(async (tx) => {
    const rows = await tx
      .insertInto('cases')
      .values(names.map((titleNl, place) => ({ ...about, slug: `veel-${place}`, titleNl })))
      .returning('id')
      .execute();
    const stated = { ...about, attribute: 'goal', textNl: 'Doel', basis: 'stated' as const, source: 'Den Haag' };
    await tx
      .insertInto('assessments')
      .values(rows.map(({ id }) => ({ ...stated, caseId: id })))
      .execute();
  });
  const heap = process.memoryUsage().heapUsed;
  const { text, parts } = await exported('gm0518', 'CSV', 'FACTS');
  expect(parts).toBeGreaterThan(25);
  const rows = table(text).filter((row) => row.Titel?.startsWith('Veel '));
  expect(new Set(rows.map((row) => row.Titel)).size).toBe(2500);
  expect(process.memoryUsage().heapUsed - heap).toBeLessThan(300_000_000);
  const whole = JSON.parse((await exported('gm0518', 'JSON')).text) as Whole;
  expect(whole.cases.filter(({ slug }) => slug.startsWith('veel-'))).toHaveLength(2500);
  const one = await registry.statementsDuring(() => lead('gm0518').run(ask, { format: 'JSON' }));
  expect(one.length).toBeLessThan(12);
}, 60_000);

test('only a lead or steward takes everything out, and only of the own organisation', async () => {
  await expect(registry.as(callerOf('gm0344', 'contributor')).run(ask, { format: 'JSON' })).rejects.toThrow(
    'FORBIDDEN',
  );
  await expect(registry.as(anonymous).run(ask, { format: 'JSON' })).rejects.toThrow('UNAUTHENTICATED');
  await expect(lead('gm0344').run(ask, { format: 'JSON', after: "' or 1=1" })).rejects.toThrow('INVALID');
});

test('open data holds public cases as they are now, without who recorded them', async () => {
  const { openCases } = await registry
    .as(anonymous)
    .run<{ openCases: Part }>('{ openCases(organisation: "gm0344", format: JSON) { content next } }');
  const text = Buffer.from(openCases.content, 'base64').toString();
  const data = JSON.parse(text) as { licence: string; cases: { slug: string; assessments: { source: string }[] }[] };
  expect(data.licence).toContain('zero');
  expect(data.cases.map(({ slug }) => slug)).toContain('huishoudboekje');
  expect(text).not.toMatch(/recordedBy|retracted/);
  const csv = await registry
    .as(anonymous)
    .run<{ openCases: Part }>('{ openCases(organisation: "gm0344", format: CSV) { content } }');
  expect(parse(Buffer.from(csv.openCases.content, 'base64').toString(), { bom: true })[0]).not.toContain(
    'Vastgelegd door',
  );
  const closed = await created('gm0344', 'Niet voor iedereen');
  const again = await lead('gm0344').run<{ openCases: Part }>(
    '{ openCases(organisation: "gm0344", format: JSON) { content } }',
  );
  expect(Buffer.from(again.openCases.content, 'base64').toString()).not.toContain(closed.slug);
});
