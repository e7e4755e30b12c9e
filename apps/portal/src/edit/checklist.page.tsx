import type { EditChecklistQuery, ListFragment } from '../generated/graphql.js';
import { Button, Choices, Form, SelectField, Table, TextArea, TextField, Unknown, Words } from '../parts.js';
import { day, inLanguage, type View } from '../view.js';
import { checklistPath, editPath, Frame, labelIn } from './frame.js';

type Edited = NonNullable<EditChecklistQuery['caseBySlug']>;
export type Kept = Edited['checklists'][number];
type Response = Kept['responses'][number];
type Item = Kept['checklist']['items'][number];

interface ChecklistProps {
  view: View;
  edited: Edited;
  kept: Kept;
  list: ListFragment | undefined;
  /** The earlier response that is to be corrected. */
  corrected: Response | undefined;
  keyOnce: string;
  today: string;
}

/** A checklist of a case: to fill in, and what was filled in before, next to each other. */
export function ChecklistPage(props: ChecklistProps) {
  const { view, edited, kept, corrected } = props;
  const { t } = view;
  const { checklist, responses } = kept;
  const words = t.edit.checklist;
  return (
    <Frame
      view={view}
      edited={edited}
      path={checklistPath(edited, checklist.id)}
      title={labelIn(view, checklist)}
      lead={inLanguage(view, checklist.helpNl, checklist.helpEn).words}
    >
      <p>
        <span className="source" lang="nl">
          {checklist.source}
        </span>
        {checklist.announced !== null && ` · ${words.announced(checklist.announced, checklist.items.length)}`}
        {kept.dueOn && ` · ${t.edit.dueOn(day(view, kept.dueOn))}`}
      </p>
      {checklist.confidential && <p className="notice">{t.edit.confidential(edited.organisation.name)}</p>}
      <p>
        {checklist.step && (
          <>
            <a href={editPath(edited, checklist.step)}>{t.edit.backToStep}</a> ·{' '}
          </>
        )}
        <a href={editPath(edited)}>{t.edit.toOverview}</a>
      </p>
      {checklist.contents === 'notInSource' ? (
        <p className="notice warning">{words.notInSource}</p>
      ) : (
        <section aria-labelledby="fill">
          <h2 id="fill">{corrected ? words.correct(day(view, corrected.heldOn)) : words.fill}</h2>
          <ChecklistForm {...props} />
        </section>
      )}
      {responses.length > 0 && <Earlier view={view} edited={edited} kept={kept} />}
    </Frame>
  );
}

function ChecklistForm({ view, edited, kept, list, corrected, keyOnce, today }: ChecklistProps) {
  const { t } = view;
  const { checklist, responses } = kept;
  const words = t.edit.checklist;
  const groups = checklist.groups.length > 0 ? checklist.groups : [null];
  const before = corrected ? undefined : responses[0];
  return (
    <Form view={view} action={checklistPath(edited, checklist.id)} className="sheet wide">
      <input type="hidden" name="key" value={keyOnce} />
      {corrected && <input type="hidden" name="corrects" value={corrected.id} />}
      {groups.map((group) => {
        const items = checklist.items.filter((item) => group === null || item.group === group.id);
        const answers = items.map((item) => (
          <ItemField
            key={item.id}
            view={view}
            checklist={checklist}
            item={item}
            list={list}
            value={answerOf(corrected, item)}
            before={before && { on: day(view, before.heldOn), words: answerIn(view, checklist.scale, before, item) }}
          />
        ));
        return group === null ? (
          <div key="all" className="items">
            {answers}
          </div>
        ) : (
          <fieldset key={group.id} className="field group items">
            <legend>{labelIn(view, group)}</legend>
            {answers}
          </fieldset>
        );
      })}
      <div className="inline">
        <TextField view={view} name="heldOn" type="date" label={words.heldOn} value={corrected?.heldOn ?? today} />
        <TextField
          view={view}
          name="heldBy"
          label={words.heldBy}
          help={t.edit.noNames}
          value={corrected?.heldBy}
          required
        />
      </div>
      <TextArea view={view} name="conclusion" label={words.conclusion} value={corrected?.conclusion ?? ''} rows={3} />
      <TextField
        view={view}
        name="nextOn"
        type="date"
        label={words.nextOn}
        help={checklist.repeatMonths === null ? undefined : words.nextOnHelp(checklist.repeatMonths)}
        value={corrected?.nextOn ?? ''}
      />
      <Button>{t.edit.save}</Button>
    </Form>
  );
}

const answerOf = (response: Response | undefined, item: Item) =>
  response?.answers.find((answer) => answer.item.id === item.id);

/** An answer in words; null is unknown. */
function answerIn(view: View, scale: string, response: Response, item: Item): string | null {
  const answer = answerOf(response, item);
  if (!answer || answer.value === null) return null;
  if (scale === 'tick') return answer.value === 'true' ? view.t.case.yes : view.t.case.no;
  if (scale === 'choice') return inLanguage(view, answer.valueNl, answer.valueEn).words;
  return scale === 'percentage' ? `${answer.value}%` : answer.value;
}

function ItemField({
  view,
  checklist: { scale },
  item,
  list,
  value,
  before,
}: {
  view: View;
  checklist: Kept['checklist'];
  item: Item;
  list: ListFragment | undefined;
  value: Response['answers'][number] | undefined;
  before: { on: string; words: string | null } | undefined;
}) {
  const { t } = view;
  const words = t.edit.checklist;
  const label = labelIn(view, item);
  const help = before && words.before(before.on, before.words ?? t.case.unknown);
  const shared = { view, name: item.id, help };
  const noteName = `${item.id}-note`;
  const noted = view.typed[noteName] ?? view.faults?.fields[noteName] ?? value?.note;
  const unknown = { value: '', label: t.case.unknown };
  const given = value?.value ?? '';
  return (
    <div className="item">
      {scale === 'tick' && (
        <Choices
          aside
          {...shared}
          legend={label}
          value={given}
          options={[{ value: 'true', label: t.case.yes }, { value: 'false', label: t.case.no }, unknown]}
        />
      )}
      {scale === 'score' && (
        <Choices
          aside
          {...shared}
          legend={label}
          value={given}
          options={[...['1', '2', '3', '4', '5'].map((score) => ({ value: score, label: score })), unknown]}
        />
      )}
      {scale === 'choice' && (
        <SelectField
          {...shared}
          label={label}
          value={given}
          options={[unknown, ...(list?.terms ?? []).map((term) => ({ value: term.id, label: labelIn(view, term) }))]}
        />
      )}
      {(scale === 'percentage' || scale === 'count') && (
        <TextField
          {...shared}
          label={scale === 'percentage' ? `${label} (%)` : label}
          inputMode="numeric"
          value={given}
        />
      )}
      {scale === 'text' && <TextArea {...shared} label={label} value={given} rows={3} />}
      <details className="more" open={Boolean(noted)}>
        <summary>
          {words.note}
          <span className="visually-hidden">: {label}</span>
        </summary>
        <TextField view={view} name={noteName} label={words.noteFor(label)} value={value?.note ?? ''} />
      </details>
    </div>
  );
}

/** How many earlier responses stand next to each other. */
const mostCompared = 4;

function Earlier({ view, edited, kept }: { view: View; edited: Edited; kept: Kept }) {
  const { t } = view;
  const { checklist, trend } = kept;
  const words = t.edit.checklist;
  const responses = kept.responses.slice(0, mostCompared);
  const heldOn = (response: Response): string => `${day(view, response.heldOn)} (${response.heldBy})`;
  const moved = (item: Item): string => {
    const difference = trend.find((one) => one.item.id === item.id)?.difference;
    if (difference === null || difference === undefined) return words.notComparable;
    return difference === 0 ? words.same : `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`;
  };
  const compared = trend.length > 0;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{words.earlier(kept.responses.length)}</h2>
      <Table
        view={view}
        caption={words.earlier(kept.responses.length)}
        head={[words.item, ...responses.map(heldOn), ...(compared ? [words.moved] : [])]}
      >
        {checklist.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              <Words view={view} nl={item.labelNl} en={item.labelEn} />
            </th>
            {responses.map((response) => {
              const answer = answerIn(view, checklist.scale, response, item);
              const note = answerOf(response, item)?.note;
              return (
                <td key={response.id}>
                  {answer ?? <Unknown view={view} />}
                  {note && <small className="note"> ({note})</small>}
                </td>
              );
            })}
            {compared && <td>{moved(item)}</td>}
          </tr>
        ))}
      </Table>
      <ul className="facts">
        {responses.map((response) => (
          <li key={response.id}>
            {heldOn(response)}
            {response.conclusion && <span lang="nl">: {response.conclusion}</span>}{' '}
            <a href={`${checklistPath(edited, checklist.id)}?verbetert=${encodeURIComponent(response.id)}#fill`}>
              {words.correctThis} <span className="visually-hidden">({day(view, response.heldOn)})</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
