import { Chart } from '../chart/chart.js';
import { Table, Unknown, Words } from '../parts.js';
import { count, day, inLanguage, type View } from '../view.js';
import { barsOf, levelsOf } from './charts.js';
import type { CaseChecklist, Section, Story } from './story.js';

type Response = CaseChecklist['responses'][number];
type Answer = Response['answers'][number];

/** Checklists that were filled in: the last answers, how each moved since the time before, and when they are due again. */
export function checklistsSection(view: View, story: Story): Section | undefined {
  const { t } = view;
  const filled = story.work.checklists.filter(({ responses }) => responses.length > 0);
  if (filled.length === 0) return undefined;
  return {
    id: 'checklists',
    title: t.story.checklists,
    body: (
      <>
        <p className="meta">{t.story.checklistsLead}</p>
        {filled.map((checklist) => (
          <Filled key={checklist.checklist.id} view={view} story={story} filled={checklist} />
        ))}
      </>
    ),
  };
}

function Filled({ view, story, filled }: { view: View; story: Story; filled: CaseChecklist }) {
  const { t } = view;
  const { checklist, responses, dueOn } = filled;
  const [last, ...earlier] = responses;
  if (!last) return null;
  const label = inLanguage(view, checklist.labelNl, checklist.labelEn);
  const overdue = dueOn !== null && dueOn < (story.asOf ?? story.today);
  return (
    <div className="checklist" id={`checklist-${checklist.id}`}>
      <h3 {...(label.lang ? { lang: label.lang } : {})}>{label.words}</h3>
      <p className="meta">
        {t.story.heldOn(day(view, last.heldOn), last.heldBy)}
        {dueOn && (
          <>
            {' '}
            <span className={overdue ? 'mark differs' : 'mark'}>
              {overdue ? t.story.overdue(day(view, dueOn)) : t.story.dueOn(day(view, dueOn))}
            </span>
          </>
        )}
        {last.confidential && (
          <>
            {' '}
            <span className="mark unknown">{t.story.confidential}</span>
          </>
        )}
      </p>
      {last.conclusion && (
        <p>
          <strong>{t.story.conclusion}:</strong> {last.conclusion}
        </p>
      )}
      <Drawn view={view} story={story} filled={filled} label={label.words} />
      <p className="meta">
        {t.story.source}: {last.source}
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{t.story.earlier(earlier.length)}</summary>
          {earlier.map((response) => (
            <div key={response.id} className="earlier">
              <p>
                {t.story.heldOn(day(view, response.heldOn), response.heldBy)}
                {response.conclusion && `: ${response.conclusion}`}
              </p>
              <Table
                view={view}
                caption={`${label.words}, ${day(view, response.heldOn)}`}
                head={[t.story.item, t.story.answer]}
              >
                {response.answers.map((answer) => (
                  <tr key={answer.item.id}>
                    <ItemHead view={view} answer={answer} />
                    <td>
                      <Given view={view} answer={answer} scale={checklist.scale} />
                    </td>
                  </tr>
                ))}
              </Table>
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

/** The answers as a table; with a drawing above it for the lists that have one. */
function Drawn({ view, story, filled, label }: { view: View; story: Story; filled: CaseChecklist; label: string }) {
  const { t } = view;
  const { checklist } = filled;
  const table = <Answers view={view} filled={filled} caption={label} />;
  if (checklist.id === 'parallel-fields' && story.charts.fields) {
    const parts = barsOf(view, story.work).map(
      (bar) => `${bar.label} ${bar.percentage === null ? t.story.likelihoodUnknown : `${bar.percentage}%`}`,
    );
    return (
      <Chart id="fields-chart" title={t.story.fieldsTitle} says={`${parts.join(', ')}.`} svg={story.charts.fields}>
        {table}
      </Chart>
    );
  }
  if (checklist.id === 'dark-side' && story.charts.levels) {
    const rounds = [...new Set(levelsOf(view, story.work).map(({ round }) => round))];
    const says = t.story.darkSays(rounds[0] ?? '', rounds.at(-1) ?? '', rounds.length);
    return (
      <Chart id="levels-chart" title={t.story.darkTitle} says={says} svg={story.charts.levels}>
        <Rounds view={view} filled={filled} rounds={rounds.length} />
      </Chart>
    );
  }
  return table;
}

/** Every drawn round beside the others, with how each item moved last. */
function Rounds({ view, filled, rounds }: { view: View; filled: CaseChecklist; rounds: number }) {
  const { t } = view;
  const shown = filled.responses.slice(0, rounds).toReversed();
  return (
    <Table
      view={view}
      caption={t.story.darkTitle}
      head={[t.story.item, ...shown.map(({ heldOn }) => day(view, heldOn)), t.story.trend]}
    >
      {(shown.at(-1)?.answers ?? []).map((answer) => (
        <tr key={answer.item.id}>
          <ItemHead view={view} answer={answer} />
          {shown.map((response) => (
            <td key={response.id}>
              <Given
                view={view}
                answer={response.answers.find(({ item }) => item.id === answer.item.id)}
                scale="choice"
              />
            </td>
          ))}
          <td>{trendWords(view, filled, answer.item.id)}</td>
        </tr>
      ))}
    </Table>
  );
}

function Answers({ view, filled, caption }: { view: View; filled: CaseChecklist; caption: string }) {
  const { t } = view;
  const { checklist, responses, trend } = filled;
  return (
    <Table
      view={view}
      caption={caption}
      head={[t.story.item, t.story.answer, ...(trend.length > 0 ? [t.story.trend] : [])]}
    >
      {(responses[0]?.answers ?? []).map((answer) => (
        <tr key={answer.item.id}>
          <ItemHead view={view} answer={answer} />
          <td>
            <Given view={view} answer={answer} scale={checklist.scale} />
          </td>
          {trend.length > 0 && <td>{trendWords(view, filled, answer.item.id)}</td>}
        </tr>
      ))}
    </Table>
  );
}

function ItemHead({ view, answer: { item, note } }: { view: View; answer: Answer }) {
  return (
    <th scope="row">
      <Words view={view} nl={item.labelNl} en={item.labelEn} />
      {note && <small className="note">{note}</small>}
    </th>
  );
}

function Given({ view, answer, scale }: { view: View; answer: Answer | undefined; scale: string }) {
  const words = answer && answerWords(view, answer, scale);
  return words ? <>{words}</> : <Unknown view={view} />;
}

/** An answer as its scale is read; undefined where it is not known. */
function answerWords(view: View, { value, valueNl, valueEn }: Answer, scale: string): string | undefined {
  if (value === null) return undefined;
  switch (scale) {
    case 'tick':
      return value === 'true' ? view.t.case.yes : view.t.case.no;
    case 'percentage':
      return `${value}%`;
    case 'count':
      return count(view, Number(value));
    case 'score':
      return `${value} / 5`;
    default:
      return valueNl ? inLanguage(view, valueNl, valueEn).words : value;
  }
}

/** How an answer moved since the response before, in words: colour never says it alone. */
function trendWords(view: View, { checklist, responses, trend }: CaseChecklist, id: string): string {
  const { t } = view;
  const moved = trend.find(({ item }) => item.id === id);
  const previous = responses[1]?.answers.find(({ item }) => item.id === id);
  if (!moved || moved.before === moved.after) return moved?.after === null ? t.story.trendUnknown : t.story.trendSame;
  const was = t.story.trendWas((previous && answerWords(view, previous, checklist.scale)) ?? t.story.likelihoodUnknown);
  if (moved.before === null || moved.after === null) return `${t.story.trendUnknown} (${was})`;
  if (moved.difference === null || checklist.scale === 'tick') return `${t.story.trendChanged} (${was})`;
  return `${moved.difference > 0 ? t.story.trendUp : t.story.trendDown} (${was})`;
}
