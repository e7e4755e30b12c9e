import fs from 'node:fs';
import path from 'node:path';
import { administrationFields } from '@gemeengoed/module-kit';
import { generate } from '@graphql-codegen/cli';
import { composeServices, compositionHasErrors } from '@theguild/federation-composition';
import { parse, print, visit } from 'graphql';

// Types of every operation of the portal, made from the contracts that the modules check in.
const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const packages = path.resolve(here, '../../packages');
const subgraphs = fs
  .readdirSync(packages)
  .map((name) => ({ name, file: path.join(packages, name, 'contract/schema.graphql') }))
  .filter(({ file }) => fs.existsSync(file))
  .map(({ name, file }) => ({
    name,
    url: `http://${name}`,
    typeDefs: withoutAdministration(fs.readFileSync(file, 'utf8')),
  }));

const composed = composeServices(subgraphs);
if (compositionHasErrors(composed))
  throw new AggregateError(composed.errors, composed.errors.map(({ message }) => message).join('\n'));

await generate(
  {
    cwd: here,
    silent: true,
    schema: composed.publicSdl,
    documents: ['src/**/*.ts', 'src/**/*.tsx', '!src/generated/**'],
    generates: {
      'src/generated/': {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          useTypeImports: true,
          emitLegacyCommonJSImports: false,
          importExtension: '.js',
          enumsAsTypes: true,
          scalars: {
            URN: 'string',
            Date: 'string',
            DateTimeISO: 'string',
            PartialDate: 'string',
            Markdown: 'string',
            BigInt: 'number',
          },
        },
      },
    },
  },
  true,
);

function withoutAdministration(sdl) {
  return parse(
    print(
      visit(parse(sdl), {
        SchemaDefinition: () => null,
        ObjectTypeDefinition: (type) => {
          const left = administrationFields[type.name.value] ?? [];
          return left.length === 0
            ? undefined
            : { ...type, fields: type.fields.filter(({ name }) => !left.includes(name.value)) };
        },
      }),
    ),
  );
}
