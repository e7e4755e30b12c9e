import type { DraftQuery, TemplatesQuery } from './generated/graphql.js';
import { Layout } from './layout.js';
import { Button, Form, Heading, SelectField, TextArea, TextField, Words, type FieldProps } from './parts.js';
import { inLanguage, type View } from './view.js';

type DraftData = NonNullable<DraftQuery['draft']>;
type PlaceData = DraftData['places'][number];

/** The templates to start from. */
export function TemplatesPage({ view, data, keyOnce }: { view: View; data: Partial<TemplatesQuery>; keyOnce: string }) {
  const { t } = view;
  return (
    <Layout view={view} title={t.templates.title} crumbs={[{ href: '/sjablonen', label: t.templates.title }]}>
      <Heading title={t.templates.title} lead={t.templates.lead} />
      <ul className="cards wide">
        {(data.templates ?? []).map((template) => (
          <li className="card" key={template.id}>
            <h2>
              <Words view={view} nl={template.titleNl} en={template.titleEn} />
            </h2>
            <p className="meta">
              {t.templates.version(template.version)} · {template.licence}
            </p>
            <p>
              <Words view={view} nl={template.summaryNl} en={template.summaryEn} />
            </p>
            <p className="small">
              {t.templates.sources}: <span lang="nl">{template.sources.join('; ')}</span>
            </p>
            {view.session ? (
              <Form view={view} action="/sjablonen" className="inline">
                <input type="hidden" name="template" value={template.id} />
                <input type="hidden" name="key" value={`${keyOnce}-${template.id}`} />
                <div className="field">
                  <label className="utrecht-form-label" htmlFor={`solution-${template.id}`}>
                    {t.templates.solution}
                  </label>
                  <input
                    className="utrecht-textbox"
                    id={`solution-${template.id}`}
                    name="solution"
                    autoComplete="off"
                  />
                </div>
                <Button quiet>{t.templates.make}</Button>
              </Form>
            ) : (
              <p className="small">{t.templates.signIn}</p>
            )}
          </li>
        ))}
      </ul>
    </Layout>
  );
}

/** A document: download it, fill its open places, see how it looks, make it final. */
export function DraftPage({ view, draft }: { view: View; draft: DraftData }) {
  const { t } = view;
  const path = `/documenten/${draft.id}`;
  const own = view.session?.organisation === draft.organisation.code;
  return (
    <Layout
      view={view}
      title={draft.title}
      crumbs={[
        { href: own ? '/mijn-gemeente' : '/sjablonen', label: own ? t.own.title : t.templates.title },
        { href: path, label: draft.title },
      ]}
    >
      <Heading
        kind={`${t.draft.kind} · ${t.draft.status[draft.status]} · ${draft.organisation.name}`}
        title={draft.title}
        lang="nl"
      />
      <p className="meta">
        {t.draft.madeFrom(draft.templateId, draft.templateVersion)}
        {draft.sourceOrganisation && ` · ${t.draft.copiedFrom(draft.sourceOrganisation.name)}`}
      </p>
      <section aria-labelledby="download" className="panel actions">
        <h2 id="download">{t.draft.download}</h2>
        <ul className="buttons">
          {(['odt', 'pdf', 'docx'] as const).map((format) => (
            <li key={format}>
              <a className={format === 'docx' ? 'button second' : 'button'} href={`${path}/${format}`}>
                {t.draft[format]}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {own && draft.status === 'draft' && <FillForm view={view} draft={draft} path={path} />}
      <section aria-labelledby="preview">
        <h2 id="preview">{t.draft.preview}</h2>
        {/* The module escapes every value; see the documents package. */}
        <div className="paper" lang="nl" dangerouslySetInnerHTML={{ __html: draft.preview }} />
      </section>
    </Layout>
  );
}

function FillForm({ view, draft, path }: { view: View; draft: DraftData; path: string }) {
  const { t } = view;
  return (
    <>
      <section aria-labelledby="fill">
        <h2 id="fill">{t.draft.fill}</h2>
        <p>{t.draft.open(draft.open.length)}</p>
        {draft.open.length > 0 && (
          <ul className="chips">
            {draft.open.map(({ key, labelNl, labelEn }) => (
              <li key={key}>
                <a href={`#field-${key}`}>
                  <Words view={view} nl={labelNl} en={labelEn} />
                </a>
              </li>
            ))}
          </ul>
        )}
        <Form view={view} action={path} className="sheet">
          <input type="hidden" name="version" value={draft.version} />
          {draft.places.map((place) => (
            <PlaceField key={place.placeholder.key} view={view} place={place} />
          ))}
          <Button>{t.draft.save}</Button>
        </Form>
      </section>
      {draft.open.length === 0 && (
        <Form view={view} action={`${path}/vaststellen`} className="panel actions">
          <input type="hidden" name="version" value={draft.version} />
          <p>{t.draft.finaliseLead}</p>
          <Button>{t.draft.finalise}</Button>
        </Form>
      )}
    </>
  );
}

function PlaceField({ view, place }: { view: View; place: PlaceData }) {
  const { t } = view;
  const { key, kind, labelNl, labelEn, helpNl, helpEn, required, choices } = place.placeholder;
  const label = inLanguage(view, labelNl, labelEn).words;
  const origin = place.from ? t.draft.from[place.from] : '';
  const hint =
    kind === 'money' ? t.draft.money : kind === 'date' ? t.draft.date : kind === 'number' ? t.draft.number : '';
  const help = [inLanguage(view, helpNl, helpEn).words, hint, origin].filter(Boolean).join(' – ');
  const field: FieldProps = {
    view,
    name: key,
    label: required ? label : `${label} ${t.draft.optional}`,
    help: help || undefined,
    required,
  };
  if (kind === 'choice' || kind === 'clause') {
    const options =
      kind === 'clause'
        ? [
            { value: 'yes', label: t.draft.yes },
            { value: 'no', label: t.draft.no },
          ]
        : (choices ?? []).map(({ value, labelNl: nl, labelEn: en }) => ({
            value,
            label: inLanguage(view, nl, en).words,
          }));
    return (
      <SelectField {...field} value={place.value ?? ''} options={[{ value: '', label: t.draft.choose }, ...options]} />
    );
  }
  if (kind === 'text') return <TextArea {...field} value={place.value ?? ''} rows={2} />;
  const typed =
    kind === 'money' && place.value !== null
      ? (Number(place.value) / 100).toFixed(2).replace('.', ',')
      : (place.value ?? '');
  return <TextField {...field} value={kind === 'date' ? typed.split('-').reverse().join('-') : typed} />;
}
