import { casePublished, type CasePublished } from '@gemeengoed/case-registry-contract';
import {
  assessments,
  cases,
  type AssessmentRow,
  type CaseRegistryDb,
  type CaseRow,
} from '@gemeengoed/case-registry-data';
import { Conflict, emit, NotFound, urn } from '@gemeengoed/module-kit';
import { ownCase } from './own-case.js';

/** Offers a case, as it is now, to the marketplace. */
export function publishCase(db: CaseRegistryDb, id: string): Promise<CaseRow> {
  return db.write(async (tx) => {
    const row = await ownCase(tx, id);
    if (row.sharing === 'private') {
      throw new Conflict({
        nl: 'Dit praktijkvoorbeeld is nog niet gedeeld. Deel het eerst met anderen.',
        en: 'This case is not shared yet. Share it with others first.',
      });
    }
    const published = await cases.markPublished(tx, id, true);
    if (!published) throw new NotFound();
    const data = dataOf(published, await assessments.ofCases(tx, [id]));
    await emit(tx, casePublished, { subject: data.case, organisation: row.organisation, data });
    return published;
  });
}

/** What the case tells others: the first stated value of an attribute with one answer, all values of the others. */
function dataOf(row: CaseRow, values: readonly AssessmentRow[]): CasePublished {
  const of = (...attributes: string[]) =>
    values.filter(({ attribute, unknown }) => attributes.includes(attribute) && !unknown);
  const first = (attribute: string) => of(attribute)[0];
  const term = (attribute: string) => first(attribute)?.term ?? null;
  const facts = (...attributes: string[]) =>
    of(...attributes).flatMap(({ textNl, textEn, source, basis, qualifier }) =>
      textNl === null ? [] : [{ textNl, textEn, source, basis, qualifier }],
    );
  const { sharing, sharedWith, slug, titleNl, titleEn, aliases } = row;
  const pitch = ['pitch-needs', 'pitch-approach', 'pitch-benefits', 'pitch-alternative'].map(first);
  // Only a whole pitch tells the story; parts of one would leave questions open.
  const pitched = (text: 'textNl' | 'textEn'): string | null =>
    pitch.every((part) => part?.[text]) ? pitch.map((part) => part?.[text]).join(' ') : null;
  if (sharing === 'private' || !row.publishedAt) throw new Error('a private case was published');
  return {
    case: urn('case', row.id),
    organisation: row.organisation,
    sharing,
    sharedWith,
    slug,
    version: row.version,
    publishedAt: row.publishedAt.toISOString(),
    titleNl,
    titleEn,
    aliases,
    summaryNl: pitched('textNl') ?? row.summaryNl,
    summaryEn: pitched('textEn') ?? row.summaryEn,
    problemNl: first('problem')?.textNl ?? null,
    problemEn: first('problem')?.textEn ?? null,
    goalNl: first('goal')?.textNl ?? null,
    goalEn: first('goal')?.textEn ?? null,
    approachNl: first('approach')?.textNl ?? null,
    approachEn: first('approach')?.textEn ?? null,
    domain: term('domain'),
    phase: term('phase'),
    valueGrade: term('value-grade'),
    innovationTypes: of('innovation-type').flatMap(({ term: type, source }) =>
      type === null ? [] : [{ term: type, source }],
    ),
    analytics: of('analytics').flatMap(({ term: kind }) => kind ?? []),
    degreeLevels: of('degree').flatMap(({ term: level, source, basis, qualifier }) =>
      level === null ? [] : [{ textNl: level, textEn: null, source, basis, qualifier }],
    ),
    technologies: facts('technology'),
    dataSources: facts('data-source'),
    partners: facts(
      'partner-market',
      'partner-knowledge',
      'partner-government',
      'partner-societal',
      'partner-citizens',
    ),
    scaledTo: facts('scaled-to'),
    risks: facts('risk'),
    lessons: facts('lesson'),
  };
}
