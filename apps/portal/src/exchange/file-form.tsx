import type { ReactNode } from 'react';
import type { View } from '../view.js';

/** A form that can carry a file, with its own proof of coming from this site. */
export function FileForm({
  view,
  action,
  className,
  children,
}: {
  view: View;
  action: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <form method="post" action={action} encType="multipart/form-data" {...(className ? { className } : {})}>
      <input type="hidden" name="_form" value={view.formToken} />
      {children}
    </form>
  );
}

/** A file to choose. */
export function FileField({
  view,
  name,
  label,
  help,
  accept,
}: {
  view: View;
  name: string;
  label: string;
  help?: string | undefined;
  accept: string;
}) {
  const fault = view.faults?.fields[name];
  const described = [help ? `help-${name}` : '', fault ? `fault-${name}` : ''].filter(Boolean).join(' ');
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
      <input
        type="file"
        id={`field-${name}`}
        name={name}
        accept={accept}
        {...(described ? { 'aria-describedby': described } : {})}
        {...(fault ? { 'aria-invalid': true } : {})}
      />
    </div>
  );
}
