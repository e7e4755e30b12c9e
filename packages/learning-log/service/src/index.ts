export { learningLog } from './module.js';
