/** Where a page starts: the sort value and key of the last row of the page before. */
export interface Position {
  sort: string;
  id: string;
}

export interface PageRequest {
  /** Rows wanted, 1 to 100. */
  first: number;
  after?: Position | null;
}

/** One page of rows; `hasNextPage` costs no count, because one row more than asked was read. */
export interface Page<Row> {
  rows: Row[];
  hasNextPage: boolean;
}

export const maxPage = 100;

/** Text of a position, opaque to clients. */
export const encodeCursor = (position: Position): string =>
  Buffer.from(JSON.stringify([position.sort, position.id])).toString('base64url');

/** The position a cursor stands for; undefined for a text that is no cursor of ours. */
export function decodeCursor(cursor: string): Position | undefined {
  try {
    const [sort, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    return typeof sort === 'string' && typeof id === 'string' ? { sort, id } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Cuts the extra row off that a query for `first + 1` rows read. */
export const pageOf = <Row>(rows: Row[], first: number): Page<Row> => ({
  rows: rows.slice(0, first),
  hasNextPage: rows.length > first,
});
