import { Layout } from './layout.js';
import { Button, Heading } from './parts.js';
import type { View } from './view.js';

/** A page of plain words: statements, and what went wrong. */
export function PlainPage({
  view,
  title,
  lead,
  paragraphs = [],
}: {
  view: View;
  title: string;
  lead?: string;
  paragraphs?: readonly string[];
}) {
  return (
    <Layout view={view} title={title}>
      <Heading title={title} lead={lead} />
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p>
        <a href="/">{view.t.toHome}</a>
      </p>
    </Layout>
  );
}

/** The sign-in ended while somebody filled in a form: what they typed is kept and can be sent again. */
export function EndedPage({
  view,
  action,
  typed,
}: {
  view: View;
  action: string;
  typed: Record<string, string | string[]>;
}) {
  const { t } = view;
  const inputs = Object.entries(typed).filter(([name]) => name !== '_form');
  return (
    <Layout view={view} title={t.error.ended}>
      <Heading title={t.error.ended} lead={t.error.endedLead} />
      <p>
        <a href="/aanmelden?naar=%2Fmijn-gemeente" target="_blank" rel="noopener">
          {t.error.signInNew}
        </a>
      </p>
      <form method="post" action={action}>
        <input type="hidden" name="_form" value={view.formToken} />
        {inputs.flatMap(([name, value]) =>
          [value].flat().map((one) => <input key={`${name} ${one}`} type="hidden" name={name} value={one} />),
        )}
        <Button>{t.error.again}</Button>
      </form>
    </Layout>
  );
}
