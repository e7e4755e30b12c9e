import type { ChecklistTermsQuery, OrganisationPageQuery } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import {
  Button,
  ButtonLink,
  Form,
  Heading,
  SelectField,
  Table,
  TextArea,
  TextField,
  Unknown,
  Words,
} from '../parts.js';
import { count, day, inLanguage, type View } from '../view.js';

export type OwnChecklist = NonNullable<OrganisationPageQuery['organisationChecklists']>[number];
type Answer = OwnChecklist['responses'][number]['answers'][number];

const crumbs = (view: View) => [
  { href: '/inzicht', label: view.t.insight.title },
  { href: '/inzicht/organisatie', label: view.t.insight.organisation.title },
];

/** The checklists that the reader's organisation fills in for itself, with what was said before and what changed. */
export function OrganisationPage({ view, data }: { view: View; data: Partial<OrganisationPageQuery> }) {
  const words = view.t.insight.organisation;
  return (
    <Layout view={view} title={words.title} crumbs={crumbs(view)}>
      <Heading title={words.title} lead={words.lead} />
      {data.organisationChecklists?.map((own) => (
        <section key={own.checklist.id} aria-labelledby={own.checklist.id} className="own-checklist">
          <h2 id={own.checklist.id}>
            <Words view={view} nl={own.checklist.labelNl} en={own.checklist.labelEn} />
          </h2>
          <Standing view={view} own={own} />
          <Answers view={view} own={own} />
        </section>
      ))}
    </Layout>
  );
}

function Standing({ view, own: { checklist, responses, dueOn } }: { view: View; own: OwnChecklist }) {
  const words = view.t.insight.organisation;
  const [last] = responses;
  if (checklist.contents === 'notInSource')
    return (
      <p>
        {words.notInSource} {words.source}: <span lang="nl">{checklist.source}</span>.
      </p>
    );
  return (
    <>
      <p>
        {last ? words.last(day(view, last.heldOn), last.heldBy) : words.never} {dueOn && words.dueOn(day(view, dueOn))}
      </p>
      {last?.conclusion && <p lang="nl">{last.conclusion}</p>}
      <p className="no-print">
        <ButtonLink href={`/inzicht/organisatie/${checklist.id}`} quiet>
          {last ? words.again : words.fill}
          <span className="visually-hidden">: {inLanguage(view, checklist.labelNl, checklist.labelEn).words}</span>
        </ButtonLink>
      </p>
    </>
  );
}

/** The last four times beside each other, with what changed since the time before. */
function Answers({ view, own: { checklist, responses, trend } }: { view: View; own: OwnChecklist }) {
  const words = view.t.insight.organisation;
  if (responses.length === 0) return null;
  const times = responses.slice(0, 4).toReversed();
  const label = inLanguage(view, checklist.labelNl, checklist.labelEn).words;
  const heads = times.map(
    ({ heldOn }, place) =>
      `${day(view, heldOn)}${place > 0 && times[place - 1]?.heldOn === heldOn ? ` (${place + 1})` : ''}`,
  );
  return (
    <div className="slim">
      <Table
        view={view}
        caption={`${label}: ${words.times}`}
        head={[words.point, ...heads, ...(trend.length > 0 ? [words.trend] : [])]}
      >
        {checklist.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Words view={view} nl={item.labelNl} en={item.labelEn} />
            </th>
            {times.map((response) => (
              <td key={response.id}>
                <Given
                  view={view}
                  scale={checklist.scale}
                  answer={response.answers.find((of) => of.item.id === item.id)}
                />
              </td>
            ))}
            {trend.length > 0 && (
              <td>
                <Change view={view} difference={trend.find((moved) => moved.item.id === item.id)?.difference ?? null} />
              </td>
            )}
          </tr>
        ))}
      </Table>
    </div>
  );
}

function Given({ view, scale, answer }: { view: View; scale: string; answer: Answer | undefined }) {
  const words = view.t.insight.organisation;
  const note = answer?.note ? (
    <small lang="nl" className="note">
      {' '}
      {answer.note}
    </small>
  ) : null;
  if (answer?.value === null || answer === undefined)
    return (
      <>
        <Unknown view={view} />
        {note}
      </>
    );
  return (
    <>
      {scale === 'tick' ? (
        answer.value === 'true' ? (
          words.yes
        ) : (
          words.no
        )
      ) : (
        <Words view={view} nl={answer.valueNl ?? answer.value} en={answer.valueEn ?? answer.value} />
      )}
      {note}
    </>
  );
}

function Change({ view, difference }: { view: View; difference: number | null }) {
  const words = view.t.insight.organisation;
  if (difference === null) return <Unknown view={view} />;
  if (difference === 0) return <>{words.same}</>;
  return <>{difference > 0 ? words.up(difference) : words.down(-difference)}</>;
}

/** One checklist to fill in for the organisation as a whole. */
export function FillPage({
  view,
  own: { checklist, responses },
  terms,
  keyOnce,
  today,
}: {
  view: View;
  own: OwnChecklist;
  terms: Partial<ChecklistTermsQuery>;
  keyOnce: string;
  today: string;
}) {
  const words = view.t.insight.organisation;
  const label = inLanguage(view, checklist.labelNl, checklist.labelEn);
  const action = `/inzicht/organisatie/${checklist.id}`;
  const options = optionsOf(view, checklist.scale, terms.vocabularies?.[0]?.terms ?? []);
  const before = responses[0]?.answers ?? [];
  return (
    <Layout view={view} title={label.words} crumbs={[...crumbs(view), { href: action, label: label.words }]}>
      <Heading
        kind={words.title}
        title={label.words}
        lead={<Words view={view} nl={checklist.helpNl} en={checklist.helpEn} />}
      />
      <Form view={view} action={action} className="sheet">
        <input type="hidden" name="key" value={keyOnce} />
        <TextField view={view} name="heldOn" label={words.heldOn} help={words.heldOnHelp} value={today} required />
        <TextField view={view} name="heldBy" label={words.heldBy} help={words.heldByHelp} required />
        {checklist.items.map((item) => {
          const point = inLanguage(view, item.labelNl, item.labelEn).words;
          const last = before.find((answer) => answer.item.id === item.id)?.note ?? '';
          return (
            <div key={item.id} className="point">
              {options ? (
                <SelectField view={view} name={item.id} label={point} options={options} />
              ) : (
                <TextField
                  view={view}
                  name={item.id}
                  label={point}
                  {...(checklist.scale === 'text' ? {} : { inputMode: 'numeric' as const })}
                />
              )}
              <TextField
                view={view}
                name={`${item.id}-note`}
                label={words.noteFor(point)}
                value={checklist.scale === 'choice' ? last : ''}
              />
            </div>
          );
        })}
        <TextArea view={view} name="conclusion" label={words.conclusion} />
        <ul className="buttons">
          <li>
            <Button>{words.save}</Button>
          </li>
          <li>
            <a href="/inzicht/organisatie">{words.cancel}</a>
          </li>
        </ul>
        <p className="small">
          {words.source}: <span lang="nl">{checklist.source}</span>
        </p>
      </Form>
    </Layout>
  );
}

/** What can be chosen on a scale; null where a person writes the answer. */
function optionsOf(
  view: View,
  scale: string,
  terms: readonly { id: string; labelNl: string; labelEn: string }[],
): { value: string; label: string }[] | null {
  const words = view.t.insight.organisation;
  const unknown = { value: '', label: words.choose };
  switch (scale) {
    case 'tick':
      return [unknown, { value: 'true', label: words.yes }, { value: 'false', label: words.no }];
    case 'score':
      return [unknown, ...[1, 2, 3, 4, 5].map((score) => ({ value: String(score), label: count(view, score) }))];
    case 'choice':
      return [
        unknown,
        ...terms.map(({ id, labelNl, labelEn }) => ({ value: id, label: inLanguage(view, labelNl, labelEn).words })),
      ];
    default:
      return null;
  }
}
