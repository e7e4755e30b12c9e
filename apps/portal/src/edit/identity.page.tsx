import type { EditIdentityQuery } from '../generated/graphql.js';
import { Button, Form, TextArea, TextField } from '../parts.js';
import type { View } from '../view.js';
import { editPath, Frame } from './frame.js';

/** The name of a case, other names, and what it is in short. */
export function IdentityPage({ view, edited }: { view: View; edited: NonNullable<EditIdentityQuery['caseBySlug']> }) {
  const { t } = view;
  const path = editPath(edited, 'naam');
  // After a refusal for a lost update: what another saved meanwhile, beside what was typed.
  const now = [
    ['titleNl', edited.titleNl],
    ['titleEn', edited.titleEn ?? ''],
    ['aliases', edited.aliases.join('\n')],
    ['summaryNl', edited.summaryNl ?? ''],
    ['summaryEn', edited.summaryEn ?? ''],
  ] as const;
  const differs = now.filter(([name, value]) => {
    const typed = view.typed[name];
    return view.typed.version !== undefined && Number(view.typed.version) < edited.version && typed !== value;
  });
  return (
    <Frame view={view} edited={edited} path={path} title={t.edit.identity} lead={t.edit.identityLead}>
      {differs.length > 0 && (
        <section className="panel differs" aria-labelledby="now">
          <h2 id="now">{t.edit.standsNow}</h2>
          <dl className="story">
            {differs.map(([name, value]) => (
              <div key={name}>
                <dt>{t.edit.identityField[name]}</dt>
                <dd>{value || t.edit.notFilledIn}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Form view={view} action={path} className="sheet">
        <input type="hidden" name="version" value={edited.version} />
        <TextField view={view} name="titleNl" label={t.edit.identityField.titleNl} value={edited.titleNl} required />
        <TextField view={view} name="titleEn" label={t.edit.identityField.titleEn} value={edited.titleEn ?? ''} />
        <TextArea
          view={view}
          name="aliases"
          label={t.edit.identityField.aliases}
          help={t.edit.onePerLine}
          value={edited.aliases.join('\n')}
          rows={2}
        />
        <TextArea view={view} name="summaryNl" label={t.edit.identityField.summaryNl} value={edited.summaryNl ?? ''} />
        <TextArea view={view} name="summaryEn" label={t.edit.identityField.summaryEn} value={edited.summaryEn ?? ''} />
        <div className="buttons">
          <Button>{t.edit.save}</Button>
          <a href={editPath(edited)}>{t.edit.toOverview}</a>
        </div>
      </Form>
    </Frame>
  );
}
