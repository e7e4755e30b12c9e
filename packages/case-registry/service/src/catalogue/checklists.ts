import type { Checklist } from './checklist.js';
import { caseChecklists } from './checklists/of-cases.js';
import { organisationChecklists } from './checklists/of-organisations.js';

/** Every checklist of the field. Organisations add their own by definition (see define-checklist). */
export const checklists: readonly Checklist[] = [...caseChecklists, ...organisationChecklists];

const byId = new Map(checklists.map((known) => [known.id, known]));

export const fieldChecklist = (id: string): Checklist | undefined => byId.get(id);
