import type { Faults } from '@gemeengoed/module-kit';
import { z } from 'zod';
import { steps, type Step } from '../catalogue/attributes.js';
import { vocabularyOf } from '../catalogue/vocabularies.js';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and dashes only');
const words = z.string().trim().min(1).max(500);

/**
 * The file in which an organisation defines a checklist of its own: the same shape as those of the field. With it form,
 * storage and report work without code.
 */
const checklistDefinition = z
  .strictObject({
    id: name,
    version: z.string().trim().min(1).max(30),
    labelNl: words,
    labelEn: words,
    source: words,
    subject: z.enum(['case', 'organisation']),
    step: z.enum(steps.map(({ id }) => id) as [Step, ...Step[]]).nullable(),
    scale: z.enum(['tick', 'score', 'percentage', 'count', 'choice', 'text']),
    vocabulary: z.string().nullable().default(null),
    confidential: z.boolean().default(false),
    repeatMonths: z.int().min(1).max(120).nullable().default(null),
    announced: z.int().min(1).max(100).nullable().default(null),
    helpNl: z.string().max(1000).default(''),
    helpEn: z.string().max(1000).default(''),
    groups: z.array(z.strictObject({ id: name, labelNl: words, labelEn: words })).default([]),
    items: z
      .array(z.strictObject({ id: name, labelNl: words, labelEn: words, group: name.nullable().default(null) }))
      .min(1)
      .max(60),
  })
  .check(({ value, issues }) => {
    const fault = (path: string[], message: string) => issues.push({ code: 'custom', input: value, path, message });
    if (value.scale === 'choice' && !vocabularyOf(value.vocabulary ?? ''))
      fault(['vocabulary'], 'a choice needs the id of a list of the registry');
    if (value.subject === 'case' && value.step === null) fault(['step'], 'a checklist of a case needs a step');
    const ids = value.items.map(({ id }) => id);
    if (new Set(ids).size < ids.length) fault(['items'], 'each item needs an id of its own');
    const groups = new Set(value.groups.map(({ id }) => id));
    if (value.items.some(({ group }) => group !== null && !groups.has(group)))
      fault(['items'], 'an item names a group that is not there');
  });
export type ChecklistDefinition = z.infer<typeof checklistDefinition>;

/** Reads a definition file; what is wrong is written into `faults`, with the place in the file. */
export function readDefinition(file: string, faults: Faults): ChecklistDefinition | undefined {
  let given: unknown;
  try {
    given = JSON.parse(file);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    faults.definition = {
      nl: 'Dit is geen JSON. Kijk of elke aanhalingstekens en haakjes een begin en een eind hebben.',
      en: 'This is not JSON. See whether all quotes and brackets are opened and closed.',
    };
    return undefined;
  }
  const read = checklistDefinition.safeParse(given);
  if (read.success) return read.data;
  const places = read.error.issues
    .map(({ path, message }) => `${path.join('.') || '(bestand)'}: ${message}`)
    .join('; ');
  faults.definition = { nl: `Pas dit aan in het bestand: ${places}`, en: `Change this in the file: ${places}` };
  return undefined;
}
