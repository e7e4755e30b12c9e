import type { AssessmentRow } from '@gemeengoed/case-registry-data';
import { organisationOf, urn } from '@gemeengoed/module-kit';
import type { KnownCase } from '../case/known.js';
import { attributeOf } from '../catalogue/attributes.js';
import { termOf } from '../catalogue/vocabularies.js';

/** Themes of the publication standard 1.0 of the Dutch algorithm register. */
const themes: readonly string[] = [
  ...['Organisatie en bedrijfsvoering', 'Cultuur en recreatie', 'Economie', 'Overheidsfinanciën', 'Wonen'],
  ...['Internationaal', 'Migratie en integratie', 'Natuur en milieu', 'Onderwijs en wetenschap'],
  ...['Openbare orde en veiligheid', 'Recht', 'Ruimte en infrastructuur', 'Sociale zekerheid', 'Verkeer', 'Werk'],
  'Zorg en gezondheid',
];

/** A title with the place to read on. */
export interface Grouped {
  title: string;
  link?: string;
}

/** A key of the standard with what the case has for it. */
export interface AlgorithmField {
  key: string;
  labelNl: string;
  labelEn: string;
  /** The register refuses a description without it. */
  mandatory: boolean;
  /** Where it comes from: attributes, registers (`register:risk`) or fields of the case. */
  from: readonly string[];
  /** Null where the case has none, or none that the standard takes. */
  value: string | readonly string[] | readonly Grouped[] | null;
  /** What to change when there is no value. */
  problem: { nl: string; en: string } | null;
}

interface Rule {
  key: string;
  labels: readonly [string, string];
  from: readonly string[];
  mandatory?: boolean;
  max?: number;
  value(known: KnownCase): string | readonly string[] | readonly Grouped[] | null;
  /** Why a value that is there cannot be used; undefined when it can. */
  fault?(value: string | readonly string[] | readonly Grouped[]): { nl: string; en: string } | undefined;
}

const ofAttribute = ({ assessments }: KnownCase, id: string): AssessmentRow[] =>
  assessments.filter(({ attribute, unknown }) => attribute === id && !unknown);

const wordsOf = ({ attribute, textNl, term }: AssessmentRow): string =>
  textNl ?? (term === null ? '' : (termOf(attributeOf(attribute)?.vocabulary ?? '', term)?.labelNl ?? term));

/** The words of one attribute; several different ones stand below one another, so that none is chosen for the reader. */
const words =
  (...ids: readonly string[]) =>
  (known: KnownCase): string | null => {
    const found = ids.map((id) => [...new Set(ofAttribute(known, id).map(wordsOf).filter(Boolean))]);
    return found.find((of) => of.length > 0)?.join('\n') ?? null;
  };

const one = (message: { nl: string; en: string }, right: (value: string) => boolean) => (value: unknown) =>
  typeof value === 'string' && right(value) ? undefined : message;

const month = one(
  { nl: 'Schrijf één jaar en maand, bijvoorbeeld 2026-03.', en: 'Write one year and month, for example 2026-03.' },
  (value) => /^\d{4}-(0[1-9]|1[0-2])$/.test(value),
);
const oneTerm = one(
  {
    nl: 'Bronnen geven verschillende waarden. Trek in wat niet klopt, zodat er één overblijft.',
    en: 'Sources give different values. Retract what is not right, so that one remains.',
  },
  (value) => !value.includes('\n'),
);

const risksOf = (known: KnownCase): string | null => {
  const entries = known.entries
    .filter(({ register, confidential }) => register === 'risk' && !confidential)
    .map(({ titleNl, fields }) =>
      typeof fields.measure === 'string' ? `${titleNl} Maatregel: ${fields.measure}` : titleNl,
    );
  const all = [...new Set([...ofAttribute(known, 'risk').map(wordsOf), ...entries])].filter(Boolean);
  return all.length > 0 ? all.join('\n') : null;
};

const isLink = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const assessmentLinks = (known: KnownCase): Grouped[] | null => {
  const links = ofAttribute(known, 'impact-assessment-reference').map(wordsOf).filter(isLink);
  return links.length > 0 ? links.map((link) => ({ title: 'DPIA', link })) : null;
};

const dataLinks = (known: KnownCase): Grouped[] | null => {
  const entries = known.entries.filter(({ register }) => register === 'data-delivery');
  return entries.length > 0
    ? entries.map(({ titleNl, fields }) => ({
        title: titleNl,
        ...(typeof fields['access-url'] === 'string' ? { link: fields['access-url'] } : {}),
      }))
    : null;
};

const impactWords = (known: KnownCase): string | null => {
  const [status, reference] = [words('impact-assessment-status')(known), words('impact-assessment-reference')(known)];
  return status || reference ? [status && `DPIA: ${status}`, reference].filter(Boolean).join('\n') : null;
};

const mandatory = true;

/** The keys of the publication standard 1.0, in its order. `from` says where a value is changed. */
const rules: readonly Rule[] = [
  {
    key: 'name',
    labels: ['Naam', 'Name'],
    from: ['titleNl'],
    mandatory,
    max: 100,
    value: ({ case: { titleNl } }) => titleNl,
  },
  {
    ...{
      key: 'description_short',
      labels: ['Korte beschrijving', 'Short description'],
      from: ['summaryNl'],
      mandatory,
    },
    ...{ max: 350, value: ({ case: { summaryNl } }: KnownCase) => summaryNl },
  },
  {
    ...{ key: 'organization', labels: ['Organisatie', 'Organisation'], from: [], mandatory, max: 100 },
    value: ({ case: { organisation } }) => organisationOf(organisation).name,
  },
  {
    ...{ key: 'category', labels: ['Thema', 'Theme'], from: ['algorithm-theme'] },
    value: (known) => {
      const found = [...new Set(ofAttribute(known, 'algorithm-theme').map(wordsOf))];
      return found.length > 0 ? found : null;
    },
    fault: (value) =>
      value.length <= 3 && (value as readonly string[]).every((theme) => themes.includes(theme))
        ? undefined
        : {
            nl: `Kies hooguit drie thema’s uit: ${themes.join(', ')}.`,
            en: `Choose at most three themes from: ${themes.join(', ')}.`,
          },
  },
  {
    ...{ key: 'status', labels: ['Status', 'Status'], from: ['algorithm-status'], mandatory },
    ...{ value: words('algorithm-status'), fault: oneTerm },
  },
  {
    key: 'begin_date',
    labels: ['Begin', 'Begin'],
    from: ['algorithm-begin'],
    value: words('algorithm-begin'),
    fault: month,
  },
  { key: 'end_date', labels: ['Einde', 'End'], from: ['algorithm-end'], value: words('algorithm-end'), fault: month },
  {
    ...{ key: 'contact_email', labels: ['E-mailadres', 'E-mail address'], from: ['algorithm-contact'], mandatory },
    value: words('algorithm-contact'),
    fault: one(
      {
        nl: 'Schrijf één e-mailadres van een afdeling, bijvoorbeeld algoritmes@gemeente.nl.',
        en: 'Write one e-mail address of a department, for example algorithms@municipality.nl.',
      },
      (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value),
    ),
  },
  {
    ...{
      key: 'website',
      labels: ['Webpagina', 'Web page'],
      from: ['algorithm-website'],
      value: words('algorithm-website'),
    },
    fault: one(
      {
        nl: 'Schrijf één volledig webadres dat begint met https://.',
        en: 'Write one whole web address that begins with https://.',
      },
      isLink,
    ),
  },
  {
    ...{ key: 'publication_category', labels: ['Publicatiecategorie', 'Publication category'] },
    ...{ from: ['algorithm-category'], mandatory, value: words('algorithm-category'), fault: oneTerm },
  },
  { key: 'goal', labels: ['Doel en impact', 'Goal and impact'], from: ['goal'], max: 2500, value: words('goal') },
  {
    ...{ key: 'proportionality', labels: ['Afwegingen', 'Considerations'], from: ['algorithm-proportionality'] },
    ...{ max: 2500, value: words('algorithm-proportionality') },
  },
  {
    ...{
      key: 'human_intervention',
      labels: ['Menselijke tussenkomst', 'Human intervention'],
      from: ['algorithm-human'],
    },
    ...{ max: 2500, value: words('algorithm-human') },
  },
  {
    key: 'risks',
    labels: ['Risicobeheer', 'Risk management'],
    from: ['risk', 'register:risk'],
    max: 2500,
    value: risksOf,
  },
  {
    ...{ key: 'lawful_basis', labels: ['Wettelijke basis', 'Lawful basis'], from: ['algorithm-lawful-basis'] },
    ...{ max: 2500, value: words('algorithm-lawful-basis') },
  },
  {
    ...{ key: 'impacttoetsen', labels: ['Impacttoetsen', 'Impact assessments'], max: 2500, value: impactWords },
    from: ['impact-assessment-status', 'impact-assessment-reference'],
  },
  {
    ...{ key: 'impacttoetsen_grouping', labels: ['Impacttoetsen: links', 'Impact assessments: links'] },
    ...{ from: ['impact-assessment-reference'], value: assessmentLinks },
  },
  { key: 'source_data', labels: ['Gegevens', 'Data'], from: ['data-source'], max: 2500, value: words('data-source') },
  {
    ...{ key: 'source_data_grouping', labels: ['Gegevens: links', 'Data: links'] },
    ...{ from: ['register:data-delivery'], value: dataLinks },
  },
  {
    ...{ key: 'methods_and_models', labels: ['Technische werking', 'Methods and models'], max: 5000 },
    ...{ from: ['algorithm-model', 'technology'], value: words('algorithm-model', 'technology') },
  },
  {
    key: 'provider',
    labels: ['Leverancier', 'Provider'],
    from: ['algorithm-provider'],
    max: 200,
    value: words('algorithm-provider'),
  },
];

const notFilledIn = { nl: 'Niet ingevuld. Vul dit in.', en: 'Not filled in. Fill this in.' };

/** What a case has for each key of the standard, and what stands in the way. */
export const algorithmFields = (known: KnownCase): AlgorithmField[] =>
  rules.map(({ key, labels: [labelNl, labelEn], from, mandatory: must = false, max, value, fault }) => {
    const given = value(known);
    const problem = given === null ? notFilledIn : (tooLong(given, max) ?? fault?.(given) ?? null);
    return { ...{ key, labelNl, labelEn, from, mandatory: must, problem }, value: problem ? null : given };
  });

function tooLong(value: unknown, max: number | undefined): { nl: string; en: string } | undefined {
  if (typeof value !== 'string' || max === undefined) return undefined;
  const { length } = [...value];
  return length > max
    ? {
        nl: `Maak dit korter: ${length} tekens, hooguit ${max}.`,
        en: `Make this shorter: ${length} characters, at most ${max}.`,
      }
    : undefined;
}

/** The description as the register takes it in; null while a mandatory key has no value. */
export function algorithmDescription({ case: { id } }: KnownCase, fields: readonly AlgorithmField[]): object | null {
  if (fields.some(({ mandatory: must, value }) => must && value === null)) return null;
  return {
    ...Object.fromEntries(fields.flatMap(({ key, value }) => (value === null ? [] : [[key, value]]))),
    ...{ lang: 'nld', standard_version: '1.0.0', source_id: urn('case', id) },
  };
}
