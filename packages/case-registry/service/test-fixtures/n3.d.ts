/** What the tests use of n3, which has no types of its own. */
declare module 'n3' {
  interface Quad {
    predicate: { value: string };
    object: { value: string };
  }
  export class Parser {
    parse(turtle: string): Quad[];
  }
  export class Store {
    constructor(quads: Quad[]);
    readonly size: number;
    add(quad: unknown): this;
    delete(quad: unknown): this;
    has(quad: unknown): boolean;
    match(): never;
    [Symbol.iterator](): Iterator<never>;
  }
}
