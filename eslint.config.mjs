import fs from 'node:fs';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

const databaseOnly = [
  { name: 'kysely', message: 'Only data projects and the data layer speak SQL.' },
  { name: 'pg', message: 'Only data projects and the data layer speak SQL.' },
];
/** Drawers without a name of their own (design: no utils, helpers, common, shared, misc). */
const drawers = [
  '**/utils/**',
  '**/utils.*',
  '**/helpers/**',
  '**/helpers.*',
  '**/common/**',
  '**/common.*',
  '**/misc/**',
  '**/shared/**',
];

/** What a floor may stand on; tags are computed from folders by tools/workspace/plugin.mjs. */
const floors = [
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:data-layer', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:identity', onlyDependOnLibsWithTags: ['layer:data-layer'] },
  { sourceTag: 'layer:documents', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:module-kit', onlyDependOnLibsWithTags: ['layer:data-layer', 'layer:identity'] },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: ['layer:data-layer', 'layer:identity', 'layer:module-kit'] },
  { sourceTag: 'layer:data', onlyDependOnLibsWithTags: ['layer:data-layer', 'layer:identity'] },
  {
    sourceTag: 'layer:service',
    onlyDependOnLibsWithTags: [
      'layer:contract',
      'layer:data',
      'layer:module-kit',
      'layer:identity',
      'layer:documents',
      'layer:data-layer',
      'layer:testing',
    ],
  },
  {
    sourceTag: 'layer:module-app',
    onlyDependOnLibsWithTags: [
      'layer:service',
      'layer:data',
      'layer:contract',
      'layer:module-kit',
      'layer:identity',
      'layer:data-layer',
    ],
  },
  { sourceTag: 'layer:web-app', onlyDependOnLibsWithTags: ['layer:contract', 'layer:module-kit'] },
  { sourceTag: 'layer:tool', onlyDependOnLibsWithTags: ['*'] },
];
/** A module's service and data are its own; others know it by its contract. */
const modules = fs.readdirSync('packages').filter((name) => fs.existsSync(`packages/${name}/service`));
const ownRooms = modules.map((module) => ({
  sourceTag: `module:${module}`,
  onlyDependOnLibsWithTags: [
    `module:${module}`,
    'layer:contract',
    'layer:module-kit',
    'layer:identity',
    'layer:documents',
    'layer:data-layer',
    'layer:testing',
  ],
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/generated/**', '**/tables.ts', '.nx/**', '.data/**'] },
  ...tseslint.configs.recommended,
  // Nx loads generators as CommonJS.
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: { globals: { require: 'readonly', module: 'writable', console: 'readonly' } },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: [], depConstraints: [...floors, ...ownRooms] },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  {
    files: [
      'packages/*/service/**/*.ts',
      'packages/*/contract/**/*.ts',
      'packages/{identity,documents,module-kit}/**/*.ts',
      'apps/**/*.{ts,tsx}',
    ],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: databaseOnly }] },
  },
  {
    files: ['packages/*/service/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            ...databaseOnly,
            {
              name: '@gemeengoed/data-layer',
              message: 'A service takes types only from the data layer.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/*/data/migrations/*.ts', 'packages/data-layer/migrations/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!kysely$)',
              message: 'A migration imports nothing but kysely: it must mean the same for ever.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/**/*.ts', 'apps/**/*.{ts,tsx}'],
    ignores: [
      '**/config.ts',
      '**/*.test.ts',
      '**/src/testing/**',
      'packages/data-layer/src/{embedded-postgres,test-database}.ts',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Configuration is read in config.ts only.' },
      ],
    },
  },
  {
    files: drawers,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'This drawer has no name of its own: put the code in the room it belongs to.' },
      ],
    },
  },
);
