import { asVisible, each, ownersAs, ownersOnly, type AuthorisationMatrix } from '@gemeengoed/module-kit';

const deciders = ownersAs('lead', 'decider', 'steward');
const contributors = ownersAs('contributor', 'lead', 'decider', 'procurementOfficer', 'steward');

/** Who may use what of the marketplace. Row security decides first which records are seen at all. */
export const authorisation: AuthorisationMatrix = {
  ...each('Query', asVisible, 'listing listingOfSource listings searchAid adoption'),
  ...each('Query', ownersOnly, 'fitCheck myAdoptions myFollows myProfile'),
  ...each('Mutation', deciders, 'adopt stopAdoption shareAdoption'),
  ...each('Mutation', contributors, 'follow unfollow saveProfile'),

  ...each(
    'Listing',
    asVisible,
    `id organisation sharing sourceUrn sourceLabel sourceDate sourceCase slug kind status titleNl titleEn summaryNl summaryEn problemNl
     problemEn goalNl goalEn approachNl approachEn aliases domain phase valueGrade technologies dataSources partners scaleRemarks version
     publishedAt updatedAt withdrawnOn usage myAdoption myFollow`,
  ),
  ...each('ListingFact', asVisible, 'source basis statedOn qualifier textNl textEn'),
  ...each('ListingUsage', asVisible, 'adopters stopped followers named claims'),
  ...each('SearchHit', asVisible, 'listing reasons whyNl whyEn'),
  ...each('SearchReason', asVisible, 'asked found kind via parts'),
  ...each('Correction', asVisible, 'asked readAs'),
  ...each('Case', asVisible, 'id listing'),

  ...each(
    'Adoption',
    asVisible,
    'id organisation sharing listing listingVersion sourceOrganisation sourceUrn sourceCase labelNl labelEn labelDate startedOn phase status stoppedOn version',
  ),
  ...each('Adoption', ownersOnly, 'stopReason fit'),
  ...each('Follow', asVisible, 'id organisation sharing listing labelNl labelEn since endedOn'),
  ...each(
    'Profile',
    ownersOnly,
    'organisation sharing inhabitants technologies data domains landscape version updatedAt',
  ),
  ...each('FitCheck', asVisible, 'points fits doesNotFit unknown'),
  ...each('FitPoint', asVisible, 'aspect needNl needEn outcome reasonNl reasonEn changeNl changeEn source'),
};
