import type { NewEntry, RegisterEntryRow } from '@gemeengoed/case-registry-data';
import type { Message } from '@gemeengoed/module-kit';
import { statusOf, type Register } from '../catalogue/registers.js';

/** The field in which somebody says why a less important entry is started before a more important one. */
const reasonField = 'out-of-order';

/**
 * The hardest unknown comes first (A&O fonds Gemeenten 2021, §3.5). Who starts a lower one while a higher is not solved is
 * asked why, and may go on with any reason: money must not go to the easy parts unnoticed.
 *
 * @returns the question, on the field of the reason; null when there is nothing to ask
 */
export function startedOutOfOrder(
  entry: NewEntry,
  register: Register,
  { others, before }: { others: readonly RegisterEntryRow[]; before: RegisterEntryRow | undefined },
): { field: string; says: Message } | null {
  if (!register.fields.some(({ id }) => id === reasonField)) return null;
  if (entry.status !== 'started' || before?.status === 'started' || entry.fields[reasonField]) return null;
  const [higher] = others
    .filter(({ id, register: of, status }) => {
      return id !== before?.id && of === register.id && statusOf(register, status)?.ended === false;
    })
    .filter(({ rank }) => rank !== null && rank < (entry.rank ?? Infinity))
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  if (!higher) return null;
  return {
    field: reasonField,
    says: {
      nl: `‘${higher.titleNl}’ staat hoger en is nog niet opgelost. Schrijf op waarom u toch hiermee begint; dan kunt u door.`,
      en: `‘${higher.titleEn ?? higher.titleNl}’ is ranked higher and is not solved yet. Write down why you start with this one; then you can go on.`,
    },
  };
}
