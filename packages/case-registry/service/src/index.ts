export { caseRegistry } from './module.js';
