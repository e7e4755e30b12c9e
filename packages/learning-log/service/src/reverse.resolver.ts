import {
  lessons,
  pitfalls,
  type LearningLogTables,
  type LessonRow,
  type PitfallRow,
} from '@gemeengoed/learning-log-data';
import type { Context } from '@gemeengoed/module-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Lesson, Pitfall } from './lesson.type.js';
import { Adoption, Case } from './reverse.type.js';

/** What the learning log adds to a case of the case registry. */
@Resolver(() => Case)
export class CaseResolver {
  @FieldResolver(() => [Lesson], {
    nullable: true,
    description: 'Lessons about the case that you may see, at most 50.',
  })
  lessons(@Root() { id }: Case, @Ctx() { db, load }: Context<LearningLogTables>): Promise<LessonRow[]> {
    return load('lessons about', id, async (urns: readonly string[]) => {
      const rows = await db.read((tx) => lessons.about(tx, urns));
      return urns.map((urn) => rows.filter(({ about }) => about === urn));
    });
  }
}

/** What the learning log adds to an adoption of the marketplace. */
@Resolver(() => Adoption)
export class AdoptionResolver {
  @FieldResolver(() => [Pitfall], {
    nullable: true,
    description: 'Known pitfalls of the adoption, those to look at first.',
  })
  knownPitfalls(@Root() { id }: Adoption, @Ctx() { db, load }: Context<LearningLogTables>): Promise<PitfallRow[]> {
    return load('pitfalls of', id, async (adoptions: readonly string[]) => {
      const rows = await db.read((tx) => pitfalls.ofAdoptions(tx, adoptions));
      return adoptions.map((urn) => rows.filter(({ adoption }) => adoption === urn));
    });
  }
}
