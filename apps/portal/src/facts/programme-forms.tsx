import type { CaseNameFragment, ProgrammeFactsFragment } from '../generated/graphql.js';
import { Button, Choices, Form, SelectField, TextArea, TextField } from '../parts.js';
import { inLanguage, type View } from '../view.js';
import { FactsPage } from './facts.js';

/** A new programme of one's own organisation. What is not known stays empty. */
export function NewProgrammePage({ view, keyOnce }: { view: View; keyOnce: string }) {
  const t = view.t.facts.programmes;
  return (
    <FactsPage
      view={view}
      here="/programmas"
      title={t.new}
      lead={t.newLead}
      crumb={{ href: '/programmas/nieuw', label: t.new }}
    >
      <Form view={view} action="/programmas/nieuw" className="sheet">
        <input type="hidden" name="key" value={keyOnce} />
        <TextField view={view} name="nameNl" label={t.name} required />
        <TextArea view={view} name="noteNl" label={t.note} />
        <TextField view={view} name="announced" label={t.announced} help={t.dateHelp} />
        <TextField view={view} name="fundedFrom" label={t.fundedFrom} />
        <TextField view={view} name="fundedUntil" label={t.fundedUntil} />
        <TextField view={view} name="budgetCentsPerYear" label={t.budget} help={t.budgetHelp} inputMode="decimal" />
        <TextField view={view} name="source" label={view.t.facts.source} help={t.sourceHelp} />
        <Button>{t.save}</Button>
      </Form>
    </FactsPage>
  );
}

/** Puts a case under the programme; those that stand there already are not offered. */
export function AddCaseForm({
  view,
  programme,
  cases,
}: {
  view: View;
  programme: ProgrammeFactsFragment;
  cases: readonly CaseNameFragment[];
}) {
  const t = view.t.facts.programmes;
  const present = new Set(programme.cases.map((member) => member.case.id));
  const options = cases
    .filter(({ id }) => !present.has(id))
    .map(({ id, titleNl, titleEn }) => ({ value: id, label: inLanguage(view, titleNl, titleEn).words }));
  return (
    <section aria-labelledby="add-case">
      <h2 id="add-case">{t.add}</h2>
      <Form view={view} action={`/programmas/${programme.id}/voorbeelden`} className="sheet">
        <SelectField view={view} name="case" label={t.choose} options={options} />
        <TextField view={view} name="source" label={view.t.facts.source} help={t.sourceHelp} />
        <Button>{t.addButton}</Button>
      </Form>
    </section>
  );
}

export const offeredScopes = ['PRIVATE', 'GOVERNMENT', 'PUBLIC'] as const;

/** Who may see the programme. */
export function ShareProgrammeForm({ view, programme }: { view: View; programme: ProgrammeFactsFragment }) {
  const t = view.t.facts.programmes;
  return (
    <section aria-labelledby="share-programme">
      <h2 id="share-programme">{t.share}</h2>
      <Form view={view} action={`/programmas/${programme.id}/delen`} className="sheet">
        <Choices
          view={view}
          name="sharing"
          legend={t.share}
          value={programme.sharing}
          options={offeredScopes.map((scope) => ({ value: scope, label: t.sharing[scope] }))}
        />
        <Button>{t.shareButton}</Button>
      </Form>
    </section>
  );
}
