export { casePublished, caseWithdrawn, type CasePublished, type CaseWithdrawn } from './events.js';
