export { reuseMarketplaceDatabase } from './database.js';
export type { DB } from './tables.js';
export { mostRanked, searchIndex, type Bilingual, type Hit, type SearchFilters, type WeighedText } from './search-index.js';
export { thesaurus, type Expansion, type ThesaurusEntry } from './thesaurus.js';
export { vocabulary, type KnownWord, type RelatedWord } from './vocabulary.js';
export { wordsOf } from './words-of.js';
