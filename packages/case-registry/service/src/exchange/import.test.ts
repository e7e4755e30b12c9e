import { anonymous, sessionOf } from '@gemeengoed/identity';
import { callerOf, testModule } from '@gemeengoed/testing';
import { caseRegistry } from '../module.js';

const registry = testModule(caseRegistry);
const lead = (code = 'gm0632') => registry.as(callerOf(code, 'lead'));

interface Row {
  id: string;
  rowNumber: number;
  outcome: string;
  cells: { column: string; value: string }[];
  faults: { column: string | null; messageNl: string; messageEn: string }[];
  case: { titleNl: string; slug: string } | null;
}
interface Imported {
  id: string;
  counts: { outcome: string; count: number }[];
  columns: { name: string; meaning: string | null }[];
  rows: Row[];
  file: { content: string };
}
const fields = `id counts { outcome count } columns { name meaning } file { content }
  rows(first: 200) { id rowNumber outcome cells { column value } faults { column messageNl messageEn } case { titleNl slug } }`;
const bringIn = `mutation ($name: String!, $format: CaseListFormat!, $content: String!, $dryRun: Boolean!) {
  importCases(fileName: $name, format: $format, content: $content, dryRun: $dryRun) { ${fields} } }`;
const again = `query ($id: ID!) { caseImport(id: $id) { ${fields} } }`;
const takeIn = `mutation ($id: ID!) { takeInImport(id: $id) { ${fields} } }`;
const correct = `mutation ($id: ID!, $cells: [ImportCellInput!]!, $takeIn: Boolean) {
  correctImportRow(id: $id, cells: $cells, takeIn: $takeIn) { id rowNumber outcome cells { column value } faults { column messageNl messageEn } case { titleNl slug } } }`;

interface Given {
  dryRun?: boolean;
  format?: 'CSV' | 'JSON';
  code?: string;
  name?: string;
}
const imported = async (
  file: string | Buffer,
  { dryRun = true, format = 'CSV', code = 'gm0632', name = 'lijst.csv' }: Given = {},
): Promise<Imported> => {
  const content = Buffer.from(file as string).toString('base64');
  const { importCases } = await lead(code).run<{ importCases: Imported }>(bringIn, { name, format, content, dryRun });
  return importCases;
};
const refusal = (file: string | Buffer, given: Given = {}) =>
  imported(file, given).then(
    () => 'taken in',
    (error: { fields: Record<string, string> }) => error.fields.content ?? JSON.stringify(error.fields),
  );
const count = ({ counts }: Imported, outcome: string) => counts.find((of) => of.outcome === outcome)?.count;
const outcomes = ({ rows }: Imported) => rows.map(({ outcome }) => outcome);

interface Fact {
  attribute: { id: string };
  term: { id: string } | null;
  textNl: string | null;
  number: number | null;
  numberMax: number | null;
  yes: boolean | null;
  unknown: boolean;
  ownName: string | null;
  source: string;
  note: string | null;
  from: string | null;
  until: string | null;
}
const factsOf = async (slug: string, code = 'gm0632') => {
  const { caseBySlug } = await lead(code).run<{
    caseBySlug: { titleNl: string; aliases: string[]; summaryNl: string | null; sharing: string; assessments: Fact[] };
  }>(
    `query ($slug: String!) { caseBySlug(slug: $slug) { titleNl aliases summaryNl sharing assessments { attribute { id } term { id }
      textNl number numberMax yes unknown ownName source note from until } } }`,
    { slug },
  );
  return caseBySlug;
};

describe('a case list in CSV', () => {
  const list = [
    'Titel;Aliassen;Samenvatting;Domein;Fase bereikt;fase;TRL;Technische rijpheid (TRL);Techniek;Ingevoerd;Intern nummer',
    'Slim strooien;Gladheid|Strooiwijzer;Minder zout op de weg;Fysiek;;Implementatie;;4-6;sensoren|weermodel;;2024-7',
    ';;Zonder titel;Fysiek;;;;;;;2024-8',
    'Digitale balie;;;Onzin;;;;;;;2024-9',
    '"Wijk',
    'vol verhalen";;=1+1;onbekend;;;;veel;;;2024-10',
  ].join('\r\n');

  test('is reported on row by row, and nothing is taken in by a dry run', async () => {
    const result = await imported(list);
    expect(outcomes(result)).toEqual(['NEW', 'FAULTY', 'FAULTY', 'FAULTY']);
    expect(result.rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 3, 4, 5]);
    const [, untitled, wrongTerm, wrongNumber] = result.rows;
    expect(untitled?.faults).toEqual([
      {
        column: null,
        messageNl: 'Deze rij heeft geen titel. Geef het praktijkvoorbeeld een titel.',
        messageEn: 'This row has no title. Give the case a title.',
      },
    ]);
    expect(wrongTerm?.faults[0]?.column).toBe('Domein');
    expect(wrongTerm?.faults[0]?.messageNl).toMatch(/^‘Onzin’ staat niet in de lijst. Kies uit: .*Fysiek/);
    expect(wrongNumber?.faults.map(({ column }) => column)).toEqual(['Technische rijpheid (TRL)']);
    expect(wrongNumber?.cells).toContainEqual({ column: 'Titel', value: 'Wijk\r\nvol verhalen' });
    expect(await factsOf('slim-strooien')).toBeNull();
  });

  test('keeps columns that the registry does not know, by name, and the file as it was', async () => {
    const result = await imported(list);
    const unknown = result.columns.filter(({ meaning }) => meaning === null).map(({ name }) => name);
    expect(unknown).toEqual(['Fase bereikt', 'Intern nummer']);
    expect(result.rows[0]?.cells).toContainEqual({ column: 'Intern nummer', value: '2024-7' });
    expect(Buffer.from(result.file.content, 'base64').toString()).toBe(list);
  });

  test('gives its good rows to the registry, each fact with the organisation and the file; a row is corrected later', async () => {
    const { id } = await imported(list);
    const { takeInImport } = await lead().run<{ takeInImport: Imported }>(takeIn, { id });
    expect(outcomes(takeInImport)).toEqual(['TAKEN_IN', 'FAULTY', 'FAULTY', 'FAULTY']);
    const taken = await factsOf('slim-strooien');
    expect(taken).toMatchObject({ aliases: ['Gladheid', 'Strooiwijzer'], sharing: 'PRIVATE' });
    const fact = (attribute: string) => taken.assessments.filter((of) => of.attribute.id === attribute);
    expect(fact('domain')[0]).toMatchObject({ term: { id: 'physical' }, source: 'Woerden' });
    expect(fact('domain')[0]?.note).toBe('Bestand lijst.csv, rij 2 / File lijst.csv, row 2');
    expect(fact('trl')[0]).toMatchObject({ number: 4, numberMax: 6 });
    expect(fact('technology').map(({ textNl }) => textNl)).toEqual(['sensoren', 'weermodel']);

    const row = takeInImport.rows[2];
    const corrected = await lead().run<{ correctImportRow: Row }>(correct, {
      id: row?.id,
      cells: [{ column: 'Domein', value: 'bedrijfsvoering' }],
      takeIn: true,
    });
    expect(corrected.correctImportRow).toMatchObject({
      outcome: 'TAKEN_IN',
      faults: [],
      case: { slug: 'digitale-balie' },
    });
    const still = await lead().run<{ correctImportRow: Row }>(correct, {
      id: takeInImport.rows[1]?.id,
      cells: [{ column: 'Domein', value: 'Nog steeds onzin' }],
      takeIn: true,
    });
    expect(still.correctImportRow).toMatchObject({ outcome: 'FAULTY' });
    expect(still.correctImportRow.faults).toHaveLength(2);
    expect(still.correctImportRow.cells).toContainEqual({ column: 'Domein', value: 'Nog steeds onzin' });
    await expect(
      lead().run(correct, { id: row?.id, cells: [{ column: 'Titel', value: 'Weer anders' }] }),
    ).rejects.toThrow('CONFLICT');
  });

  test('brought in twice changes nothing', async () => {
    const first = await imported('titel,doel\nLicht in de straat,Minder energie\n', { dryRun: false });
    expect(outcomes(first)).toEqual(['TAKEN_IN']);
    const second = await imported('titel,doel\nLicht in de straat,Minder energie\n', { dryRun: false });
    expect(second.id).toBe(first.id);
    const otherFile = await imported('doel;titel\nMinder energie;Licht in de straat\n', { dryRun: false });
    expect(otherFile.id).not.toBe(first.id);
    expect(outcomes(otherFile)).toEqual(['UNCHANGED']);
    expect(otherFile.rows[0]?.case?.slug).toBe('licht-in-de-straat');
    expect((await factsOf('licht-in-de-straat')).assessments).toHaveLength(1);
    expect(await factsOf('licht-in-de-straat-2')).toBeNull();
  });

  test('holds back what looks like a case that is there, until a person says that it is another', async () => {
    await imported('titel\nBomen tellen met camera\n', { dryRun: false });
    const result = await imported('titel,doel\nBomen tellen met camera,Iets anders\nBomen tellen met cameras,\n', {
      dryRun: false,
    });
    expect(outcomes(result)).toEqual(['SIMILAR', 'SIMILAR']);
    expect(result.rows.map((row) => row.case?.slug)).toEqual(['bomen-tellen-met-camera', 'bomen-tellen-met-camera']);
    const { correctImportRow } = await lead().run<{ correctImportRow: Row }>(correct, {
      ...{ id: result.rows[1]?.id, cells: [], takeIn: true },
    });
    expect(correctImportRow).toMatchObject({ outcome: 'TAKEN_IN', case: { slug: 'bomen-tellen-met-cameras' } });
  });

  test('takes in one of two rows with the same title', async () => {
    const result = await imported('titel,doel\nZelfde naam,Eerst\nzelfde naam,Daarna\n', { dryRun: false });
    expect(outcomes(result)).toEqual(['TAKEN_IN', 'SIMILAR']);
  });

  test('says unknown, yes and no, and periods in words', async () => {
    await imported(
      'titel\tDomein\tLeren was een doel\tVerloop\nAlles in woorden\tonbekend\tnee\tImplementatie (2019 tot 2021-06)\n',
      { dryRun: false },
    );
    const { assessments } = await factsOf('alles-in-woorden');
    expect(assessments.find(({ attribute }) => attribute.id === 'domain')?.unknown).toBe(true);
    expect(assessments.find(({ attribute }) => attribute.id === 'learning-deliberate')?.yes).toBe(false);
    expect(assessments.find(({ attribute }) => attribute.id === 'phase-history')).toMatchObject({
      ...{ term: { id: 'implementation' }, from: '2019', until: '2021-06' },
    });
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFtitel;doel\nCafé Één;Ideeën\n', 'utf8'), 'Café Één'],
    ['UTF-16', Buffer.from('\uFEFFtitel;doel\nCafé Twee;Ideeën\n', 'utf16le'), 'Café Twee'],
    ['Windows-1252', Buffer.from('titel;doel\nCaf\u00e9 \u0080uro;Idee\u00ebn\n', 'latin1'), 'Café €uro'],
  ])('is read in %s', async (_name, file, title) => {
    const result = await imported(file);
    expect(result.rows[0]?.cells[0]).toEqual({ column: 'titel', value: title });
    expect(result.rows[0]?.cells[1]?.value).toMatch(/Ideeën/);
    expect(Buffer.from(result.file.content, 'base64').equals(file)).toBe(true);
  });

  test('keeps what looks like a formula as words', async () => {
    await imported(
      'titel,doel\n=HYPERLINK("x"),@SUM(A1)\n'.replaceAll('"', '""').replace('=HYP', '"=HYP').replace('x"")', 'x"")"'),
      {
        dryRun: false,
      },
    );
    expect(await factsOf('hyperlink-x')).toMatchObject({ titleNl: '=HYPERLINK("x")' });
  });
});

describe('a hostile list', () => {
  test.each([
    ['an empty file', '', 'leeg'],
    ['only spaces', ' \n \n', 'leeg'],
    ['only a header', 'titel,doel\n', 'geen rijen'],
    ['no title column', 'naampje,doel\na,b\n', 'kolom met de titel'],
    ['a hundred thousand columns', `titel${','.repeat(99_999)}\nx\n`, '100000 kolommen'],
    ['too many rows', `titel\n${'x\n'.repeat(1001)}`, '1001 rijen'],
    ['a workbook', 'PK\u0003\u0004', 'Excel'],
    ['quotes that do not match', 'titel\n"Een\n', 'aanhalingstekens'],
    ['a file beyond the bound', 'x'.repeat(140_001), '140 kB'],
  ])('is refused as a whole with what to change: %s', async (_name, file, words) => {
    expect(await refusal(file)).toContain(words);
  });

  test('is refused when it is not base64 at all', async () => {
    await expect(
      lead().run(bringIn, { name: 'a.csv', format: 'CSV', content: 'niet%base64', dryRun: true }),
    ).rejects.toMatchObject({ fields: { content: expect.stringContaining('base64') } });
  });

  test.each([
    ['a very large cell', `titel,doel\nGroot,${'x'.repeat(100_000)}\n`, 'doel', 'korter'],
    ['an unreadable character', 'titel,doel\nNul,a\u0000b\n', 'doel', 'niet te lezen'],
    ['a hidden direction', 'titel,doel\nBidi,\u202Eabc\n', 'doel', 'onzichtbare'],
    ['a hidden sign in a column nobody knows', 'titel,geheim\nBidi,a\u200Bb\n', 'geheim', 'onzichtbare'],
    ['more cells than columns', 'titel,doel\nVeel,a,b,c\n', '+3', 'buiten de kopregel'],
    ['a column that is there twice', 'titel,titel,doel\nEen,Twee,x\n', 'titel', 'twee keer'],
  ])('is refused by the row, and kept: %s', async (_name, file, column, words) => {
    const [row] = (await imported(file)).rows;
    expect(row?.outcome).toBe('FAULTY');
    expect(row?.faults.find((fault) => fault.column === column)?.messageNl).toContain(words);
  });

  test('never keeps the number of a resident, neither in the row nor in the file', async () => {
    const result = await imported('titel,doel,nummer\nMelding,Van 111222333,111222333\n');
    expect(result.rows[0]?.outcome).toBe('FAULTY');
    expect(result.rows[0]?.faults.map(({ column }) => column)).toEqual(['doel', 'nummer']);
    expect(result.rows[0]?.faults[0]?.messageNl).toContain('burgerservicenummer');
    const stored = await registry
      .connections()
      .as(sessionOf(callerOf('gm0632')))
      .read((tx) => tx.selectFrom('caseImportRows').select('given').execute());
    expect(JSON.stringify(stored)).toContain('Melding');
    expect(JSON.stringify(stored)).not.toContain('111222333');
    expect(Buffer.from(result.file.content, 'base64').toString()).not.toContain('111222333');
  });

  test('with names of a prototype is read like any other', async () => {
    const csv = await imported('titel,__proto__,constructor,toString\nProto,a,b,c\n');
    expect(csv.rows[0]).toMatchObject({ outcome: 'NEW' });
    expect(csv.rows[0]?.cells).toContainEqual({ column: '__proto__', value: 'a' });
    const json = await imported('[{"titel":"Protojson","__proto__":"x","constructor":{"y":1}}]', { format: 'JSON' });
    expect(json.rows[0]?.cells.map(({ column }) => column)).toEqual(['titel', '__proto__', 'constructor']);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('with short rows reads what is there', async () => {
    expect(outcomes(await imported('titel,doel,domein\nKorte rij\n\n,,\nTweede korte rij,x\n'))).toEqual([
      'NEW',
      'NEW',
    ]);
  });
});

describe('a case list in JSON', () => {
  test('has values, lists and facts with their own sources', async () => {
    const list = JSON.stringify([
      {
        titel: 'Uit een ander systeem',
        aliassen: ['UAS'],
        techniek: ['a', 'b'],
        'learning-deliberate': true,
        trl: 4,
        assessments: [
          { attribute: 'goal', textNl: 'Doel', basis: 'stated', source: 'Raadsbrief 2024' },
          {
            attribute: 'goal',
            textNl: 'Oud doel',
            basis: 'stated',
            source: 'Raadsbrief 2020',
            retractedAt: '2024-01-01',
          },
        ],
      },
      { titel: 'Met een fout feit', assessments: [{ attribute: 'goal', basis: 'gok', source: 'x' }] },
      'geen object',
    ]);
    const result = await imported(list, { format: 'JSON', name: 'lijst.json', dryRun: false });
    expect(outcomes(result)).toEqual(['TAKEN_IN', 'FAULTY', 'FAULTY']);
    expect(result.rows[1]?.faults[0]?.messageNl).toBe('Dit feit klopt niet bij: basis.');
    const { assessments } = await factsOf('uit-een-ander-systeem');
    const goals = assessments.filter(({ attribute }) => attribute.id === 'goal');
    expect(goals).toMatchObject([{ textNl: 'Doel', source: 'Raadsbrief 2024' }]);
    expect(assessments.find(({ attribute }) => attribute.id === 'trl')?.number).toBe(4);
  });

  test.each([
    ['words that are no JSON', '{ nee', 'geen goede JSON'],
    ['one object', '{"titel":"x"}', 'lijst'],
  ])('is refused when it is %s', async (_name, file, words) => {
    expect(await refusal(file, { format: 'JSON' })).toContain(words);
  });
});

describe('a large file', () => {
  const begin = `mutation ($content: String!) { importCases(fileName: "groot.csv", format: CSV, content: $content, dryRun: true, complete: false) { id complete size } }`;
  const next = `mutation ($id: ID!, $from: Int!, $content: String!, $complete: Boolean!) {
    continueImport(id: $id, from: $from, content: $content, complete: $complete) { id complete size counts { outcome count } } }`;

  test('comes in parts, and a part that does not follow is refused', async () => {
    const names = Array.from(
      { length: 900 },
      (_, place) => `${'abcdefghij'[place % 10]}${(place * 7919).toString(36)}${'xyz'[place % 3]}`,
    );
    const file = Buffer.from(`titel,doel\n${names.map((name) => `${name},${'Doel '.repeat(40)}é`).join('\n')}\n`);
    expect(file.length).toBeGreaterThan(180_000);
    const cut = 139_999;
    const first = file.subarray(0, cut).toString('base64');
    const { importCases } = await lead().run<{ importCases: { id: string; complete: boolean } }>(begin, {
      content: first,
    });
    expect(importCases.complete).toBe(false);
    const rest = { id: importCases.id, content: file.subarray(cut).toString('base64'), complete: true };
    await expect(lead().run(next, { ...rest, from: 5 })).rejects.toThrow('CONFLICT');
    const { continueImport } = await lead().run<{ continueImport: Imported & { size: number } }>(next, {
      ...rest,
      from: cut,
    });
    expect(continueImport).toMatchObject({ complete: true, size: file.length });
    expect(count(continueImport, 'NEW')).toBe(900);
    await expect(lead().run(next, { ...rest, from: file.length })).rejects.toThrow('CONFLICT');
    const { takeInImport } = await lead().run<{ takeInImport: Imported }>(takeIn, { id: importCases.id });
    expect(count(takeInImport, 'TAKEN_IN')).toBe(900);
  }, 60_000);
});

test('an import is seen by its organisation only, and by those who write', async () => {
  const { id } = await imported('titel\nAlleen voor ons\n');
  expect((await lead('gm0344').run<{ caseImport: null }>(again, { id })).caseImport).toBeNull();
  await expect(lead('gm0344').run(takeIn, { id })).rejects.toThrow('NOT_FOUND');
  await expect(registry.as(callerOf('gm0632', 'reader')).run(again, { id })).rejects.toThrow('FORBIDDEN');
  await expect(registry.as(anonymous).run('{ caseImports { id } }')).rejects.toThrow('UNAUTHENTICATED');
  const { caseImports } = await lead('gm0344').run<{ caseImports: unknown[] }>('{ caseImports { id fileName size } }');
  expect(caseImports).toEqual([]);
});
