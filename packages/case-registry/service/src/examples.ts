import fs from 'node:fs';
import {
  assessments,
  cases,
  checklistResponses,
  indicators,
  programmes,
  registerEntries,
  type CaseRegistryDb,
  type CaseRegistryTables,
  type CaseRegistryTx,
  type NewAssessment,
  type NewEntry,
  type NewIndicator,
  type NewMeasurement,
  type NewProgramme,
  type NewResponse,
} from '@gemeengoed/case-registry-data';
import type { Examples } from '@gemeengoed/module-kit';
import { attributeOf } from './catalogue/attributes.js';
import { fieldChecklist } from './catalogue/checklists.js';
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
  responses: Omit<NewResponse, 'checklistVersion'>[];
}

/** A programme in the content file, with the cases that stand under it. */
interface ExampleProgramme extends NewProgramme {
  id: string;
  cases: { caseId: string; basis: NewProgramme['basis']; source: string }[];
}

const contentOf = (file: string): unknown =>
  JSON.parse(fs.readFileSync(new URL(`../content/${file}`, import.meta.url), 'utf8'));
const exampleCases = (): ExampleCase[] => (contentOf('cases.json') as { cases: ExampleCase[] }).cases;
const exampleProgrammes = (): ExampleProgramme[] =>
  (contentOf('programmes.json') as { programmes: ExampleProgramme[] }).programmes;

/**
 * Loads the eighteen cases as records of the organisations that own them, shared with everyone and published; and the
 * programmes around them.
 */
export const loadCases: Examples<CaseRegistryTables> = async ({ actingFor }) => {
  for (const example of exampleCases()) await loadCase(actingFor(example.organisation).db, example);
  for (const example of exampleProgrammes()) await loadProgramme(actingFor(example.organisation).db, example);
};

/** A programme that is there already stays as its owner left it. */
const loadProgramme = (db: CaseRegistryDb, { cases: members, ...programme }: ExampleProgramme): Promise<void> =>
  db.write(async (tx) => {
    if (!(await programmes.insert(tx, { ...programme, sharing: 'public' }))) return;
    for (const member of members) await programmes.addCase(tx, { programmeId: programme.id, ...member });
  });

/** A case that is there already stays as its owner left it. */
async function loadCase(db: CaseRegistryDb, example: ExampleCase): Promise<void> {
  const { assessments: facts, indicators: measured, entries, responses, ...identity } = example;
  const added = await db.write(async (tx) => {
    const row = await cases.insert(tx, identity);
    if (!row) return false;
    await assessments.insert(tx, row.id, facts.map(assessmentOf));
    await loadIndicators(tx, row.id, measured);
    if (entries.length > 0) await registerEntries.insert(tx, row.id, entries.map(entryOf));
    for (const response of responses) {
      const checklistVersion = fieldChecklist(response.checklist)?.version ?? '1';
      await checklistResponses.insert(tx, { caseId: row.id }, { ...response, checklistVersion });
    }
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
