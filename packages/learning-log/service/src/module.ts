import { gateDecided, type GateDecided } from '@gemeengoed/case-registry-contract';
import { lessonsOffered, type LessonsOffered } from '@gemeengoed/learning-log-contract';
import { learningLogDatabase, lessons, type LearningLogTables } from '@gemeengoed/learning-log-data';
import { defineModule, isUrn, on, uuidOf, type Module } from '@gemeengoed/module-kit';
import { adoptionStarted, type AdoptionStarted } from '@gemeengoed/reuse-marketplace-contract';
import { authorisation } from './authorisation.js';
import { loadAdvice, loadLessons } from './content.js';
import { keepPitfalls, rememberAdoption } from './keep-pitfalls.js';
import { LessonResolver } from './lesson.resolver.js';
import { offerLessons } from './offer-lessons.js';
import { ProposalResolver } from './proposal.resolver.js';
import { proposeLesson } from './propose-lesson.js';
import { AdoptionResolver, CaseResolver } from './reverse.resolver.js';
import { Adoption, Case } from './reverse.type.js';

/** The learning log: lessons, reviews, and the same mistake not twice. */
export const learningLog: Module<LearningLogTables> = defineModule<LearningLogTables>({
  name: 'learning-log',
  version: '0.2.0',
  resolvers: [LessonResolver, ProposalResolver, CaseResolver, AdoptionResolver],
  orphanedTypes: [Case, Adoption],
  database: learningLogDatabase,
  references: {
    Lesson: async ({ id }, { db }) => (await db.read((tx) => lessons.find(tx, uuidOf('lesson', id)))) ?? null,
    Case: ({ id }) => Promise.resolve(isUrn(id, 'case') ? { id } : null),
    Adoption: ({ id }) => Promise.resolve(isUrn(id, 'adoption') ? { id } : null),
  },
  events: {
    emits: [lessonsOffered],
    handles: [
      on<LearningLogTables, AdoptionStarted>(adoptionStarted, {
        actsFor: ({ adopter }) => adopter,
        effect: rememberAdoption,
      }),
      on<LearningLogTables, AdoptionStarted>(adoptionStarted, {
        actsFor: ({ sourceOrganisation }) => sourceOrganisation,
        effect: offerLessons,
      }),
      on<LearningLogTables, LessonsOffered>(lessonsOffered, {
        actsFor: ({ adopter }) => adopter,
        effect: keepPitfalls,
      }),
      on<LearningLogTables, GateDecided>(gateDecided, {
        actsFor: ({ organisation }) => organisation,
        effect: proposeLesson,
      }),
    ],
  },
  authorisation,
  reference: loadAdvice,
  examples: loadLessons,
});
