/** A module's memory: its schema and how that schema comes to be. */
export interface Database<Tables> {
  /** Name of the schema and of the login role that may use it, for example `case_registry`. */
  schema: string;
  /** Folder of the compiled migrations, one change per file. */
  migrations: URL;
  /** Tables that hold no rows of an organisation (reference content). Every other table must have row security. */
  referenceTables: readonly string[];
  /** Only for the type checker: the tables that queries may name. */
  readonly tables?: Tables;
}

/** Declares a module's database; the one export that a `data` project must have. */
export function defineDatabase<Tables>(database: Omit<Database<Tables>, 'tables'>): Database<Tables> {
  if (!/^[a-z][a-z_]{2,40}$/.test(database.schema)) throw new Error(`not a schema name: ${database.schema}`);
  return database;
}
