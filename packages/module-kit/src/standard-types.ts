import { GraphQLBigInt } from 'graphql-scalars';
import { GraphQLScalarType, Kind } from 'graphql';
import { Directive, ID, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { sharingScopes, type SharingScope } from '@gemeengoed/data-layer';
import { isDay } from './calendar.js';
import { Field } from './field.js';
import { OrganisationField } from './organisation.type.js';

// The standard GraphQL interfaces: every module answers with these, so that a client reads each module the same way.

export const Sharing = Object.fromEntries(sharingScopes.map((scope) => [scope.toUpperCase(), scope])) as Record<
  Uppercase<SharingScope>,
  SharingScope
>;
export type Sharing = SharingScope;
registerEnumType(Sharing, {
  name: 'Sharing',
  description: 'With whom the owner shares a record.',
  valuesConfig: {
    PRIVATE: { description: 'Only the owning organisation.' },
    GROUP: { description: 'The owner and the organisations it names.' },
    GOVERNMENT: { description: 'Every organisation that is part of government.' },
    PUBLIC: { description: 'Everyone, also without signing in.' },
  },
});

/** How sure and in what way a value is known (I-027, C-25 of the domain's list of conflicts). */
export const Qualifier = {
  EXACT: 'exact',
  ABOUT: 'about',
  AT_LEAST: 'at_least',
  AT_MOST: 'at_most',
  RANGE: 'range',
  TARGET: 'target',
} as const;
export type Qualifier = (typeof Qualifier)[keyof typeof Qualifier];
registerEnumType(Qualifier, { name: 'Qualifier', description: 'How a stated value is meant.' });

/** How the source came to the value. */
export const Basis = { STATED: 'stated', DERIVED: 'derived', MEASURED: 'measured' } as const;
export type Basis = (typeof Basis)[keyof typeof Basis];
registerEnumType(Basis, {
  name: 'Basis',
  description: 'How the source came to a value.',
  valuesConfig: {
    STATED: { description: 'The source says it.' },
    DERIVED: { description: 'A reader concluded it from the source.' },
    MEASURED: { description: 'It was measured.' },
  },
});

const text = (
  name: string,
  description: string,
  check: (value: string) => boolean,
): GraphQLScalarType<string, string> => {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !check(value)) throw new TypeError(`${name} expected`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
};

export const Urn = text('URN', 'A name that stays the same wherever the record is read (RFC 8141).', (value) =>
  /^urn:[a-z0-9][a-z0-9-]{1,31}:\S{1,500}$/.test(value),
);
export const Markdown = text('Markdown', 'Text in CommonMark without HTML.', (value) => value.length <= 50_000);

/** A calendar date, `YYYY-MM-DD`; held as text because a date has no time zone. */
export const CalendarDate = text('Date', 'A calendar date, YYYY-MM-DD (RFC 3339 full-date).', isDay);

/** A day, month or year: as precise as the source is. */
export const PartialDate = text(
  'PartialDate',
  'A year, month or day as precise as known: YYYY, YYYY-MM or YYYY-MM-DD (EDTF level 0).',
  (value) => /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value),
);

/** An amount of money. */
@Directive('@shareable')
@ObjectType({ description: 'An amount of money in whole cents.' })
export class Money {
  @Field(() => GraphQLBigInt, { description: 'Amount in cents; never a fraction.' })
  cents!: number;

  @Field(() => String, { description: 'ISO 4217 code, for example EUR.' })
  currency!: string;
}

@InterfaceType({ description: 'A record with a global id (Relay).' })
export abstract class Node {
  @Field(() => ID, { description: 'Global id; the same in every installation.' })
  id!: string;
}

@InterfaceType({ description: 'A record that an organisation owns and shares.' })
export abstract class Owned {
  @OrganisationField({ description: 'The organisation that owns the record.' })
  organisation!: string;

  @Field(() => Sharing, { description: 'With whom the owner shares the record.' })
  sharing!: SharingScope;
}

@InterfaceType({ description: 'A value that says where it comes from.' })
export abstract class Sourced {
  @Field(() => String, { description: 'Who says so: a document with its section, or an organisation with a role.' })
  source!: string;

  @Field(() => Basis, { description: 'How the source came to it.' })
  basis!: Basis;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'Date of the statement, as precise as known; null when the source gives none.',
  })
  statedOn!: string | null;

  @Field(() => Qualifier, { nullable: true, description: 'How the value is meant; null when the source does not say.' })
  qualifier!: Qualifier | null;
}

@Directive('@shareable')
@ObjectType({ description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null for an empty page.' })
  endCursor!: string | null;
}
