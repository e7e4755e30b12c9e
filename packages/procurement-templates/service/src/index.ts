export { procurementTemplates } from './module.js';
