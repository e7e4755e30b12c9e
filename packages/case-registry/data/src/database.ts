import { defineDatabase, type Db, type Tx } from '@gemeengoed/data-layer';
import type { DB } from './tables.js';

/** The case registry's memory. */
export const caseRegistryDatabase = defineDatabase<DB>({
  schema: 'case_registry',
  migrations: new URL('../migrations/', import.meta.url),
  referenceTables: [],
});

export type CaseRegistryTables = DB;
export type CaseRegistryDb = Db<DB>;
export type CaseRegistryTx = Tx<DB>;
