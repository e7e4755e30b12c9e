export { reuseMarketplace } from './module.js';
export { findSolutions, type Solutions } from './find-solutions.js';
