import type { Better, EditFiguresQuery, IndicatorKind, MeasurementRole } from '../generated/graphql.js';
import { Button, Form, SelectField, Table, TextArea, TextField, Unknown, Words } from '../parts.js';
import { count, inLanguage, type View } from '../view.js';
import { casePath, editPath, Frame } from './frame.js';

type Edited = NonNullable<EditFiguresQuery['caseBySlug']>;
export type Indicator = Edited['indicators'][number];
export type Measurement = Indicator['measurements'][number];

export const indicatorKinds: readonly IndicatorKind[] = [
  'MEASURED',
  'COUNT',
  'PERFORMANCE',
  'DURATION',
  'CADENCE',
  'TARGET',
  'ESTIMATE',
  'CONTEXT',
  'AMBIGUOUS',
];
export const roles: readonly MeasurementRole[] = ['BASELINE', 'TARGET', 'EXPECTED', 'ACTUAL', 'CHANGE'];
export const directions: readonly Better[] = ['HIGHER', 'LOWER'];

/** What the reader is about to do; one form at a time. */
export type Doing =
  | { what: 'indicator' }
  | { what: 'figure'; indicator: Indicator; replaced: Measurement | undefined }
  | { what: 'retract'; id: string; indicator: Indicator; figure: Measurement | undefined };

export const figuresPath = (edited: { slug: string }): string => `${casePath(edited)}/cijfers`;
const link = (edited: Edited, query: Record<string, string>): string =>
  `${figuresPath(edited)}?${new URLSearchParams(query).toString()}#form`;

/** What is measured of a case: indicators with their figures, and a form to add, replace or take back. */
export function FiguresPage({
  view,
  edited,
  doing,
  keyOnce,
}: {
  view: View;
  edited: Edited;
  doing: Doing;
  keyOnce: string;
}) {
  const { t } = view;
  const words = t.edit.figures;
  return (
    <Frame view={view} edited={edited} path={figuresPath(edited)} title={words.title} lead={words.lead}>
      <p>
        <a href={editPath(edited)}>{t.edit.toOverview}</a>
      </p>
      {edited.indicators.length === 0 && <p>{words.none}</p>}
      {edited.indicators.map((indicator, place) => (
        <IndicatorSection
          key={indicator.id}
          view={view}
          edited={edited}
          indicator={indicator}
          id={`indicator-${place}`}
        />
      ))}
      <section aria-labelledby="form">
        {doing.what === 'indicator' && <IndicatorForm view={view} edited={edited} keyOnce={keyOnce} />}
        {doing.what === 'figure' && <FigureForm view={view} edited={edited} doing={doing} keyOnce={keyOnce} />}
        {doing.what === 'retract' && <RetractForm view={view} edited={edited} doing={doing} />}
        {doing.what !== 'indicator' && (
          <p>
            <a href={figuresPath(edited)}>{words.back}</a>
          </p>
        )}
      </section>
    </Frame>
  );
}

const nameOf = (view: View, { nameNl, nameEn }: Indicator): string => inLanguage(view, nameNl, nameEn).words;

function IndicatorSection({
  view,
  edited,
  indicator,
  id,
}: {
  view: View;
  edited: Edited;
  indicator: Indicator;
  id: string;
}) {
  const words = view.t.edit.figures;
  const name = nameOf(view, indicator);
  const about = [
    words.kind[indicator.kind],
    indicator.measure,
    indicator.unit,
    indicator.better && words.better[indicator.better],
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <Words view={view} nl={indicator.nameNl} en={indicator.nameEn} />
      </h2>
      <p className="meta">{about.filter(Boolean).join(' · ')}</p>
      {indicator.readings && <p lang="nl">{indicator.readings}</p>}
      {indicator.measurements.length > 0 && (
        <Table view={view} caption={name} head={[words.role, words.value, words.on, words.source, words.change]}>
          {indicator.measurements.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{words.roles[figure.role]}</th>
              <td>{figureIn(view, figure, indicator)}</td>
              <td>{figure.on ?? <Unknown view={view} />}</td>
              <td lang="nl">{figure.source}</td>
              <td>
                <a href={link(edited, { meet: indicator.id, vervangt: figure.id })}>
                  {words.replace}
                  <span className="visually-hidden">
                    {' '}
                    ({words.roles[figure.role]}, {name})
                  </span>
                </a>{' '}
                <a href={link(edited, { weg: figure.id })}>
                  {words.retract}
                  <span className="visually-hidden">
                    {' '}
                    ({words.roles[figure.role]}, {name})
                  </span>
                </a>
              </td>
            </tr>
          ))}
        </Table>
      )}
      <ul className="buttons">
        <li>
          <a className="button second" href={link(edited, { meet: indicator.id })}>
            {words.addFigure} <span className="visually-hidden">({name})</span>
          </a>
        </li>
        <li>
          <a href={link(edited, { weg: indicator.id })}>
            {words.retractIndicator} <span className="visually-hidden">({name})</span>
          </a>
        </li>
      </ul>
    </section>
  );
}

/** A figure with how it is meant; in words where nobody put a number on it. */
function figureIn(view: View, figure: Measurement, { unit }: Indicator): string {
  const numbers = [figure.number, figure.numberMax].filter((number) => number !== null);
  const qualifier = figure.qualifier ? view.t.case.qualifier[figure.qualifier] : '';
  const shown = numbers.map((number) => count(view, number)).join(' – ');
  const words = inLanguage(view, figure.textNl, figure.textEn).words;
  return [qualifier, shown, shown ? (unit ?? '') : '', words].filter(Boolean).join(' ');
}

function IndicatorForm({ view, edited, keyOnce }: { view: View; edited: Edited; keyOnce: string }) {
  const words = view.t.edit.figures;
  return (
    <>
      <h2 id="form">{words.addIndicator}</h2>
      <Form view={view} action={figuresPath(edited)} className="sheet wide">
        <input type="hidden" name="key" value={keyOnce} />
        <input type="hidden" name="doing" value="indicator" />
        <TextField view={view} name="nameNl" label={words.nameNl} help={words.nameHelp} required />
        <TextField view={view} name="nameEn" label={words.nameEn} />
        <SelectField
          view={view}
          name="kind"
          label={words.kindLabel}
          value="MEASURED"
          options={indicatorKinds.map((value) => ({ value, label: words.kind[value] }))}
        />
        <div className="inline">
          <TextField view={view} name="unit" label={words.unit} help={words.unitHelp} />
          <TextField view={view} name="measure" label={words.measure} help={words.measureHelp} />
        </div>
        <SelectField
          view={view}
          name="better"
          label={words.betterLabel}
          value=""
          options={[
            { value: '', label: view.t.case.unknown },
            ...directions.map((value) => ({ value, label: words.better[value] })),
          ]}
        />
        <TextArea view={view} name="readings" label={words.readings} help={words.readingsHelp} rows={2} />
        <Button>{view.t.edit.add}</Button>
      </Form>
    </>
  );
}

const typedNumber = (number: number | null | undefined): string => number?.toString().replace('.', ',') ?? '';

function FigureForm({
  view,
  edited,
  doing: { indicator, replaced },
  keyOnce,
}: {
  view: View;
  edited: Edited;
  doing: Extract<Doing, { what: 'figure' }>;
  keyOnce: string;
}) {
  const { t } = view;
  const words = t.edit.figures;
  const name = nameOf(view, indicator);
  return (
    <>
      <h2 id="form">{replaced ? words.replaceTitle(name) : words.addFigureTitle(name)}</h2>
      <Form view={view} action={figuresPath(edited)} className="sheet wide">
        <input type="hidden" name="key" value={keyOnce} />
        <input type="hidden" name="doing" value="figure" />
        <input type="hidden" name="meet" value={indicator.id} />
        {replaced && <input type="hidden" name="vervangt" value={replaced.id} />}
        <SelectField
          view={view}
          name="role"
          label={words.role}
          value={replaced?.role ?? 'ACTUAL'}
          options={roles.map((value) => ({ value, label: words.roles[value] }))}
        />
        <div className="inline">
          <TextField
            view={view}
            name="number"
            label={indicator.unit ? words.numberIn(indicator.unit) : t.edit.number}
            inputMode="decimal"
            value={typedNumber(replaced?.number)}
          />
          <TextField
            view={view}
            name="numberMax"
            label={words.upTo}
            inputMode="decimal"
            value={typedNumber(replaced?.numberMax)}
          />
          <SelectField
            view={view}
            name="qualifier"
            label={t.edit.howSure}
            value={replaced?.qualifier ?? ''}
            options={Object.entries(t.edit.qualifier).map(([value, label]) => ({
              value: value === 'NONE' ? '' : value,
              label,
            }))}
          />
        </div>
        <TextField view={view} name="textNl" label={words.inWords} value={replaced?.textNl ?? ''} />
        <div className="inline">
          <TextField view={view} name="on" label={words.on} help={t.edit.dateHelp} value={replaced?.on ?? ''} />
          <TextField view={view} name="period" label={words.period} value={replaced?.period ?? ''} />
          <TextField view={view} name="sample" label={words.sample} value={replaced?.sample ?? ''} />
        </div>
        <TextField
          view={view}
          name="source"
          label={t.edit.source}
          value={replaced?.source ?? edited.organisation.name}
          required
        />
        <SelectField
          view={view}
          name="basis"
          label={t.edit.basis}
          value={replaced?.basis ?? 'MEASURED'}
          options={(['STATED', 'DERIVED', 'MEASURED'] as const).map((value) => ({
            value,
            label: t.edit.basisOwn[value],
          }))}
        />
        <TextField view={view} name="note" label={t.edit.note} value={replaced?.note ?? ''} />
        <Button>{replaced ? words.replace : t.edit.add}</Button>
      </Form>
    </>
  );
}

function RetractForm({
  view,
  edited,
  doing: { id, indicator, figure },
}: {
  view: View;
  edited: Edited;
  doing: Extract<Doing, { what: 'retract' }>;
}) {
  const words = view.t.edit.figures;
  const name = nameOf(view, indicator);
  const what = figure ? `${words.roles[figure.role]}: ${figureIn(view, figure, indicator)}` : name;
  return (
    <>
      <h2 id="form">{words.retractTitle(what)}</h2>
      <p>{words.retractLead}</p>
      <Form view={view} action={figuresPath(edited)} className="sheet">
        <input type="hidden" name="doing" value="retract" />
        <input type="hidden" name="weg" value={id} />
        <TextArea view={view} name="because" label={words.why} rows={2} required />
        <Button>{words.retract}</Button>
      </Form>
    </>
  );
}
