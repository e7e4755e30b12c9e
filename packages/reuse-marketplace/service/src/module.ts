import fs from 'node:fs';
import { defineModule, isUrn, on, uuidOf } from '@gemeengoed/module-kit';
import {
  adoptionStarted,
  adoptionStopped,
  caseCopied,
  caseGone,
  type CopiedCase,
  type GoneCase,
} from '@gemeengoed/reuse-marketplace-contract';
import {
  adoptions,
  listings,
  reuseMarketplaceDatabase,
  thesaurus,
  type DB,
  type ThesaurusEntry,
} from '@gemeengoed/reuse-marketplace-data';
import { AdoptionResolver } from './adoption.resolver.js';
import { authorisation } from './authorisation.js';
import { CaseResolver } from './case.resolver.js';
import { Case } from './case.type.js';
import { copyCase } from './copy-case.js';
import { loadExamples } from './examples.js';
import { FollowResolver } from './follow.resolver.js';
import { ListingResolver } from './listing.resolver.js';
import { ProfileResolver } from './profile.resolver.js';
import { withdrawListing } from './withdraw-listing.js';

const thesaurusFile = new URL('../content/thesaurus.json', import.meta.url);

/** Find, fit, adopt, look along: what one municipality made, for another. */
export const reuseMarketplace = defineModule<DB>({
  name: 'reuse-marketplace',
  version: '0.1.0',
  resolvers: [ListingResolver, CaseResolver, AdoptionResolver, FollowResolver, ProfileResolver],
  orphanedTypes: [Case],
  database: reuseMarketplaceDatabase,
  references: {
    Listing: ({ id }, { db }) => db.read(async (tx) => (await listings.find(tx, uuidOf('listing', id))) ?? null),
    Adoption: ({ id }, { db }) => db.read(async (tx) => (await adoptions.find(tx, uuidOf('adoption', id))) ?? null),
    Case: ({ id }) => Promise.resolve(isUrn(id, 'case') ? { id } : null),
  },
  events: {
    emits: [adoptionStarted, adoptionStopped],
    handles: [
      on<DB, CopiedCase>(caseCopied, { actsFor: ({ organisation }) => organisation, effect: copyCase }),
      on<DB, GoneCase>(caseGone, { actsFor: ({ organisation }) => organisation, effect: withdrawListing }),
    ],
  },
  authorisation,
  examples: loadExamples,
  reference: (db) =>
    db.write((tx) => thesaurus.load(tx, JSON.parse(fs.readFileSync(thesaurusFile, 'utf8')) as ThesaurusEntry[])),
});
