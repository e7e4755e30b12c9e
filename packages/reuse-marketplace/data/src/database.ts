import { defineDatabase } from '@gemeengoed/data-layer';
import type { DB } from './tables.js';

/** The marketplace's own schema. Reference tables hold counts, words and the thesaurus: nothing of one organisation. */
export const reuseMarketplaceDatabase = defineDatabase<DB>({
  schema: 'reuse_marketplace',
  migrations: new URL('../migrations/', import.meta.url),
  referenceTables: ['listing_usage', 'vocabulary', 'thesaurus_phrase', 'thesaurus_broader'],
});
