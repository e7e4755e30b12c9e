import { casePublished, caseWithdrawn, gateDecided } from '@gemeengoed/case-registry-contract';
import { caseRegistryDatabase, programmes, type CaseRegistryTables } from '@gemeengoed/case-registry-data';
import { defineModule, uuidOf, type Module } from '@gemeengoed/module-kit';
import { AssessmentResolver } from './assessment/assessment.resolver.js';
import { authorisation } from './authorisation.js';
import { CaseResolver } from './case/case.resolver.js';
import { caseByKey } from './case/cases-by-key.js';
import { CatalogueResolver } from './catalogue/catalogue.resolver.js';
import { CaseChecklistsResolver, ChecklistResponseResolver } from './checklist/checklist.resolver.js';
import { ClaimResolver } from './claim/claim.resolver.js';
import { DataGrantResolver } from './data-grant/data-grant.resolver.js';
import { loadCases } from './examples.js';
import { ExportResolver } from './exchange/export.resolver.js';
import { ImportResolver, ImportRowResolver } from './exchange/import.resolver.js';
import { TermAliasResolver } from './exchange/term-alias.resolver.js';
import { CaseGatesResolver, GateDecisionResolver } from './gate/gate.resolver.js';
import { CaseHistoryResolver, ChangeResolver } from './history/history.resolver.js';
import { CaseIndicatorsResolver, IndicatorResolver } from './indicator/indicator.resolver.js';
import { PartyResolver } from './party/party.resolver.js';
import { CaseProgrammesResolver, ProgrammeResolver } from './programme/programme.resolver.js';
import { CasePortfolioResolver, PortfolioResolver } from './portfolio/portfolio.resolver.js';
import { ReadinessResolver } from './portfolio/readiness.resolver.js';
import { CaseRegistersResolver, RegisterEntryResolver } from './register/register.resolver.js';
import { InnovationResolver } from './innovation/innovation.resolver.js';
import { PlanningResolver } from './planning/planning.resolver.js';
import { ReportCountResolver, ReportResolver } from './report/report.resolver.js';
import { SignalResolver } from './signal/signal.resolver.js';

/** The case registry: what a municipality tried, each fact with who says so. */
export const caseRegistry: Module<CaseRegistryTables> = defineModule<CaseRegistryTables>({
  name: 'case-registry',
  version: '0.2.0',
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
    DataGrantResolver,
    CaseHistoryResolver,
    ChangeResolver,
    SignalResolver,
    PlanningResolver,
    InnovationResolver,
    ProgrammeResolver,
    CaseProgrammesResolver,
    PartyResolver,
    ReportResolver,
    ReportCountResolver,
    CasePortfolioResolver,
    PortfolioResolver,
    ReadinessResolver,
    ClaimResolver,
    CatalogueResolver,
    ImportResolver,
    ImportRowResolver,
    ExportResolver,
    TermAliasResolver,
  ],
  database: caseRegistryDatabase,
  references: {
    Case: ({ id }, context) => caseByKey(uuidOf('case', id), context),
    Programme: async ({ id }, { db, load }) =>
      load('programmes', uuidOf('programme', id), async (keys) => {
        const rows = await db.read((tx) => programmes.findAll(tx, keys));
        return keys.map((key) => rows.find((row) => row.id === key) ?? null);
      }),
  },
  events: { emits: [casePublished, caseWithdrawn, gateDecided], handles: [] },
  authorisation,
  examples: loadCases,
});
