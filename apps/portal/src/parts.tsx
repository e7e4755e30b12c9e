import type { ReactNode } from 'react';
import { inLanguage, type View } from './view.js';

// The parts that pages are made of.

/** Words in the reader's language; words in another language say so to screen readers. */
export function Words({ view, nl, en }: { view: View; nl: string | null | undefined; en?: string | null | undefined }) {
  const { words, lang } = inLanguage(view, nl, en);
  return lang ? <span lang={lang}>{words}</span> : <>{words}</>;
}

/** A form that carries its own proof of coming from this site. */
export function Form({
  view,
  action,
  className,
  withFiles = false,
  children,
}: {
  view: View;
  action: string;
  className?: string;
  /** Whether it can carry files. */
  withFiles?: boolean;
  children: ReactNode;
}) {
  const encoding = withFiles ? { encType: 'multipart/form-data' } : {};
  return (
    <form method="post" action={action} {...encoding} {...(className ? { className } : {})}>
      <input type="hidden" name="_form" value={view.formToken} />
      {children}
    </form>
  );
}

export interface FieldProps {
  view: View;
  name: string;
  label: string;
  help?: string | undefined;
  value?: string | undefined;
  required?: boolean;
}

const attributes = ({ view, name, help, required }: FieldProps) => {
  const fault = view.faults?.fields[name];
  const described = [help ? `help-${name}` : '', fault ? `fault-${name}` : ''].filter(Boolean).join(' ');
  return {
    id: `field-${name}`,
    name,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(fault ? { 'aria-invalid': true } : {}),
    ...(required ? { 'aria-required': true } : {}),
  };
};

function Around({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { view, name, label, help } = field;
  const fault = view.faults?.fields[name];
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      <label className="utrecht-form-label" htmlFor={`field-${name}`}>
        {label}
      </label>
      {help && (
        <p className="help" id={`help-${name}`}>
          {help}
        </p>
      )}
      {fault && (
        <p className="fault" id={`fault-${name}`}>
          {fault}
        </p>
      )}
      {children}
    </div>
  );
}

/** One line of text. */
export function TextField(
  field: FieldProps & { inputMode?: 'numeric' | 'decimal'; type?: 'text' | 'search' | 'date' },
) {
  return (
    <Around field={field}>
      <input
        className="utrecht-textbox"
        type={field.type ?? 'text'}
        autoComplete="off"
        defaultValue={field.view.typed[field.name] ?? field.value ?? ''}
        {...(field.inputMode ? { inputMode: field.inputMode } : {})}
        {...attributes(field)}
      />
    </Around>
  );
}

/** A file to choose. */
export function FileField(field: FieldProps & { accept: string }) {
  return (
    <Around field={field}>
      <input type="file" accept={field.accept} {...attributes(field)} />
    </Around>
  );
}

/** Several lines of text. */
export function TextArea(field: FieldProps & { rows?: number }) {
  return (
    <Around field={field}>
      <textarea
        className="utrecht-textarea"
        rows={field.rows ?? 4}
        defaultValue={field.view.typed[field.name] ?? field.value ?? ''}
        {...attributes(field)}
      />
    </Around>
  );
}

/** One of a list. */
export function SelectField(field: FieldProps & { options: readonly { value: string; label: string }[] }) {
  return (
    <Around field={field}>
      <select
        className="utrecht-select"
        defaultValue={field.view.typed[field.name] ?? field.value ?? ''}
        {...attributes(field)}
      >
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Around>
  );
}

interface GroupProps extends Omit<FieldProps, 'label' | 'value'> {
  legend: ReactNode;
  options: readonly { value: string; label: string }[];
}

/** A question with its answers in sight; what is wrong with it stands above them. */
function Group({ field, children }: { field: GroupProps; children: ReactNode }) {
  const { view, name, legend, help } = field;
  const fault = view.faults?.fields[name];
  const described = [help ? `help-${name}` : '', fault ? `fault-${name}` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={fault ? 'field faulty' : 'field'}
      id={`field-${name}`}
      tabIndex={-1}
      {...(described ? { 'aria-describedby': described } : {})}
    >
      <legend>{legend}</legend>
      {help && (
        <p className="help" id={`help-${name}`}>
          {help}
        </p>
      )}
      {fault && (
        <p className="fault" id={`fault-${name}`}>
          {fault}
        </p>
      )}
      {children}
    </fieldset>
  );
}

/** One of a few, all in sight; side by side where there is room and the words are short. */
export function Choices({ value, aside = false, ...field }: GroupProps & { value: string; aside?: boolean }) {
  const { view, name, options } = field;
  const chosen = view.typed[name] ?? value;
  return (
    <Group field={field}>
      <div className={aside ? 'choices aside' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === chosen} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** Some of a list, all in sight. */
export function Checkboxes({ values, ...field }: GroupProps & { values: readonly string[] }) {
  const { view, name, options } = field;
  const chosen = view.chosen ? (view.chosen[name] ?? []) : values;
  return (
    <Group field={field}>
      <div className="choices many">
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input type="checkbox" name={name} value={option.value} defaultChecked={chosen.includes(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

/** One thing that is so or not. */
export function Checkbox({
  view,
  name,
  label,
  checked,
}: {
  view: View;
  name: string;
  label: ReactNode;
  checked: boolean;
}) {
  const fault = view.faults?.fields[name];
  return (
    <div className={fault ? 'field faulty' : 'field'}>
      {fault && (
        <p className="fault" id={`fault-${name}`}>
          {fault}
        </p>
      )}
      <label className="choice">
        <input
          type="checkbox"
          id={`field-${name}`}
          name={name}
          value="yes"
          defaultChecked={view.chosen ? view.chosen[name] !== undefined : checked}
          {...(fault ? { 'aria-invalid': true, 'aria-describedby': `fault-${name}` } : {})}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

/** Sends a form; with a name it tells which of several was pressed. */
export function Button({
  children,
  quiet = false,
  name,
  value,
}: {
  children: ReactNode;
  quiet?: boolean;
  name?: string;
  value?: string;
}) {
  return (
    <button
      type="submit"
      {...(name ? { name, value } : {})}
      className={
        quiet
          ? 'utrecht-button utrecht-button--secondary-action button second'
          : 'utrecht-button utrecht-button--primary-action button'
      }
    >
      {children}
    </button>
  );
}

/** A link that looks like the main thing to do. */
export function ButtonLink({ href, children, quiet = false }: { href: string; children: ReactNode; quiet?: boolean }) {
  return (
    <a className={quiet ? 'button second' : 'button'} href={href}>
      {children}
    </a>
  );
}

/** A title with what it belongs to and a line beneath. */
export function Heading({
  kind,
  title,
  lead,
  lang,
}: {
  kind?: string;
  title: ReactNode;
  lead?: ReactNode;
  lang?: string | undefined;
}) {
  return (
    <div className="heading">
      {kind && <p className="kind">{kind}</p>}
      <h1 className="utrecht-heading-1" {...(lang ? { lang } : {})}>
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
    </div>
  );
}

/** A card for one thing in a list; the whole title is the link. */
export function Card({
  href,
  title,
  meta,
  children,
}: {
  href: string;
  title: ReactNode;
  meta?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li className="card">
      <h3>
        <a href={href}>{title}</a>
      </h3>
      {meta && <p className="meta">{meta}</p>}
      {children}
    </li>
  );
}

/** A table that a narrow screen may scroll sideways, by keyboard too. */
export function Table({
  view,
  caption,
  head,
  children,
}: {
  view: View;
  caption: string;
  head: readonly string[];
  children: ReactNode;
}) {
  return (
    <div className="table" role="region" aria-label={`${view.t.table}: ${caption}`} tabIndex={0}>
      <table className="utrecht-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** The honest mark of something that nobody stated. */
export function Unknown({ view }: { view: View }) {
  return <span className="mark unknown">{view.t.case.unknown}</span>;
}
