export {
  procurementTemplatesDatabase,
  type ProcurementDb,
  type ProcurementTables,
  type ProcurementTx,
} from './database.js';
export * as adoptions from './adoptions.js';
export * as drafts from './drafts.js';
export * as templates from './templates.js';
export type { KnownAdoption } from './adoptions.js';
export type { DraftRow, Filled, NewDraft } from './drafts.js';
export type { Placeholder, TemplateRow } from './templates.js';
