import { cases, type CaseRow } from '@gemeengoed/case-registry-data';
import type { RegistryContext } from './known.js';

/** A case by its key; null when it is missing or not to be seen. Many at once take one statement. */
export const caseByKey = (id: string, { db, load }: RegistryContext): Promise<CaseRow | null> =>
  load('cases', id, async (keys) => {
    const rows = await db.read((tx) => cases.findAll(tx, keys));
    return keys.map((key) => rows.find((row) => row.id === key) ?? null);
  });

/** Cases by their keys, in that order; those that may not be seen are left out. */
export const casesByKeys = async (ids: readonly string[], context: RegistryContext): Promise<CaseRow[]> =>
  (await Promise.all(ids.map((id) => caseByKey(id, context)))).filter((row) => row !== null);
