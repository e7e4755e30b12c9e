export { adoptionAccepted, type AdoptionAccepted } from './accepts.js';
export { documentsOffered, type DocumentsOffered } from './events.js';
