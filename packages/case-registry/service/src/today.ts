/** The day it is, YYYY-MM-DD in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The day of which a case is asked: that of the moment whose belief is asked, or today. */
export const dayOf = ({ asOf }: { asOf?: Date | null | undefined }): string =>
  asOf?.toISOString().slice(0, 10) ?? today();
