// API to keep; the implementation reads data/organisations.json (342 municipalities, regional bodies, market parties).

/** An organisation as the register knew it on a date. */
export interface Organisation {
  /** Key in every module and installation: the last part of the TOOI identifier (`gm0344`), or the register's own code. */
  code: string;
  name: string;
}
