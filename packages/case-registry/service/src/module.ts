import { casePublished, caseWithdrawn } from '@gemeengoed/case-registry-contract';
import { caseRegistryDatabase, cases, type CaseRegistryTables } from '@gemeengoed/case-registry-data';
import { defineModule, uuidOf, type Module } from '@gemeengoed/module-kit';
import { AssessmentResolver } from './assessment.resolver.js';
import { authorisation } from './authorisation.js';
import { CaseResolver } from './case.resolver.js';
import { CatalogueResolver } from './catalogue.resolver.js';
import { loadCases } from './examples.js';

/** The case registry: what a municipality tried, each fact with who says so. */
export const caseRegistry: Module<CaseRegistryTables> = defineModule<CaseRegistryTables>({
  name: 'case-registry',
  version: '0.1.0',
  resolvers: [CaseResolver, AssessmentResolver, CatalogueResolver],
  database: caseRegistryDatabase,
  references: {
    Case: async ({ id }, { db, load }) =>
      load('cases', uuidOf('case', id), async (keys) => {
        const rows = await db.read((tx) => cases.findAll(tx, keys));
        return keys.map((key) => rows.find((row) => row.id === key) ?? null);
      }),
  },
  events: { emits: [casePublished, caseWithdrawn], handles: [] },
  authorisation,
  examples: loadCases,
});
