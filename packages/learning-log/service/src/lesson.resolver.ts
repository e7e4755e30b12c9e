import {
  advice,
  lessons,
  pitfalls,
  reviews,
  type LearningLogTables,
  type LessonRow,
  type PitfallRow,
  type ReviewRow,
} from '@gemeengoed/learning-log-data';
import {
  asOrganisation,
  connectionOf,
  PageArgs,
  pageRequest,
  Sharing,
  uuidOf,
  type Context,
} from '@gemeengoed/module-kit';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { decidePitfall } from './decide-pitfall.js';
import { editLesson } from './edit-lesson.js';
import { lessonsFor } from './lessons-for.js';
import {
  AboutInput,
  Advice,
  Hint,
  Lesson,
  LessonConnection,
  LessonFilterInput,
  LessonInput,
  Pitfall,
  Review,
  ReviewInput,
  ThemeType,
} from './lesson.type.js';
import { recordLesson } from './record-lesson.js';
import { recordReview } from './record-review.js';
import { shareLesson } from './share-lesson.js';
import { withdrawLesson } from './withdraw-lesson.js';

type LogContext = Context<LearningLogTables>;

@Resolver(() => Lesson)
export class LessonResolver {
  @Query(() => Lesson, {
    nullable: true,
    description: 'A lesson by its id; null when it is missing or not to be seen.',
  })
  async lesson(@Arg('id', () => ID) id: string, @Ctx() { db }: LogContext): Promise<LessonRow | null> {
    const key = uuidOf('lesson', id);
    return (await db.read((tx) => lessons.find(tx, key))) ?? null;
  }

  @Query(() => LessonConnection, { nullable: true, description: 'Lessons that you may see, newest first.' })
  async lessons(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => LessonFilterInput, { nullable: true }) filter: LessonFilterInput | undefined,
    @Ctx() { db }: LogContext,
  ): Promise<LessonConnection> {
    const request = pageRequest(page);
    return connectionOf(await db.read((tx) => lessons.list(tx, filter ?? {}, request)), ({ id }) => ({ sort: id, id }));
  }

  @Query(() => [Hint], { nullable: true, description: 'The right lesson at the right moment, with why it is shown.' })
  lessonsFor(
    @Arg('reference', () => ID, { description: 'URN of a case or adoption.' }) reference: string,
    @Arg('phase', () => String, { nullable: true }) phase: string | undefined,
    @Arg('theme', () => String, { nullable: true }) theme: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: LogContext,
  ): Promise<Hint[]> {
    const { first } = pageRequest(page);
    return lessonsFor(db, { reference, phase, theme, first });
  }

  @Query(() => [Advice], { nullable: true, description: 'Options for action, boxes and general lessons of the field.' })
  advice(
    @Arg('theme', () => String, { nullable: true }) theme: string | undefined,
    @Arg('phase', () => String, { nullable: true }) phase: string | undefined,
    @Arg('text', () => String, { nullable: true }) text: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { db }: LogContext,
  ): Promise<Advice[]> {
    const { first } = pageRequest(page);
    return db.read((tx) => advice.list(tx, { theme, phase, text }, first));
  }

  @Query(() => [ThemeType], { nullable: true, description: 'Themes of the field.' })
  themes(@Ctx() { db }: LogContext): Promise<ThemeType[]> {
    return db.read((tx) => advice.themes(tx));
  }

  @Query(() => [Pitfall], {
    nullable: true,
    description: 'Known pitfalls of one of your adoptions, those to look at first.',
  })
  pitfalls(@Arg('adoption', () => ID) adoption: string, @Ctx() { db }: LogContext): Promise<PitfallRow[]> {
    return db.read((tx) => pitfalls.ofAdoptions(tx, [adoption]));
  }

  @Query(() => [Review], { nullable: true, description: 'After Action Reviews of a record, newest first.' })
  reviews(@Arg('about', () => ID) about: string, @Ctx() { db }: LogContext): Promise<ReviewRow[]> {
    return db.read((tx) => reviews.about(tx, about));
  }

  @Mutation(() => Lesson, { description: 'Records a lesson. It is private until you share it.' })
  recordLesson(
    @Arg('about', () => AboutInput) about: AboutInput,
    @Arg('input', () => LessonInput) draft: LessonInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: LogContext,
  ): Promise<LessonRow> {
    return recordLesson(db, asOrganisation(caller), { about, draft, key });
  }

  @Mutation(() => Lesson, { description: 'Changes an own lesson that is still at `version`.' })
  editLesson(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => LessonInput) draft: LessonInput,
    @Ctx() { db, caller }: LogContext,
  ): Promise<LessonRow> {
    return editLesson(db, asOrganisation(caller), { id: uuidOf('lesson', id), version, draft });
  }

  @Mutation(() => Lesson, { description: 'Shares an own lesson; PRIVATE stops sharing.' })
  shareLesson(
    @Arg('id', () => ID) id: string,
    @Arg('sharing', () => Sharing) sharing: Sharing,
    @Arg('sharedWith', () => [String], { defaultValue: [] }) sharedWith: string[],
    @Ctx() { db, caller }: LogContext,
  ): Promise<LessonRow> {
    return shareLesson(db, asOrganisation(caller), { id: uuidOf('lesson', id), sharing, sharedWith });
  }

  @Mutation(() => Lesson, { description: 'Takes an own lesson back.' })
  withdrawLesson(@Arg('id', () => ID) id: string, @Ctx() { db, caller }: LogContext): Promise<LessonRow> {
    return withdrawLesson(db, asOrganisation(caller), uuidOf('lesson', id));
  }

  @Mutation(() => Review, { description: 'Records an After Action Review, with the lessons that came out of it.' })
  recordReview(
    @Arg('about', () => AboutInput) about: AboutInput,
    @Arg('input', () => ReviewInput) draft: ReviewInput,
    @Arg('lessons', () => [LessonInput], { defaultValue: [] }) learned: LessonInput[],
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: LogContext,
  ): Promise<ReviewRow> {
    return recordReview(db, asOrganisation(caller), { about, draft, learned, key });
  }

  @Mutation(() => Pitfall, { description: 'Says whether you use a known pitfall; rejecting one needs a reason.' })
  decidePitfall(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('used', () => Boolean) used: boolean,
    @Arg('reason', () => String, { nullable: true }) reason: string | undefined,
    @Ctx() { db }: LogContext,
  ): Promise<PitfallRow> {
    return decidePitfall(db, { id: uuidOf('pitfall', id), version, used, reason });
  }
}
