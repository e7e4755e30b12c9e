import type { LessonProposalsQuery } from './generated/graphql.js';
import { Button, Form, TextArea, TextField, Words } from './parts.js';
import { inLanguage, type View } from './view.js';

type Proposals = NonNullable<LessonProposalsQuery['lessonProposals']>;

/**
 * Lessons that decisions of the own organisation propose. One is open at a time, so that what a person has to change is
 * unmistakable; the others are a link away.
 *
 * @param wanted id of the one that is open; empty for the first
 */
export function LessonProposals({ view, proposals, wanted }: { view: View; proposals: Proposals; wanted: string }) {
  const { t } = view;
  const open = wanted === '' ? proposals[0] : proposals.find(({ id }) => id === wanted);
  if (proposals.length === 0) return null;
  const others = proposals.filter(({ id }) => id !== open?.id);
  return (
    <section aria-labelledby="proposals" id="voorstellen">
      <h2 id="proposals">{t.lessons.proposals}</h2>
      <p>{t.lessons.proposalsLead}</p>
      {open && <OpenProposal view={view} proposal={open} />}
      {others.length > 0 && (
        <nav aria-label={t.lessons.otherProposals}>
          <ul>
            {others.map(({ id, labelNl, labelEn }) => (
              <li key={id}>
                <a href={`/lessen?voorstel=${encodeURIComponent(id)}#voorstellen`}>
                  {t.lessons.look(inLanguage(view, labelNl, labelEn).words)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  );
}

function OpenProposal({ view, proposal }: { view: View; proposal: Proposals[number] }) {
  const { t } = view;
  const path = `/lessen/voorstellen/${encodeURIComponent(proposal.id)}`;
  return (
    <article className="card" aria-labelledby="proposal">
      <h3 id="proposal">
        <Words view={view} nl={proposal.labelNl} en={proposal.labelEn} />
      </h3>
      <p className="meta">
        <span className="mark unknown">{t.lessons.proposed}</span>{' '}
        <span className="source" lang="nl">
          {proposal.source}
        </span>
      </p>
      <Form view={view} action={`${path}/vastleggen`}>
        <Decided proposal={proposal} />
        <TextArea
          view={view}
          name="textNl"
          label={t.lessons.proposalText}
          help={t.lessons.proposalHelp}
          value={proposal.textNl}
          rows={6}
          required
        />
        <Button>{t.lessons.record}</Button>
      </Form>
      <details open={view.faults?.fields.reason !== undefined}>
        <summary>{t.lessons.noLesson}</summary>
        <Form view={view} action={`${path}/afwijzen`}>
          <Decided proposal={proposal} />
          <TextField view={view} name="reason" label={t.lessons.noLessonBecause} required />
          <Button quiet>{t.lessons.noLesson}</Button>
        </Form>
      </details>
    </article>
  );
}

/** What is decided on, and as it was seen. */
function Decided({ proposal }: { proposal: Proposals[number] }) {
  return (
    <>
      <input type="hidden" name="version" value={proposal.version} />
      {proposal.phases.map((phase) => (
        <input key={phase} type="hidden" name="phases" value={phase} />
      ))}
    </>
  );
}
