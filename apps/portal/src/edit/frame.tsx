import type { ReactNode } from 'react';
import type { EditedCaseFragment, SaidFragment } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Heading, Words } from '../parts.js';
import { PlainPage } from '../plain.page.js';
import { inLanguage, type View } from '../view.js';
import type { Visit } from '../visit.js';

// What the pages have around them on which a case is worked on.

export const casePath = ({ slug }: { slug: string }): string => `/praktijkvoorbeelden/${slug}`;
export const editPath = (edited: { slug: string }, step = ''): string =>
  `${casePath(edited)}/bewerken${step ? `/${step}` : ''}`;
export const registerPath = (edited: { slug: string }, register: string, entry = ''): string =>
  `${casePath(edited)}/registers/${register}${entry ? `/${entry}` : ''}`;
export const checklistPath = (edited: { slug: string }, checklist: string): string =>
  `${casePath(edited)}/lijsten/${checklist}`;

/** A label in the reader's language. */
export const labelIn = (view: View, { labelNl, labelEn }: { labelNl: string; labelEn: string }): string =>
  inLanguage(view, labelNl, labelEn).words;

/** A page of the work on a case. */
export function Frame({
  view,
  edited,
  title,
  lead,
  path,
  children,
}: {
  view: View;
  edited: EditedCaseFragment;
  title: string;
  lead?: ReactNode;
  /** Where this page is; none for the overview itself. */
  path?: string;
  children: ReactNode;
}) {
  const { t } = view;
  const name = inLanguage(view, edited.titleNl, edited.titleEn).words;
  return (
    <Layout
      view={view}
      title={`${title} – ${name}`}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: t.cases.title },
        { href: casePath(edited), label: name },
        { href: editPath(edited), label: t.edit.title },
        ...(path ? [{ href: path, label: title }] : []),
      ]}
    >
      <div className="editing">
        <Heading kind={name} title={title} lead={lead} />
        {children}
      </div>
    </Layout>
  );
}

/** Who writes down what is known, who also fills in registers and lists, who shares, and who decides. */
export const parties = {
  writers: ['contributor', 'lead', 'steward'],
  participants: ['contributor', 'lead', 'steward', 'decider'],
  leads: ['lead', 'steward'],
  deciders: ['decider'],
} as const;

export const isOf = ({ session }: Visit, party: keyof typeof parties): boolean =>
  session?.roles.some((role) => parties[party].some((known) => known === role)) ?? false;

/**
 * Shows a page of the owner; to somebody of another organisation, or with a function that may not do this, it says so.
 */
export function forOwner(
  visit: Visit,
  edited: EditedCaseFragment,
  party: keyof typeof parties | 'colleagues',
  show: () => void,
): void {
  const { t } = visit.view;
  const refuse = (lead: string): void =>
    visit.page(<PlainPage view={visit.view} title={t.error.forbidden} lead={lead} paragraphs={[]} />, 403);
  if (visit.mustSignIn().organisation !== edited.organisation.code)
    return refuse(t.edit.notYours(edited.organisation.name));
  if (party !== 'colleagues' && !isOf(visit, party)) return refuse(t.edit.mayNot[party]);
  return show();
}

const marks = { BLOCKS: 'mark blocks', WARNING: 'mark differs', ADVICE: 'mark' } as const;

/** Where somebody does something about a signal. */
function placeOf(edited: { slug: string }, { about, step }: SaidFragment): string {
  if (about.shape === 'register') return registerPath(edited, about.id);
  if (about.shape === 'checklist') return checklistPath(edited, about.id);
  return `${editPath(edited, step)}${about.shape === 'attribute' ? `#attribute-${about.id}` : ''}`;
}

/** What the rules of the field say, each with the place to do something about it. */
export function Signals({
  view,
  edited,
  signals,
}: {
  view: View;
  edited: { slug: string };
  signals: readonly SaidFragment[];
}) {
  return (
    <ul className="signals">
      {signals.map((signal) => (
        <li key={signal.rule} id={`field-${signal.rule}`}>
          <span className={marks[signal.level]}>{view.t.edit.level[signal.level]}</span>{' '}
          <Words view={view} nl={signal.textNl} en={signal.textEn} />{' '}
          <a
            href={placeOf(edited, signal)}
            aria-label={`${view.t.edit.goThere}: ${inLanguage(view, signal.textNl, signal.textEn).words}`}
          >
            {view.t.edit.goThere}
          </a>
        </li>
      ))}
    </ul>
  );
}
