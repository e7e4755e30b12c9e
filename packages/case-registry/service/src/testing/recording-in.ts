import type { CaseRegistryTables } from '@gemeengoed/case-registry-data';
import { callerOf, type TestedModule } from '@gemeengoed/testing';

/** What tests record, as a project leader of Woerden who may also decide. */
export function recordingIn(registry: Pick<TestedModule<CaseRegistryTables>, 'as'>) {
  const lead = () => registry.as(callerOf('gm0632', 'lead', 'decider'));
  const create = async (titleNl: string): Promise<{ id: string; slug: string }> =>
    (
      await lead().run<{ createCase: { id: string; slug: string } }>(
        'mutation ($input: CaseInput!) { createCase(input: $input) { id slug } }',
        { input: { titleNl } },
      )
    ).createCase;
  const share = (id: string, sharing = 'PUBLIC') =>
    lead().run('mutation ($id: ID!, $sharing: Sharing!) { shareCase(id: $id, sharing: $sharing) { id } }', {
      ...{ id, sharing },
    });
  const assess = async (id: string, input: Record<string, unknown>): Promise<string> =>
    (
      await lead().run<{ assessCase: { id: string } }>(
        'mutation ($id: ID!, $input: AssessmentInput!) { assessCase(id: $id, input: $input) { id } }',
        { id, input: { basis: 'STATED', source: 'Gemeente Woerden, projectleider', ...input } },
      )
    ).assessCase.id;
  const entry = (id: string, register: string, input: Record<string, unknown>) =>
    lead().run(
      'mutation ($id: ID!, $register: String!, $input: RegisterEntryInput!) { addEntry(case: $id, register: $register, input: $input) { id } }',
      { id, register, input },
    );
  const respond = (id: string | null, input: Record<string, unknown>) =>
    lead().run('mutation ($id: ID, $input: ChecklistResponseInput!) { respond(case: $id, input: $input) { id } }', {
      ...{ id, input: { heldBy: 'Projectteam', ...input } },
    });
  return { lead, create, share, assess, entry, respond };
}
