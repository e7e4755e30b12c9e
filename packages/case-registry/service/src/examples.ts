import fs from 'node:fs';
import {
  assessments,
  cases,
  type CaseRegistryDb,
  type CaseRegistryTables,
  type NewAssessment,
} from '@gemeengoed/case-registry-data';
import type { Examples } from '@gemeengoed/module-kit';
import { publishCase } from './publish-case.js';
import { shareCase } from './share-case.js';

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
}

const content = (): ExampleCase[] =>
  (JSON.parse(fs.readFileSync(new URL('../content/cases.json', import.meta.url), 'utf8')) as { cases: ExampleCase[] })
    .cases;

/** Loads the eighteen cases as records of the organisations that own them, shared with everyone and published. */
export const loadCases: Examples<CaseRegistryTables> = async ({ actingFor }) => {
  for (const example of content()) await loadCase(actingFor(example.organisation).db, example);
};

/** A case that is there already stays as its owner left it. */
async function loadCase(db: CaseRegistryDb, { assessments: facts, ...identity }: ExampleCase): Promise<void> {
  const added = await db.write(async (tx) => {
    const row = await cases.insert(tx, identity);
    if (!row) return false;
    await assessments.insert(
      tx,
      row.id,
      facts.map(({ to, ...fact }, place) => ({ ...fact, until: to ?? null, place })),
    );
    await cases.indexWords(tx, row.id);
    return true;
  });
  if (!added) return;
  await shareCase(db, { id: identity.id, sharing: 'public', sharedWith: [] });
  await publishCase(db, identity.id);
}
