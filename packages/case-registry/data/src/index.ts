export { caseRegistryDatabase, type CaseRegistryDb, type CaseRegistryTables, type CaseRegistryTx } from './database.js';
export * as cases from './cases.js';
export * as assessments from './assessments.js';
export type { CaseFilter, CaseIdentity, CaseRow } from './cases.js';
export type { AssessmentRow, NewAssessment } from './assessments.js';
