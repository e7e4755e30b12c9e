export {
  casePublished,
  caseWithdrawn,
  gateDecided,
  type CasePublished,
  type CaseWithdrawn,
  type GateDecided,
} from './events.js';
