import { assessments, gateDecisions, type CaseRegistryTx } from '@gemeengoed/case-registry-data';
import type { Message } from '@gemeengoed/module-kit';
import { moves } from './gate.rules.js';

/**
 * Why a change of the phase beside the gates is refused; undefined when it is not. Before the first decision a phase is
 * something that sources say; from then on it follows from decisions, and what they led to is not stated or retracted by hand.
 */
export async function phaseIsOfGates(
  tx: CaseRegistryTx,
  caseId: string,
  { states, retracts }: { states: readonly string[]; retracts: readonly string[] },
): Promise<Message | undefined> {
  if (!states.includes('phase') && retracts.length === 0) return undefined;
  if (!(await gateDecisions.ofCases(tx, [caseId])).some(moves)) return undefined;
  const ofGates = (await assessments.ofCases(tx, [caseId])).filter(({ source }) =>
    source.includes('urn:gemeengoed:gate-decision:'),
  );
  return states.includes('phase') || ofGates.some(({ id }) => retracts.includes(id))
    ? {
        nl: 'De fase volgt uit de fasebesluiten. Neem of verbeter een besluit om de fase te veranderen.',
        en: 'The phase follows from the decisions at the gates. Take or correct a decision to change the phase.',
      }
    : undefined;
}
