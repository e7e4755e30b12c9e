import type { GateDecided } from '@gemeengoed/case-registry-contract';
import type { OrganisationCaller } from '@gemeengoed/identity';
import { proposals, type LearningLogTx } from '@gemeengoed/learning-log-data';
import type { ReceivedEvent } from '@gemeengoed/module-kit';

const inDutch = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/** As long as a lesson may be. */
const longest = 2000;

/**
 * Proposes a lesson to the organisation that decided NO GO (A&O fonds Gemeenten 2021, §3.5): stopping on evidence is knowledge.
 * It stays a proposal until a person records it. A decision that corrects another takes its proposal away, unless somebody
 * decided on that already.
 */
export async function proposeLesson(
  tx: LearningLogTx,
  { data }: ReceivedEvent<GateDecided>,
  { organisation }: OrganisationCaller,
): Promise<void> {
  const proposal = {
    ...{ organisation, about: data.case, labelNl: data.titleNl, labelEn: data.titleEn, phases: [data.fromPhase] },
    textNl: textOf(data),
    source: `Fasebesluit van ${inDutch.format(new Date(data.decidedOn))}`,
  };
  if (data.corrects !== null) await proposals.withdraw(tx, { ...proposal, decision: data.corrects });
  if (data.outcome === 'no_go') await proposals.add(tx, { ...proposal, decision: data.decision });
}

function textOf({ reason, evidence }: GateDecided): string {
  const text = `Wij stopten. ${reason} Bewijs: ${evidence.join(' ')}`;
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
