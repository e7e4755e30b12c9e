import { defineDatabase, type Db, type Tx } from '@gemeengoed/data-layer';
import type { DB } from './tables.js';

/** The memory of the procurement templates. */
export const procurementTemplatesDatabase = defineDatabase<DB>({
  schema: 'procurement_templates',
  migrations: new URL('../migrations/', import.meta.url),
  referenceTables: ['templates'],
});

export type ProcurementTables = DB;
export type ProcurementDb = Db<DB>;
export type ProcurementTx = Tx<DB>;
