import {
  decodeCursor,
  encodeCursor,
  maxPage,
  type Page,
  type PageRequest,
  type Position,
} from '@gemeengoed/data-layer';
import { ArgsType, Field as TypeGraphqlField, Int, ObjectType } from 'type-graphql';
import { Invalid } from './errors.js';
import { Field } from './field.js';
import { PageInfo } from './standard-types.js';

/** Arguments of every list: how many, and after which. */
@ArgsType()
export class PageArgs {
  @TypeGraphqlField(() => Int, { defaultValue: 20, description: `How many, 1 to ${maxPage}.` })
  first!: number;

  @TypeGraphqlField(() => String, { nullable: true, description: 'Cursor of the last one seen.' })
  after?: string | null;
}

/**
 * The page that the arguments ask for.
 *
 * @throws Invalid for a size out of bounds or a cursor that is not one of ours
 */
export function pageRequest({ first, after }: PageArgs): PageRequest {
  if (first < 1 || first > maxPage) {
    const says = { nl: `Vraag 1 tot ${maxPage} regels tegelijk.`, en: `Ask for 1 to ${maxPage} rows at once.` };
    throw new Invalid(says, { first: says });
  }
  if (!after) return { first };
  const position = decodeCursor(after);
  if (!position) {
    const says = {
      nl: 'Dit beginpunt van de lijst bestaat niet. Begin weer bij het begin.',
      en: 'This starting point of the list does not exist. Start again from the beginning.',
    };
    throw new Invalid(says, { after: says });
  }
  return { first, after: position };
}

/** A page of a list as Relay has it. */
export interface Connection<Item> {
  edges: { node: Item; cursor: string }[];
  pageInfo: PageInfo;
}

/** The connection that a page of rows makes; `at` gives the sort value and key a row stands at. */
export function connectionOf<Item>(page: Page<Item>, at: (row: Item) => Position): Connection<Item> {
  const edges = page.rows.map((node) => ({ node, cursor: encodeCursor(at(node)) }));
  return { edges, pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
}

/**
 * The connection and edge types of an entity, `CaseConnection` and `CaseEdge` for `Case`. Extend the answer to add
 * facets: `@ObjectType() class CaseConnection extends connectionTypeOf(Case) {}`.
 */
export function connectionTypeOf<Item extends object>(type: abstract new (...args: never[]) => Item, name = type.name) {
  @ObjectType(`${name}Edge`, { description: `One ${name} in a page.` })
  class Edge {
    @TypeGraphqlField(() => type as never)
    node!: Item;

    @Field(() => String, { description: 'Opaque place in the list.' })
    cursor!: string;
  }

  @ObjectType({ isAbstract: true } as never)
  abstract class ConnectionType implements Connection<Item> {
    @TypeGraphqlField(() => [Edge])
    edges!: Edge[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return ConnectionType;
}
