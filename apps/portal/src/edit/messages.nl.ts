/** The words of this room in Dutch, at level B1. */
export const editNl = {};
