export { learningLogDatabase, type LearningLogDb, type LearningLogTables, type LearningLogTx } from './database.js';
export * as advice from './advice.js';
export * as lessons from './lessons.js';
export * as pitfalls from './pitfalls.js';
export * as reviews from './reviews.js';
export type { AdviceFilter, AdviceRow } from './advice.js';
export type { LessonFilter, LessonRow, NewLesson } from './lessons.js';
export type { NewPitfall, PitfallRow } from './pitfalls.js';
export type { NewReview, ReviewRow } from './reviews.js';
