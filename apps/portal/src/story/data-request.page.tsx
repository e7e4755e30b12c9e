import type { CaseGrantsQuery, RequestDataMutation } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { Button, Form, Heading, TextField, Words } from '../parts.js';
import { day, type View } from '../view.js';
import { placeOf } from './story.js';

type Found = NonNullable<CaseGrantsQuery['caseBySlug']>;
export type Grant = Found['registers'][number]['entries'][number];
export type RequestResult = RequestDataMutation['requestData'];

/** Asking for data under a grant: one use and one goal. The answer comes at once; the owner sees that it was asked. */
export function DataRequestPage({
  view,
  found,
  grant,
  result,
  keyOnce,
}: {
  view: View;
  found: Found;
  grant: Grant;
  result: RequestResult | undefined;
  keyOnce: string;
}) {
  const words = view.t.story.request;
  const place = placeOf(found);
  const valueOf = (id: string) => grant.values.find(({ field }) => field.id === id)?.values[0];
  return (
    <Layout
      view={view}
      title={words.title}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: view.t.cases.title },
        { href: place, label: found.titleNl },
        { href: view.path, label: words.title },
      ]}
    >
      <Heading
        kind={found.titleNl}
        title={words.title}
        lead={<Words view={view} nl={grant.titleNl} en={grant.titleEn} />}
      />
      {result && <Outcome view={view} result={result} />}
      <p>{words.lead}</p>
      <dl className="mini wide">
        <div>
          <dt>{words.grantedUse}</dt>
          <dd>{valueOf('use')}</dd>
        </div>
        <div>
          <dt>{words.grantedGoal}</dt>
          <dd>{valueOf('goal')}</dd>
        </div>
        <div>
          <dt>{words.until}</dt>
          <dd>{day(view, valueOf('moment') ?? '')}</dd>
        </div>
      </dl>
      <Form view={view} action={view.path} className="sheet">
        <input type="hidden" name="key" value={keyOnce} />
        <TextField view={view} name="use" label={words.use} required />
        <TextField view={view} name="goal" label={words.goal} required />
        <Button>{words.ask}</Button>
      </Form>
    </Layout>
  );
}

function Outcome({ view, result }: { view: View; result: RequestResult }) {
  const words = view.t.story.request;
  return result.__typename === 'DataRequestAllowed' ? (
    <p className="notice good" role="status">
      {words.allowed(day(view, result.validUntil))}
      {result.compensation ? ` ${words.compensation(result.compensation)}` : ''}
    </p>
  ) : (
    <p className="notice warning" role="status">
      <strong>{words.refused}</strong> <Words view={view} nl={result.messageNl} en={result.messageEn} />
    </p>
  );
}
