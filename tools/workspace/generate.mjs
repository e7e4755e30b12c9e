import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, root, run } from './install.mjs';

// `npm run generate`: migrations → database → tables.ts → (build) → schema.graphql, documents → clients. Each arrow goes
// one way.
ensureInstalled();

/** With whom a row is shared: the same list in every table. */
const sharing = "'private' | 'group' | 'government' | 'public'";

const only = process.argv.slice(2);
const modules = fs
  .readdirSync(path.join(root, 'packages'))
  .filter((name) => fs.existsSync(path.join(root, 'packages', name, 'data/migrations')))
  .filter((name) => only.length === 0 || only.includes(name));

await generateTables();
// Only what contracts are made from: the portal may not fit its types before these are made anew.
for (const module of modules) buildProject(`packages/${module}/service`);
for (const module of modules) emitContract(module);
const documents = (await Promise.all(modules.map(writeDocuments))).flat();
if (only.length === 0) generatePortal();
format();

async function generateTables() {
  for (const module of modules) compile(`packages/${module}/data`);
  const { startPostgres } = await load('packages/data-layer/dist/src/embedded-postgres.js');
  const { prepare, processTables } = await load('packages/data-layer/dist/src/index.js');
  const { default: pg } = await import('pg');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-generate-'));
  fs.chmodSync(folder, 0o755);
  const server = await startPostgres({ dataDir: path.join(folder, 'data'), durable: false });
  try {
    const owner = new pg.Client(server.url());
    await owner.connect();
    for (const module of modules) {
      const exported = Object.values(await load(`packages/${module}/data/dist/src/index.js`));
      const database = exported.find((value) => value?.schema && value?.migrations);
      await prepare(database, { ownerUrl: server.url(), password: 'only-to-generate' });
      const file = path.join(root, 'packages', module, 'data/src/tables.ts');
      kyselyCodegen(server.url(), database.schema, processTables, file);
      fs.writeFileSync(file, refine(fs.readFileSync(file, 'utf8'), await choices(owner, database.schema)));
    }
    await owner.end();
  } finally {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function load(file) {
  return import(pathToFileURL(path.join(root, file)).href);
}

/** Compiles one project and what it stands on; ends here when it does not fit. */
function buildProject(project) {
  run(process.execPath, [path.join(root, 'node_modules/typescript-native/bin/tsc'), '-b', path.join(root, project)]);
}

/** Compiles one project; its present tables.ts may still be of the time before the migrations. */
function compile(project) {
  spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/typescript-native/bin/tsc'), '-b', path.join(root, project)],
    { stdio: 'ignore' },
  );
}

function kyselyCodegen(url, schema, processTables, file) {
  const left = [...processTables, '*migration', '*migration_lock'].map((table) => `${schema}.${table}`);
  run(
    process.execPath,
    [
      path.join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      ...['--dialect', 'postgres', '--camel-case', '--default-schema', schema, '--include-pattern', `${schema}.*`],
      ...[
        '--exclude-pattern',
        `(${left.join('|')})`,
        '--date-parser',
        'string',
        '--log-level',
        'error',
        '--out-file',
        file,
      ],
    ],
    { DATABASE_URL: url },
  );
}

/** The texts that a check constraint allows, by `table.column`. */
async function choices(owner, schema) {
  const { rows } = await owner.query(
    `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'c' and connamespace = $1::regnamespace order by 1, 2`,
    [schema],
  );
  const found = new Map();
  for (const { table, definition } of rows) {
    const match = /^CHECK \(\(?\(?(\w+|"\w+") = ANY \(ARRAY\[([^\]]+)\]\)\)?\)?\)$/.exec(definition);
    if (!match) continue;
    const values = [...match[2].matchAll(/'([^']+)'::text/g)].map(([, value]) => `'${value}'`);
    found.set(`${pascal(table.split('.').at(-1))}.${camel(match[1].replaceAll('"', ''))}`, values.join(' | '));
  }
  return found;
}

function camel(name) {
  return name.replace(/_([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

function pascal(name) {
  return camel(name).replace(/^./, (letter) => letter.toUpperCase());
}

/** Types as our driver gives them: int8 as number; and a text with a closed list as that list. */
function refine(text, lists) {
  let table = '';
  const lines = text
    .replace(/export type Int8 = [^;]+;/, 'export type Int8 = ColumnType<number, number, number>;')
    .replace(/export type Json = [^;]+;/, 'export type Json = ColumnType<JsonValue, string, string>;')
    .split('\n')
    .map((line) => {
      table = /^export interface (\w+)/.exec(line)?.[1] ?? table;
      const column = /^ {2}(\w+): /.exec(line)?.[1];
      const list = column === 'sharing' ? sharing : lists.get(`${table}.${column}`);
      return list ? line.replace(/\bstring\b/, list) : line;
    });
  return lines.join('\n');
}

/** Writes the subgraph that a module's service promises. A process each, because type-graphql registers types per process. */
function emitContract(module) {
  const service = path.join(root, 'packages', module, 'service/dist/index.js');
  if (!fs.existsSync(service)) return;
  run(process.execPath, [
    path.join(root, 'tools/workspace/emit-contract.mjs'),
    service,
    path.join(root, 'packages', module, 'contract/schema.graphql'),
  ]);
}

/**
 * Writes the pages of a module that are made from its code. The service's `documents.js`, where it has one, exports
 * `documents`: the text of each page by its name in the folder of the module.
 */
async function writeDocuments(module) {
  const made = `packages/${module}/service/dist/documents.js`;
  if (!fs.existsSync(path.join(root, made))) return [];
  const { documents } = await load(made);
  return Object.entries(documents).map(([name, text]) => {
    const file = `packages/${module}/${name}`;
    fs.writeFileSync(path.join(root, file), text);
    return file;
  });
}

function generatePortal() {
  const config = path.join(root, 'apps/portal/codegen.mjs');
  if (fs.existsSync(config)) run(process.execPath, [config]);
}

function format() {
  const files = modules
    .flatMap((module) => [`packages/${module}/data/src/tables.ts`, `packages/${module}/contract/schema.graphql`])
    .filter((file) => fs.existsSync(path.join(root, file)))
    .concat(documents);
  if (files.length > 0)
    run(process.execPath, [
      path.join(root, 'node_modules/prettier/bin/prettier.cjs'),
      '--log-level',
      'warn',
      '--write',
      ...files,
    ]);
}
