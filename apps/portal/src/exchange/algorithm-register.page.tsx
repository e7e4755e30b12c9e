import type { AlgorithmRegisterQuery } from '../generated/graphql.js';
import { Layout } from '../layout.js';
import { ButtonLink, Heading, Table, Words } from '../parts.js';
import { inLanguage, type View } from '../view.js';

type Found = NonNullable<AlgorithmRegisterQuery['caseBySlug']>;
type Field = Found['algorithmRegister']['fields'][number];

/** A case as the algorithm register would show it, and what is still to be filled in. */
export function AlgorithmRegisterPage({
  view,
  found,
  data,
}: {
  view: View;
  found: Found;
  data: Partial<AlgorithmRegisterQuery>;
}) {
  const t = view.t.exchange.algorithm;
  const here = `/praktijkvoorbeelden/${found.slug}`;
  const { fields, file } = found.algorithmRegister;
  const open = fields.filter(({ problemNl }) => problemNl !== null);
  const blocking = open.filter(({ mandatory }) => mandatory).length;
  const own = view.session?.organisation === found.organisation.code;
  return (
    <Layout
      view={view}
      title={`${t.title}: ${inLanguage(view, found.titleNl, found.titleEn).words}`}
      crumbs={[
        { href: '/praktijkvoorbeelden', label: view.t.nav.cases },
        { href: here, label: inLanguage(view, found.titleNl, found.titleEn).words },
        { href: `${here}/algoritmeregister`, label: t.title },
      ]}
    >
      <Heading kind={t.title} title={<Words view={view} nl={found.titleNl} en={found.titleEn} />} lead={t.lead} />
      {file ? (
        <ButtonLink href={`${here}/algoritmeregister.json`}>{t.download}</ButtonLink>
      ) : (
        <p className="notice warning">{t.incomplete(blocking)}</p>
      )}
      {open.length > 0 && (
        <section aria-labelledby="missing">
          <h2 id="missing">{t.missing}</h2>
          <Table view={view} caption={t.missing} head={[t.field, t.change, t.where]}>
            {open.map((field) => (
              <tr key={field.key}>
                <th scope="row">
                  {inLanguage(view, field.labelNl, field.labelEn).words}
                  {field.mandatory && <span className="meta"> ({t.mandatory})</span>}
                </th>
                <td>{inLanguage(view, field.problemNl, field.problemEn).words}</td>
                <td>
                  <Places view={view} here={here} own={own} field={field} data={data} />
                </td>
              </tr>
            ))}
          </Table>
        </section>
      )}
      <section aria-labelledby="all">
        <h2 id="all">{t.all}</h2>
        <dl className="description">
          {fields.map(({ key, labelNl, labelEn, values }) => (
            <div key={key}>
              <dt>{inLanguage(view, labelNl, labelEn).words}</dt>
              <dd>
                {values.length === 0 ? (
                  <span className="mark unknown">{view.t.exchange.notFilledIn}</span>
                ) : (
                  <span lang="nl">
                    {values.map((value, index) => (
                      <span key={`${index} ${value}`} className="line">
                        {value}
                      </span>
                    ))}
                  </span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </Layout>
  );
}

/** Where a value is changed: a step of the case, or one of its registers; a link for those who may. */
function Places({
  view,
  here,
  own,
  field,
  data,
}: {
  view: View;
  here: string;
  own: boolean;
  field: Field;
  data: Partial<AlgorithmRegisterQuery>;
}) {
  const places = field.from.map((from) => {
    const register = data.registers?.find(({ id }) => from === `register:${id}`);
    if (register) return { ...register, href: `${here}/registers/${register.id}` };
    const attribute = data.attributes?.find(({ id }) => id === from);
    if (attribute) return { ...attribute, href: `${here}/bewerken/${attribute.step}` };
    const label = view.t.exchange.algorithm.ofCase[from] ?? from;
    return { id: from, labelNl: label, labelEn: label, href: `${here}/bewerken` };
  });
  return (
    <>
      {places.map(({ id, labelNl, labelEn, href }, index) => {
        const label = inLanguage(view, labelNl, labelEn).words;
        return (
          <span key={id}>
            {index > 0 && ', '}
            {own ? <a href={href}>{label}</a> : label}
          </span>
        );
      })}
    </>
  );
}
