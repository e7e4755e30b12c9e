import { sql, type Insertable } from 'kysely';
import type { LearningLogTx } from './database.js';
import type { LessonProposals } from './tables.js';

const columns = [
  'id',
  'organisation',
  'sharing',
  'decision',
  'about',
  'labelNl',
  'labelEn',
  'labelDate',
  'textNl',
  'phases',
  'source',
  'proposedOn',
  'status',
  'reason',
  'lessonId',
  'decidedOn',
  'version',
] as const;

/** A lesson that a decision proposes. */
export type NewProposal = Pick<
  Insertable<LessonProposals>,
  'organisation' | 'decision' | 'about' | 'labelNl' | 'labelEn' | 'textNl' | 'phases' | 'source'
>;

export const find = (tx: LearningLogTx, id: string) =>
  tx.selectFrom('lessonProposals').select(columns).where('id', '=', id).executeTakeFirst();

export type ProposalRow = NonNullable<Awaited<ReturnType<typeof find>>>;

/** Proposals that nobody decided on yet, oldest first. */
export const open = (tx: LearningLogTx): Promise<ProposalRow[]> =>
  tx.selectFrom('lessonProposals').select(columns).where('status', '=', 'new').orderBy('id').limit(100).execute();

/** Adds a proposal; one of a decision that is known already, also a withdrawn one, is left as it is. */
export async function add(tx: LearningLogTx, row: NewProposal): Promise<void> {
  await tx
    .insertInto('lessonProposals')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organisation', 'decision']).doNothing())
    .execute();
}

/** Withdraws the proposal of a decision that was corrected, whether it arrived already or not. What a person decided stays. */
export async function withdraw(tx: LearningLogTx, row: NewProposal): Promise<void> {
  const withdrawn = { status: 'withdrawn' as const, decidedOn: sql<string>`current_date` };
  await tx
    .insertInto('lessonProposals')
    .values({ ...row, ...withdrawn })
    .onConflict((conflict) =>
      conflict.columns(['organisation', 'decision']).doUpdateSet(withdrawn).where('lessonProposals.status', '=', 'new'),
    )
    .execute();
}

/** Decides on a proposal that is still open and at `version`. */
export const decide = (
  tx: LearningLogTx,
  id: string,
  version: number,
  decision: { status: 'recorded'; lessonId: string } | { status: 'rejected'; reason: string },
): Promise<ProposalRow | undefined> =>
  tx
    .updateTable('lessonProposals')
    .set({ ...decision, decidedOn: sql<string>`current_date`, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('status', '=', 'new')
    .returning(columns)
    .executeTakeFirst();
