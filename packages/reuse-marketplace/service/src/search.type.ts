import { connectionTypeOf, Field } from '@gemeengoed/module-kit';
import { ObjectType, registerEnumType } from 'type-graphql';
import { Listing } from './listing.type.js';

export const SearchLanguage = { NL: 'nl', EN: 'en' } as const;
export type SearchLanguage = (typeof SearchLanguage)[keyof typeof SearchLanguage];
registerEnumType(SearchLanguage, { name: 'SearchLanguage', description: 'Language of a question.' });

/** How a word of a listing came to answer a word of the question. */
export const MatchKind = {
  SAME: 'same',
  CORRECTED: 'corrected',
  JOINED: 'joined',
  CONTAINS: 'contains',
  SYNONYM: 'synonym',
  BROADER: 'broader',
} as const;
export type MatchKind = (typeof MatchKind)[keyof typeof MatchKind];
registerEnumType(MatchKind, {
  name: 'MatchKind',
  description: 'How a word of a listing came to answer a word of the question.',
  valuesConfig: {
    SAME: { description: 'The word itself, or another form of it.' },
    CORRECTED: { description: 'The word was read as one that is spelt almost the same.' },
    JOINED: { description: 'Two words of the question are one word in the listing.' },
    CONTAINS: { description: 'A longer word of which the word is a part.' },
    SYNONYM: { description: 'A word that means (nearly) the same, by the thesaurus.' },
    BROADER: { description: 'A word of a wider concept, by the thesaurus.' },
  },
});

export const ListingPart = {
  TITLE: 'title',
  SUMMARY: 'summary',
  PROBLEM: 'problem',
  GOAL: 'goal',
  APPROACH: 'approach',
  TECHNOLOGY: 'technology',
  DATA: 'data',
  DOMAIN: 'domain',
  PARTNERS: 'partners',
  USE: 'use',
  LESSONS: 'lessons',
} as const;
export type ListingPart = (typeof ListingPart)[keyof typeof ListingPart];
registerEnumType(ListingPart, { name: 'ListingPart', description: 'Where in a listing a word stands.' });

@ObjectType({ description: 'One reason why a listing answers a question.' })
export class SearchReason {
  @Field(() => String, { description: 'Word of the question.' })
  asked!: string;

  @Field(() => [String], { description: 'Words of the listing that answer it.' })
  found!: string[];

  @Field(() => MatchKind)
  kind!: MatchKind;

  @Field(() => String, { description: 'The word, correction, compound or phrase that led to them.' })
  via!: string;

  @Field(() => [ListingPart])
  parts!: ListingPart[];
}

@ObjectType({ description: 'A listing that answers a question, and why.' })
export class SearchHit {
  @Field(() => Listing)
  listing!: Listing;

  @Field(() => [SearchReason], { description: 'Why it answers, the strongest reason first.' })
  reasons!: SearchReason[];

  @Field(() => String, { description: 'The reasons as a sentence.' })
  whyNl!: string;

  @Field(() => String)
  whyEn!: string;
}

@ObjectType({ description: 'A word of the question that was read as another.' })
export class Correction {
  @Field(() => String)
  asked!: string;

  @Field(() => String)
  readAs!: string;
}

@ObjectType()
export class SearchHitConnection extends connectionTypeOf(SearchHit) {
  @Field(() => [Correction], { description: 'Words that were read as others because no listing has them.' })
  corrections!: Correction[];
}
