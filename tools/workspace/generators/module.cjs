const { formatFiles } = require('@nx/devkit');
const path = require('node:path');

/** `npx nx g @gemeengoed/workspace:module budget-log --entity budget` */
module.exports = async (tree, { name, entity }) => {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name) || !/^[a-z]+$/.test(entity))
    throw new Error('names are lower case words, a module may have dashes');
  if (tree.exists(`packages/${name}`)) throw new Error(`there is a module ${name} already`);
  const versions = dependenciesOf(tree, 'packages/case-registry');
  const words = {
    name,
    entity,
    plural: `${entity}s`,
    Type: capital(entity),
    Types: `${capital(entity)}s`,
    object: camel(name),
    schema: name.replaceAll('-', '_'),
  };
  for (const [file, text] of Object.entries(filesOf(words, versions))) tree.write(file, text);
  addReferences(tree, [
    `packages/${name}/contract`,
    `packages/${name}/data`,
    `packages/${name}/service`,
    `apps/${name}`,
  ]);
  await formatFiles(tree);
  return () => console.log(`Run: npm install && npm run generate && npm test -- packages/${name}`);
};

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const camel = (word) => word.replace(/-([a-z])/g, (_dash, letter) => letter.toUpperCase());
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The same versions of libraries as the module that is the example. */
function dependenciesOf(tree, example) {
  return Object.assign(
    {},
    ...['contract', 'data', 'service'].map(
      (layer) => JSON.parse(tree.read(`${example}/${layer}/package.json`, 'utf8')).dependencies,
    ),
  );
}

function addReferences(tree, projects) {
  const file = 'tools/workspace/tsconfig.json';
  const config = JSON.parse(tree.read(file, 'utf8'));
  config.references.push(...projects.map((project) => ({ path: path.posix.relative('tools/workspace', project) })));
  tree.write(file, json(config));
}

function project(name, dir, dependencies, { rootDir = 'src', entry = 'index', extra = {} } = {}) {
  const out = rootDir === 'src' ? 'dist' : 'dist/src';
  const own = Object.keys(dependencies).filter((key) => key.startsWith('@gemeengoed/'));
  const folderOf = (key) => {
    const short = key.replace('@gemeengoed/', '');
    const layer = /^(.*)-(contract|data|service)$/.exec(short);
    return layer ? `packages/${layer[1]}/${layer[2]}` : `packages/${short}`;
  };
  return {
    [`${dir}/package.json`]: json({
      name: `@gemeengoed/${name}`,
      version: '0.1.0',
      private: true,
      type: 'module',
      license: 'EUPL-1.2',
      exports: {
        '.': {
          '@gemeengoed/source': `./src/${entry}.ts`,
          types: `./${out}/${entry}.d.ts`,
          default: `./${out}/${entry}.js`,
        },
        ...extra,
      },
      dependencies,
    }),
    [`${dir}/tsconfig.json`]: json({
      extends: path.posix.relative(dir, 'tsconfig.base.json'),
      compilerOptions: { rootDir, outDir: 'dist', tsBuildInfoFile: 'dist/.tsbuildinfo' },
      include: rootDir === '.' ? ['src', 'migrations'] : ['src'],
      exclude: ['**/*.test.ts'],
      references: own.map((key) => ({ path: path.posix.relative(dir, folderOf(key)) })),
    }),
  };
}

function filesOf({ name, entity, plural, Type, Types, object, schema }, versions) {
  const at = (...keys) => Object.fromEntries(keys.map((key) => [key, versions[key]]));
  const own = (...keys) => Object.fromEntries(keys.map((key) => [`@gemeengoed/${key}`, '*']));
  const p = `packages/${name}`;
  return {
    ...project(`${name}-contract`, `${p}/contract`, at('zod'), { extra: { './schema.graphql': './schema.graphql' } }),
    [`${p}/contract/src/index.ts`]: `import { z } from 'zod';

/** A ${entity} was recorded. Subject: its URN. */
export const ${entity}Recorded = {
  type: 'nl.gemeengoed.${entity}.recorded.v1',
  data: z.strictObject({ organisation: z.string(), title: z.string() }),
};
`,
    ...project(`${name}-data`, `${p}/data`, { ...own('data-layer'), ...at('kysely') }, { rootDir: '.' }),
    [`${p}/data/migrations/${new Date().toISOString().replace(/[-:]/g, '').slice(0, 13)}-create-${plural}.ts`]: `import { sql, type Kysely } from 'kysely';

/** What an organisation records; only it changes its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql\`
    create table ${plural} (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      title text not null,
      version int not null default 1
    )\`.execute(db);
  await sql\`select data_layer.protect('${plural}')\`.execute(db);
}
`,
    [`${p}/data/src/tables.ts`]: `import type { Generated } from 'kysely';

export interface ${Types} {
  id: Generated<string>;
  organisation: string;
  sharedWith: Generated<string[]>;
  sharing: Generated<'private' | 'group' | 'government' | 'public'>;
  title: string;
  version: Generated<number>;
}

export interface DB {
  ${plural}: ${Types};
}
`,
    [`${p}/data/src/database.ts`]: `import { defineDatabase, type Db, type Tx } from '@gemeengoed/data-layer';
import type { DB } from './tables.js';

/** The module's memory. */
export const ${object}Database = defineDatabase<DB>({
  schema: '${schema}',
  migrations: new URL('../migrations/', import.meta.url),
  referenceTables: [],
});

export type Tables = DB;
export type ModuleDb = Db<DB>;
export type ModuleTx = Tx<DB>;
`,
    [`${p}/data/src/${plural}.ts`]: `import type { ModuleTx } from './database.js';

const columns = ['id', 'organisation', 'sharing', 'title', 'version'] as const;

export const find = (tx: ModuleTx, id: string) =>
  tx.selectFrom('${plural}').select(columns).where('id', '=', id).executeTakeFirst();

export type ${Type}Row = NonNullable<Awaited<ReturnType<typeof find>>>;

export const insert = (tx: ModuleTx, row: { organisation: string; title: string }): Promise<${Type}Row> =>
  tx.insertInto('${plural}').values(row).returning(columns).executeTakeFirstOrThrow();
`,
    [`${p}/data/src/index.ts`]: `export { ${object}Database, type ModuleDb, type Tables } from './database.js';
export * as ${plural} from './${plural}.js';
export type { ${Type}Row } from './${plural}.js';
`,
    ...project(`${name}-service`, `${p}/service`, {
      ...own(`${name}-contract`, `${name}-data`, 'module-kit', 'identity'),
      ...at('graphql', 'type-graphql'),
    }),
    [`${p}/service/src/${entity}.type.ts`]: `import { Field, Node, NodeId, Owned, type Sharing } from '@gemeengoed/module-kit';
import { Directive, Int, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@ObjectType({ implements: [Node, Owned], description: 'A ${entity} of an organisation.' })
export class ${Type} implements Node, Owned {
  @NodeId('${entity}')
  id!: string;

  organisation!: string;
  sharing!: Sharing;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  version!: number;
}
`,
    [`${p}/service/src/record-${entity}.ts`]: `import { ${entity}Recorded } from '@gemeengoed/${name}-contract';
import { ${plural}, type ModuleDb, type ${Type}Row } from '@gemeengoed/${name}-data';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { emit, freeText, refuseFaults, urn, type Faults } from '@gemeengoed/module-kit';

/** Records a ${entity} for the caller's organisation and tells subscribers. */
export function record${Type}(db: ModuleDb, { organisation }: OrganisationCaller, typed: string): Promise<${Type}Row> {
  const faults: Faults = {};
  const title = freeText(typed, { field: 'title', max: 150, required: true }, faults) ?? '';
  refuseFaults(faults);
  return db.write(async (tx) => {
    const row = await ${plural}.insert(tx, { organisation, title });
    await emit(tx, ${entity}Recorded, { subject: urn('${entity}', row.id), organisation, data: { organisation, title } });
    return row;
  });
}
`,
    [`${p}/service/src/${entity}.resolver.ts`]: `import { ${plural}, type ${Type}Row, type Tables } from '@gemeengoed/${name}-data';
import { asOrganisation, uuidOf, type Context } from '@gemeengoed/module-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { ${Type} } from './${entity}.type.js';
import { record${Type} } from './record-${entity}.js';

@Resolver(() => ${Type})
export class ${Type}Resolver {
  @Query(() => ${Type}, { nullable: true, description: 'A ${entity} by its id; null when it is missing or not to be seen.' })
  async ${entity}(@Arg('id', () => ID) id: string, @Ctx() { db }: Context<Tables>): Promise<${Type}Row | null> {
    const key = uuidOf('${entity}', id);
    return (await db.read((tx) => ${plural}.find(tx, key))) ?? null;
  }

  @Mutation(() => ${Type}, { description: 'Records a ${entity} for your organisation.' })
  record${Type}(@Arg('title', () => String) title: string, @Ctx() { db, caller }: Context<Tables>): Promise<${Type}Row> {
    return record${Type}(db, asOrganisation(caller), title);
  }
}
`,
    [`${p}/service/src/authorisation.ts`]: `import { asVisible, each, ownersAs, type AuthorisationMatrix } from '@gemeengoed/module-kit';

/** Who may do what. Row security decides which records a caller sees at all. */
export const authorisation: AuthorisationMatrix = {
  'Query.${entity}': asVisible,
  'Mutation.record${Type}': ownersAs('contributor', 'lead', 'steward'),
  ...each('${Type}', asVisible, 'id organisation sharing title version'),
};
`,
    [`${p}/service/src/module.ts`]: `import { ${entity}Recorded } from '@gemeengoed/${name}-contract';
import { ${object}Database, ${plural}, type Tables } from '@gemeengoed/${name}-data';
import { defineModule, uuidOf, type Module } from '@gemeengoed/module-kit';
import { authorisation } from './authorisation.js';
import { ${Type}Resolver } from './${entity}.resolver.js';

export const ${object}: Module<Tables> = defineModule<Tables>({
  name: '${name}',
  version: '0.1.0',
  resolvers: [${Type}Resolver],
  database: ${object}Database,
  references: {
    ${Type}: async ({ id }, { db }) => (await db.read((tx) => ${plural}.find(tx, uuidOf('${entity}', id)))) ?? null,
  },
  events: { emits: [${entity}Recorded], handles: [] },
  authorisation,
});
`,
    [`${p}/service/src/index.ts`]: `export { ${object} } from './module.js';\n`,
    [`${p}/service/src/${entity}.test.ts`]: `import { ${object}Database } from '@gemeengoed/${name}-data';
import { callerOf, testModule, unfencedTables } from '@gemeengoed/testing';
import { ${object} } from './module.js';

const module = testModule(${object});
const utrecht = () => module.as(callerOf('gm0344', 'lead'));
const record = 'mutation ($title: String!) { record${Type}(title: $title) { id title } }';

test('a ${entity} is seen by its owner, and looks missing to others', async () => {
  const answer = await utrecht().run<{ record${Type}: { id: string } }>(record, { title: 'Eerste' });
  const { id } = answer.record${Type};
  const read = 'query ($id: ID!) { ${entity}(id: $id) { title } }';
  expect(await utrecht().run(read, { id })).toEqual({ ${entity}: { title: 'Eerste' } });
  expect(await module.as(callerOf('gm0632')).run(read, { id })).toEqual({ ${entity}: null });
  expect((await module.sent()).map(({ type, subject }) => [type, subject])).toEqual([['nl.gemeengoed.${entity}.recorded.v1', id]]);
});

test('a title is required', async () => {
  await expect(utrecht().run(record, { title: ' ' })).rejects.toMatchObject({ code: 'INVALID', fields: { title: 'Vul dit in.' } });
});

test('every table is fenced by row security', async () => {
  expect(await unfencedTables(${object}Database, module.database().ownerUrl)).toEqual([]);
});
`,
    [`${p}/README.md`]: `# ${name}

What it is, its words, what it refers to. Alone: \`npx nx run ${name}:serve\`.
`,
    ...project(name, `apps/${name}`, own(`${name}-service`, 'module-kit'), { entry: 'main' }),
    [`apps/${name}/src/config.ts`]: `import { readModuleConfig } from '@gemeengoed/module-kit';

/** The configuration of this process; each variable is described in the kit's \`module-config.ts\`. */
export const config = () => readModuleConfig(process.env);
`,
    [`apps/${name}/src/main.ts`]: `import { ${object} } from '@gemeengoed/${name}-service';
import { startModule } from '@gemeengoed/module-kit';
import { config } from './config.js';

await startModule(${object}, config);
`,
  };
}
