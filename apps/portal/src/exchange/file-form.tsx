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
