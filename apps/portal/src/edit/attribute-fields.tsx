import type { ReactNode } from 'react';
import type { ListFragment } from '../generated/graphql.js';
import { Checkbox, Checkboxes, Choices, SelectField, TextArea, TextField } from '../parts.js';
import { SourceOf, Value } from '../value.js';
import type { View } from '../view.js';
import { labelIn } from './frame.js';
import type { Attribute, Divided, Stated } from './own-values.js';
import { inputsOf, markOf, rowName, rowsIn, unknownChoice, type Inputs } from './step-form.js';

interface FieldsProps {
  view: View;
  attribute: Attribute;
  inputs: Inputs;
  list: ListFragment | undefined;
}

/** One attribute to fill in, with what others say of it beside it. */
export function AttributeFields({
  view,
  attribute,
  divided,
  list,
  conflict,
}: {
  view: View;
  attribute: Attribute;
  divided: Divided;
  list: ListFragment | undefined;
  /** Somebody else saved this attribute while it was being filled in. */
  conflict: boolean;
}) {
  const { t } = view;
  const { own, others } = divided;
  const inputs = inputsOf(attribute, own);
  const Fields = fieldsOf(attribute);
  return (
    <div className="attribute" id={`attribute-${attribute.id}`}>
      <div className="answer">
        <input type="hidden" name={`was:${attribute.id}`} value={markOf(inputs)} />
        <input type="hidden" name={`ids:${attribute.id}`} value={own.map(({ id }) => id).join(' ')} />
        <Fields view={view} attribute={attribute} inputs={inputs} list={list} />
        <More view={view} attribute={attribute} inputs={inputs} />
      </div>
      {(others.length > 0 || conflict) && (
        <div className="others-say">
          {conflict && <Said view={view} title={t.edit.standsNow} values={own} none={t.edit.nothingNow} />}
          {others.length > 0 && <Said view={view} title={t.edit.othersSay} values={others} />}
        </div>
      )}
    </div>
  );
}

function Said({ view, title, values, none }: { view: View; title: string; values: readonly Stated[]; none?: string }) {
  return (
    <>
      <p className="others-say-title">{title}</p>
      {values.length === 0 && <p>{none}</p>}
      <ul>
        {values.map((value) => (
          <li key={value.id}>
            <Value view={view} value={value} />
            {value.concerns && <span className="meta"> ({value.concerns})</span>} <SourceOf view={view} value={value} />
          </li>
        ))}
      </ul>
    </>
  );
}

const fieldsOf = ({ kind, many }: Attribute): ((props: FieldsProps) => ReactNode) => {
  if (kind === 'term') return many ? Terms : OneTerm;
  if (kind === 'number') return Numbers;
  if (kind === 'yes_no') return YesNo;
  if (kind === 'period') return Periods;
  return Text;
};

const textOf = (inputs: Inputs, name: string): string => {
  const value = inputs[name];
  return typeof value === 'string' ? value : '';
};

const helpIn = (view: View, { helpNl, helpEn }: Attribute): string => (view.language === 'en' ? helpEn : helpNl) ?? '';

/** The label; attributes that a reader expects say so. */
const named = (view: View, attribute: Attribute): string =>
  attribute.expected ? `${labelIn(view, attribute)} ${view.t.edit.expected}` : labelIn(view, attribute);

function Text({ view, attribute, inputs }: FieldsProps) {
  const name = `${attribute.id}.textNl`;
  const help = [helpIn(view, attribute), attribute.many ? view.t.edit.onePerLine : ''].filter(Boolean).join(' ');
  return (
    <TextArea
      view={view}
      name={name}
      label={named(view, attribute)}
      help={help || undefined}
      value={textOf(inputs, name)}
      rows={3}
    />
  );
}

const termsOf = (view: View, list: ListFragment | undefined, chosen: readonly string[]) =>
  (list?.terms ?? [])
    .filter(({ id, retired }) => !retired || chosen.includes(id))
    .map((term) => ({ value: term.id, label: labelIn(view, term) }));

function OneTerm({ view, attribute, inputs, list }: FieldsProps) {
  const name = `${attribute.id}.term`;
  const value = textOf(inputs, name);
  return (
    <SelectField
      view={view}
      name={name}
      label={named(view, attribute)}
      help={helpIn(view, attribute) || undefined}
      value={value}
      options={[
        { value: '', label: view.t.edit.notFilledIn },
        ...termsOf(view, list, [value]),
        { value: unknownChoice, label: view.t.case.unknown },
      ]}
    />
  );
}

function Terms({ view, attribute, inputs, list }: FieldsProps) {
  const name = `${attribute.id}.term`;
  const chosen = [inputs[name] ?? []].flat();
  return (
    <Checkboxes
      view={view}
      name={name}
      legend={named(view, attribute)}
      help={helpIn(view, attribute) || undefined}
      options={termsOf(view, list, chosen)}
      values={chosen}
    />
  );
}

function YesNo({ view, attribute, inputs }: FieldsProps) {
  const { t } = view;
  const name = `${attribute.id}.yes`;
  return (
    <Choices
      aside
      view={view}
      name={name}
      legend={named(view, attribute)}
      help={helpIn(view, attribute) || undefined}
      value={textOf(inputs, name)}
      options={[
        { value: 'yes', label: t.case.yes },
        { value: 'no', label: t.case.no },
        { value: unknownChoice, label: t.case.unknown },
        { value: '', label: t.edit.notFilledIn },
      ]}
    />
  );
}

function Numbers({ view, attribute, inputs }: FieldsProps) {
  const { t } = view;
  const field = (part: string): string => `${attribute.id}.${part}`;
  const ranged = attribute.id === 'trl';
  return (
    <fieldset className="field group">
      <legend>{named(view, attribute)}</legend>
      {helpIn(view, attribute) && <p className="help">{helpIn(view, attribute)}</p>}
      <div className="inline">
        <TextField
          view={view}
          name={field('number')}
          label={ranged ? t.edit.lowest : t.edit.number}
          inputMode="decimal"
          value={textOf(inputs, field('number'))}
        />
        {ranged && (
          <TextField
            view={view}
            name={field('numberMax')}
            label={t.edit.highest}
            inputMode="decimal"
            value={textOf(inputs, field('numberMax'))}
          />
        )}
        <SelectField
          view={view}
          name={field('qualifier')}
          label={t.edit.howSure}
          value={textOf(inputs, field('qualifier'))}
          options={Object.entries(t.edit.qualifier).map(([value, label]) => ({
            value: value === 'NONE' ? '' : value,
            label,
          }))}
        />
      </div>
    </fieldset>
  );
}

function Periods({ view, attribute, inputs, list }: FieldsProps) {
  const { t } = view;
  const names = Object.keys(view.chosen ?? inputs);
  const chosen = rowsIn(attribute.id, Object.keys(inputs)).map((row) =>
    textOf(inputs, `${rowName(attribute.id, row)}term`),
  );
  const ids = Object.entries(inputs).flatMap(([name, value]) => (name.endsWith('.id') && value ? [value] : []));
  return (
    <fieldset className="field group">
      <legend>{named(view, attribute)}</legend>
      <p className="help">{t.edit.periodHelp}</p>
      {rowsIn(attribute.id, names).map((row) => {
        const field = (part: string): string => `${rowName(attribute.id, row)}${part}`;
        // A row whose value somebody else replaced meanwhile becomes a new one.
        const typed = view.typed[field('id')];
        const id = typed === undefined ? textOf(inputs, field('id')) : ids.includes(typed) ? typed : '';
        const value = (part: string): string => textOf(inputs, field(part));
        const input = (part: 'from' | 'until' | 'ownName' | 'textNl') => (
          <TextField view={view} name={field(part)} label={t.edit.period[part]} value={value(part)} />
        );
        return (
          <fieldset key={row} className="row">
            <legend>{t.edit.row(row)}</legend>
            <input type="hidden" name={field('id')} value={id} />
            <div className="inline">
              <SelectField
                view={view}
                name={field('term')}
                label={t.edit.period.term}
                value={value('term')}
                options={[{ value: '', label: t.edit.choose }, ...termsOf(view, list, chosen)]}
              />
              {input('from')}
              {input('until')}
            </div>
            <div className="inline">
              {input('textNl')}
              {input('ownName')}
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}

/** What few people need: unknown with a note, own words, English. Open where something stands in it or is wrong. */
function More({ view, attribute, inputs }: Pick<FieldsProps, 'view' | 'attribute' | 'inputs'>) {
  const { t } = view;
  const { id, kind, many } = attribute;
  const name = (part: string): string => `${id}.${part}`;
  // The rows of a period have their own words.
  const has = (part: string): boolean =>
    name(part) in inputs && (kind !== 'period' || part === 'unknown' || part === 'note');
  const parts = ['unknown', 'note', 'textEn', 'ownName', ...(kind === 'term' && !many ? ['textNl'] : [])].filter(has);
  const filled = (part: string): boolean =>
    [view.typed[name(part)], inputs[name(part)], view.faults?.fields[name(part)]].some(
      (value) => value !== undefined && value !== '',
    );
  const text = (part: string, label: string) =>
    has(part) && <TextField view={view} name={name(part)} label={label} value={textOf(inputs, name(part))} />;
  return (
    <details className="more" open={parts.some(filled)}>
      <summary>
        {has('unknown') ? t.edit.unknownOrNote : t.edit.moreWords}
        <span className="visually-hidden">: {labelIn(view, attribute)}</span>
      </summary>
      {has('unknown') && (
        <Checkbox
          view={view}
          name={name('unknown')}
          label={t.edit.lookedUnknown}
          checked={textOf(inputs, name('unknown')) === 'yes'}
        />
      )}
      {kind === 'term' && !many && text('textNl', t.edit.explanation)}
      {text('ownName', t.edit.ownName)}
      {has('textEn') && (
        <TextArea
          view={view}
          name={name('textEn')}
          label={t.edit.english}
          value={textOf(inputs, name('textEn'))}
          rows={2}
        />
      )}
      {text('note', t.edit.note)}
    </details>
  );
}
