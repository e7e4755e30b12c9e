import type { Message } from '@gemeengoed/module-kit';
import { z } from 'zod';
import type { AssessmentDraft } from '../assessment/assessment.rules.js';

const words = z.string().nullish();
const number = z.number().nullish();

/** A fact as an export of this registry writes it; what belongs to the record and not to the fact is left out. */
const statement = z.object({
  ...{ attribute: z.string(), source: z.string() },
  ...{ unknown: z.boolean().nullish(), yes: z.boolean().nullish(), number, numberMax: number },
  ...{ term: words, textNl: words, textEn: words, ownName: words, unit: words, note: words, concerns: words },
  ...{
    from: words,
    until: words,
    statedOn: z
      .string()
      .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
      .nullish(),
  },
  qualifier: z.enum(['exact', 'about', 'at_least', 'at_most', 'range', 'target']).nullish(),
  basis: z.enum(['stated', 'derived', 'measured']),
  retractedAt: z.string().nullish(),
});

/** The fact in a cell of a list in JSON, or what has to change; undefined for one that was retracted, which is history. */
export function statementOf(text: string): AssessmentDraft | Message | undefined {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { nl: 'Schrijf een feit als object in JSON.', en: 'Write a fact as an object in JSON.' };
  }
  const read = statement.safeParse(given);
  if (!read.success) {
    const places = read.error.issues.map(({ path }) => path.join('.') || '?').join(', ');
    return { nl: `Dit feit klopt niet bij: ${places}.`, en: `This fact is not right at: ${places}.` };
  }
  const { retractedAt, ...fact } = read.data;
  return typeof retractedAt === 'string' ? undefined : fact;
}
