import { casePublished, caseWithdrawn, gateDecided } from '@gemeengoed/case-registry-contract';
import { caseRegistryDatabase, cases, type CaseRegistryTables } from '@gemeengoed/case-registry-data';
import { defineModule, uuidOf, type Module } from '@gemeengoed/module-kit';
import { AssessmentResolver } from './assessment/assessment.resolver.js';
import { authorisation } from './authorisation.js';
import { CaseResolver } from './case/case.resolver.js';
import { CatalogueResolver } from './catalogue/catalogue.resolver.js';
import { CaseChecklistsResolver, ChecklistResponseResolver } from './checklist/checklist.resolver.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { loadCases } from './examples.js';
import { CaseGatesResolver, GateDecisionResolver } from './gate/gate.resolver.js';
import { CaseHistoryResolver, ChangeResolver } from './history/history.resolver.js';
import { CaseIndicatorsResolver, IndicatorResolver } from './indicator/indicator.resolver.js';
import { CaseRegistersResolver, RegisterEntryResolver } from './register/register.resolver.js';
import { SignalResolver } from './signal/signal.resolver.js';

/** The case registry: what a municipality tried, each fact with who says so. */
export const caseRegistry: Module<CaseRegistryTables> = defineModule<CaseRegistryTables>({
  name: 'case-registry',
  version: '0.1.0',
  resolvers: [
    CaseResolver,
    AssessmentResolver,
    CaseRegistersResolver,
    RegisterEntryResolver,
    CaseChecklistsResolver,
    ChecklistResponseResolver,
    CaseGatesResolver,
    GateDecisionResolver,
    CaseIndicatorsResolver,
    IndicatorResolver,
    CaseHistoryResolver,
    ChangeResolver,
    SignalResolver,
    ClaimResolver,
    CatalogueResolver,
  ],
  database: caseRegistryDatabase,
  references: {
    Case: async ({ id }, { db, load }) =>
      load('cases', uuidOf('case', id), async (keys) => {
        const rows = await db.read((tx) => cases.findAll(tx, keys));
        return keys.map((key) => rows.find((row) => row.id === key) ?? null);
      }),
  },
  events: { emits: [casePublished, caseWithdrawn, gateDecided], handles: [] },
  authorisation,
  examples: loadCases,
});
