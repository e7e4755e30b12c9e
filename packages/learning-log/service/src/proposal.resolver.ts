import { proposals, type LearningLogTables, type LessonRow, type ProposalRow } from '@gemeengoed/learning-log-data';
import { uuidOf, type Context } from '@gemeengoed/module-kit';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { acceptProposal, rejectProposal } from './decide-proposal.js';
import { Lesson, LessonInput } from './lesson.type.js';
import { LessonProposal } from './proposal.type.js';

type LogContext = Context<LearningLogTables>;

@Resolver(() => LessonProposal)
export class ProposalResolver {
  @Query(() => [LessonProposal], {
    nullable: true,
    description: 'Lessons that decisions of your organisation propose and that nobody decided on yet, oldest first.',
  })
  lessonProposals(@Ctx() { db }: LogContext): Promise<ProposalRow[]> {
    return db.read((tx) => proposals.open(tx));
  }

  @Mutation(() => Lesson, { description: 'Records a proposed lesson in your words. It is private until you share it.' })
  acceptLessonProposal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => LessonInput) draft: LessonInput,
    @Ctx() { db }: LogContext,
  ): Promise<LessonRow> {
    return acceptProposal(db, { id: uuidOf('lesson-proposal', id), version, draft });
  }

  @Mutation(() => LessonProposal, { description: 'Says that a proposal is no lesson, and why.' })
  rejectLessonProposal(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String) reason: string,
    @Ctx() { db }: LogContext,
  ): Promise<ProposalRow> {
    return rejectProposal(db, { id: uuidOf('lesson-proposal', id), version, reason });
  }
}
