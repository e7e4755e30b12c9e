import { defineDatabase, type Db, type Tx } from '@gemeengoed/data-layer';
import type { DB } from './tables.js';

/** The learning log's memory. */
export const learningLogDatabase = defineDatabase<DB>({
  schema: 'learning_log',
  migrations: new URL('../migrations/', import.meta.url),
  referenceTables: ['themes', 'advice'],
});

export type LearningLogTables = DB;
export type LearningLogDb = Db<DB>;
export type LearningLogTx = Tx<DB>;
