import fs from 'node:fs';
import {
  assessments,
  cases,
  indicators,
  registerEntries,
  type CaseRegistryDb,
  type CaseRegistryTables,
  type CaseRegistryTx,
  type NewAssessment,
  type NewEntry,
  type NewIndicator,
  type NewMeasurement,
} from '@gemeengoed/case-registry-data';
import type { Examples } from '@gemeengoed/module-kit';
import { attributeOf } from './catalogue/attributes.js';
import { registerOf } from './catalogue/registers.js';
import { vocabularyOf } from './catalogue/vocabularies.js';
import { publishCase } from './case/publish-case.js';
import { shareCase } from './case/share-case.js';

/** A case in the content file: its identity, and every fact with the place it was read. */
interface ExampleCase {
  id: string;
  organisation: string;
  slug: string;
  titleNl: string;
  titleEn: string;
  aliases: string[];
  summaryNl: string;
  summaryEn: string;
  assessments: (Pick<NewAssessment, 'attribute' | 'source' | 'basis'> & Partial<NewAssessment> & { to?: string })[];
  indicators: (Pick<NewIndicator, 'nameNl' | 'kind'> & Partial<NewIndicator> & { measurements: NewMeasurement[] })[];
  entries: (Pick<NewEntry, 'register' | 'titleNl' | 'source' | 'basis'> & Partial<NewEntry>)[];
}

const content = (): ExampleCase[] =>
  (JSON.parse(fs.readFileSync(new URL('../content/cases.json', import.meta.url), 'utf8')) as { cases: ExampleCase[] })
    .cases;

/** Loads the eighteen cases as records of the organisations that own them, shared with everyone and published. */
export const loadCases: Examples<CaseRegistryTables> = async ({ actingFor }) => {
  for (const example of content()) await loadCase(actingFor(example.organisation).db, example);
};

/** A case that is there already stays as its owner left it. */
async function loadCase(db: CaseRegistryDb, example: ExampleCase): Promise<void> {
  const { assessments: facts, indicators: measured, entries, ...identity } = example;
  const added = await db.write(async (tx) => {
    const row = await cases.insert(tx, identity);
    if (!row) return false;
    await assessments.insert(tx, row.id, facts.map(assessmentOf));
    await loadIndicators(tx, row.id, measured);
    if (entries.length > 0) await registerEntries.insert(tx, row.id, entries.map(entryOf));
    await cases.indexWords(tx, row.id);
    return true;
  });
  if (!added) return;
  await shareCase(db, { id: identity.id, sharing: 'public', sharedWith: [] });
  await publishCase(db, identity.id);
}

const assessmentOf = ({ to, ...fact }: ExampleCase['assessments'][number], place: number): NewAssessment => ({
  ...fact,
  vocabularyVersion: fact.term ? (vocabularyOf(attributeOf(fact.attribute)?.vocabulary ?? '')?.version ?? null) : null,
  until: to ?? fact.until ?? null,
  place,
});

async function loadIndicators(tx: CaseRegistryTx, caseId: string, measured: ExampleCase['indicators']): Promise<void> {
  for (const [place, { measurements, ...indicator }] of measured.entries()) {
    const { id } = await indicators.insert(tx, caseId, { ...indicator, place });
    await indicators.insertMeasurements(tx, id, measurements);
  }
}

const entryOf = ({ fields, status, ...entry }: ExampleCase['entries'][number]): NewEntry => ({
  ...entry,
  status: status ?? registerOf(entry.register)?.statuses[0]?.id ?? 'known',
  fields: fields ?? {},
});
