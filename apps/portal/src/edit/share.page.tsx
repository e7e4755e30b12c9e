import type { EditSharingQuery } from '../generated/graphql.js';
import { Button, Choices, Form, TextArea } from '../parts.js';
import { day, type View } from '../view.js';
import { casePath, editPath, Frame } from './frame.js';

export const sharings = ['PRIVATE', 'GROUP', 'GOVERNMENT', 'PUBLIC'] as const;

/** With whom a case is shared, and whether it is in the marketplace; each in words of what follows. */
export function SharePage({
  view,
  edited,
  group,
}: {
  view: View;
  edited: NonNullable<EditSharingQuery['caseBySlug']>;
  /** Names of the organisations of the group, one per line. */
  group: string;
}) {
  const { t } = view;
  const words = t.edit.share;
  const path = `${casePath(edited)}/delen`;
  const behind = edited.publishedVersion !== null && edited.publishedVersion < edited.version;
  return (
    <Frame view={view} edited={edited} path={path} title={words.title} lead={words.lead}>
      <section aria-labelledby="with">
        <h2 id="with">{words.with}</h2>
        <Form view={view} action={path} className="sheet">
          <Choices
            view={view}
            name="sharing"
            legend={words.who}
            value={edited.sharing}
            options={sharings.map((value) => ({ value, label: words.follows[value] }))}
          />
          <TextArea view={view} name="sharedWith" label={words.group} help={words.groupHelp} value={group} rows={3} />
          <p className="help">{words.confidential}</p>
          <Button>{words.save}</Button>
        </Form>
      </section>
      <section aria-labelledby="marketplace">
        <h2 id="marketplace">{words.marketplace}</h2>
        {edited.publishedAt ? (
          <>
            <p>{words.published(day(view, edited.publishedAt))}</p>
            {behind && <p className="notice warning">{words.behind}</p>}
            <div className="decide">
              <Form view={view} action={`${path}/marktplaats`}>
                <Button quiet={!behind}>{words.publishAgain}</Button>
                <p className="help">{words.publishAgainFollows}</p>
              </Form>
              <Form view={view} action={`${path}/marktplaats/weg`}>
                <Button quiet>{words.withdraw}</Button>
                <p className="help">{words.withdrawFollows}</p>
              </Form>
            </div>
          </>
        ) : (
          <>
            <p>{edited.sharing === 'PRIVATE' ? words.shareFirst : words.publishFollows}</p>
            {edited.sharing !== 'PRIVATE' && (
              <Form view={view} action={`${path}/marktplaats`}>
                <Button>{words.publish}</Button>
              </Form>
            )}
          </>
        )}
      </section>
      <p>
        <a href={editPath(edited)}>{t.edit.toOverview}</a>
      </p>
    </Frame>
  );
}
