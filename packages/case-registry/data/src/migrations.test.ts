import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { prepare } from '@gemeengoed/data-layer';
import { Kysely, PostgresDialect } from 'kysely';
import { FileMigrationProvider, Migrator } from 'kysely/migration';
import pg from 'pg';
import { caseRegistryDatabase } from './database.js';

// A registry that held outcomes and costs among its assessments, as the first version did, brought up to date by an owner
// that is no superuser: forced row security then holds for the migrations too.

const schema = 'registry_of_old';
const owner = { role: 'owner_of_old', password: 'only-for-tests' };
const outcomesAmongAssessments = '20261124T1010-create-assessments';

const server = process.env.TEST_DATABASE_URL ?? '';
const inDatabase = (name: string, user?: { role: string; password: string }): string => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  if (user) [url.username, url.password] = [user.role, user.password];
  return url.href;
};
const asSuperuser = async (statements: string[], database = 'postgres'): Promise<void> => {
  const client = new pg.Client(inDatabase(database));
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

let client: pg.Client;
const database = `old_registry_${process.pid}`;
const rows = async <Row extends object>(statement: string): Promise<Row[]> => (await client.query<Row>(statement)).rows;

beforeAll(async () => {
  await asSuperuser([
    `drop database if exists ${database} with (force)`,
    `drop role if exists ${schema}`,
    `drop role if exists ${owner.role}`,
    `create role ${owner.role} login createrole nosuperuser password '${owner.password}'`,
    `create database ${database} owner ${owner.role}`,
  ]);
  await asSuperuser([`alter schema public owner to ${owner.role}`], database);
  const ownerUrl = inDatabase(database, owner);
  const password = 'only-for-tests-too';
  const nothing = new URL('./no-migrations-here/', import.meta.url);
  await fs.mkdir(fileURLToPath(nothing), { recursive: true });
  await prepare({ schema, migrations: nothing, referenceTables: [] }, { ownerUrl, password });
  await fs.rmdir(fileURLToPath(nothing));
  await migrateTo(outcomesAmongAssessments, ownerUrl);
  await asSuperuser(oldRows, database);
  await prepare({ ...caseRegistryDatabase, schema }, { ownerUrl, password });
  client = new pg.Client({ connectionString: inDatabase(database), options: `-c search_path=${schema}` });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await asSuperuser([
    `drop database ${database} with (force)`,
    `drop role if exists ${schema}`,
    `drop role if exists ${owner.role}`,
  ]);
});

async function migrateTo(name: string, ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: 1,
    options: `-c search_path=${schema},data_layer,public`,
  });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  const migrator = new Migrator({
    db,
    migrationTableSchema: schema,
    allowUnorderedMigrations: true,
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    provider: new FileMigrationProvider({
      fs,
      path,
      migrationFolder: fileURLToPath(caseRegistryDatabase.migrations),
      import: (file) => import(pathToFileURL(file).href),
    }),
  });
  const { error } = await migrator.migrateTo(name);
  await db.destroy();
  if (error) throw error;
}

const of = (organisation: string, id: number): string =>
  `('00000000-0000-7000-8000-00000000000${id}', '${organisation}', 'public', '{}', 'zaak-${id}', 'Zaak ${id}')`;
const oldRows = [
  `set search_path to ${schema}`,
  `insert into cases (id, organisation, sharing, shared_with, slug, title_nl) values ${of('gm0344', 1)}, ${of('gm0632', 2)}`,
  `insert into assessments (organisation, sharing, shared_with, case_id, attribute, text_nl, before, after, change, unit, period, measure, qualifier, basis, source, note)
   values ('', '', '{}', '00000000-0000-7000-8000-000000000001', 'outcome', 'caseload', 50, 300, null, 'cliënten', null, 'estimate', 'at_least', 'stated', 'Rapport', 'mogelijk'),
          ('', '', '{}', '00000000-0000-7000-8000-000000000002', 'outcome', 'afkeur', null, null, -50, '%', 'eerste pilot', 'measured', 'exact', 'measured', 'Rapport', null),
          ('', '', '{}', '00000000-0000-7000-8000-000000000002', 'outcome', 'stress', null, null, null, null, null, 'measured', null, 'measured', 'Rapport', 'minder'),
          ('', '', '{}', '00000000-0000-7000-8000-000000000002', 'outcome', 'pieken', null, 17, null, '%', null, 'ambiguous', null, 'stated', 'Rapport', 'met of tot')`,
  `insert into assessments (organisation, sharing, shared_with, case_id, attribute, unknown, basis, source)
   values ('', '', '{}', '00000000-0000-7000-8000-000000000001', 'outcome', true, 'stated', 'Rapport')`,
  `insert into assessments (organisation, sharing, shared_with, case_id, attribute, text_nl, cents, currency, measure, qualifier, basis, source)
   values ('', '', '{}', '00000000-0000-7000-8000-000000000001', 'cost', 'buffer', 150000, 'EUR', 'maximum per participant', 'at_most', 'stated', 'Rapport'),
          ('', '', '{}', '00000000-0000-7000-8000-000000000002', 'cost', 'advertenties', null, null, 'unquantified', null, 'stated', 'Rapport')`,
];

test('outcomes of every organisation become indicators with their figures, and lose nothing', async () => {
  expect(
    await rows(`select i.organisation, i.name_nl, i.kind, i.unit, i.readings, m.role, m.number, m.text_nl, m.qualifier, m.note
                  from indicators i join measurements m on m.indicator_id = i.id order by i.name_nl, m.role`),
  ).toEqual([
    {
      organisation: 'gm0632',
      name_nl: 'afkeur',
      kind: 'measured',
      unit: '%',
      readings: null,
      role: 'change',
      number: -50,
      text_nl: null,
      qualifier: 'exact',
      note: null,
    },
    {
      organisation: 'gm0344',
      name_nl: 'caseload',
      kind: 'estimate',
      unit: 'cliënten',
      readings: null,
      role: 'baseline',
      number: 50,
      text_nl: null,
      qualifier: 'at_least',
      note: 'mogelijk',
    },
    {
      organisation: 'gm0344',
      name_nl: 'caseload',
      kind: 'estimate',
      unit: 'cliënten',
      readings: null,
      role: 'expected',
      number: 300,
      text_nl: null,
      qualifier: 'at_least',
      note: 'mogelijk',
    },
    {
      organisation: 'gm0632',
      name_nl: 'pieken',
      kind: 'ambiguous',
      unit: '%',
      readings: 'met of tot',
      role: 'actual',
      number: 17,
      text_nl: null,
      qualifier: null,
      note: 'met of tot',
    },
    {
      organisation: 'gm0632',
      name_nl: 'stress',
      kind: 'measured',
      unit: null,
      readings: null,
      role: 'actual',
      number: null,
      text_nl: 'minder',
      qualifier: null,
      note: null,
    },
  ]);
});

test('costs become entries of the register, with what they were and how certain', async () => {
  expect(
    await rows(
      `select organisation, register, title_nl, status, fields, qualifier from register_entries order by title_nl`,
    ),
  ).toEqual([
    {
      organisation: 'gm0632',
      register: 'cost',
      title_nl: 'advertenties',
      status: 'known',
      fields: { kind: 'out-of-pocket' },
      qualifier: null,
    },
    {
      organisation: 'gm0344',
      register: 'cost',
      title_nl: 'buffer',
      status: 'known',
      fields: { kind: 'out-of-pocket', cents: '150000', certainty: 'maximum' },
      qualifier: 'at_most',
    },
  ]);
});

test('somebody who looked and found no outcome stays on record', async () => {
  expect(await rows(`select attribute, unknown from assessments`)).toEqual([{ attribute: 'outcome', unknown: true }]);
});

test('row security is forced again on every table that was moved from or to', async () => {
  expect(
    await rows(
      `select relname from pg_class where relnamespace = '${schema}'::regnamespace and relname in ('cases', 'assessments', 'indicators', 'measurements', 'register_entries') and not relforcerowsecurity`,
    ),
  ).toEqual([]);
});
