export { callerOf, Refused, testModule, type AsCaller, type SentEvent, type TestedModule } from './test-module.js';
export { unfencedTables, type FencedTable } from './row-security.js';
