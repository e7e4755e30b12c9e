export { lessonsOffered, type LessonsOffered } from './events.js';
