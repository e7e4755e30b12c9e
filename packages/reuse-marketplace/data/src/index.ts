export { adoptions, type AdoptionRow, type NewAdoption, type StoredFitPoint } from './adoptions.js';
export { reuseMarketplaceDatabase } from './database.js';
export { follows, type FollowRow } from './follows.js';
export {
  listings,
  type CopiedListing,
  type ListingFact,
  type ListingFilters,
  type ListingRow,
  type ScaleRemark,
} from './listings.js';
export { profiles, type ProfileContent, type ProfileRow } from './profiles.js';
export {
  mostRanked,
  searchIndex,
  type Bilingual,
  type Hit,
  type Places,
  type SearchFilters,
  type WeighedText,
} from './search-index.js';
export type { DB } from './tables.js';
export { thesaurus, type Expansion, type ThesaurusEntry } from './thesaurus.js';
export { usage, type UsageCounts } from './usage.js';
export { vocabulary, type KnownWord, type RelatedWord } from './vocabulary.js';
export { wordsOf } from './words-of.js';
