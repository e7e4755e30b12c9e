import type { GateDecisionRow } from '@gemeengoed/case-registry-data';
import { asOrganisation, dayOf, Money, urn, uuidOf } from '@gemeengoed/module-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { decisionsOf, knownOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { TermType } from '../catalogue/catalogue.type.js';
import { termOf } from '../catalogue/vocabularies.js';
import { phaseOf } from '../signal/facts.js';
import { signalsBefore } from '../signal/signals-of.js';
import { decideGate } from './decide-gate.js';
import { nextPhase } from './gate.rules.js';
import { GateCheckType, GateDecision, GateDecisionInput } from './gate.type.js';

const phaseTerm = (id: string): TermType => {
  const term = termOf('phase', id);
  if (!term) throw new Error(`no such phase: ${id}`);
  return term;
};

@Resolver(() => Case)
export class CaseGatesResolver {
  @FieldResolver(() => [GateDecision], { description: 'Decisions at the gates, newest first; corrected ones too.' })
  async gateDecisions(@Root() row: SeenCase, @Ctx() context: RegistryContext) {
    const decisions = await decisionsOf(row, context);
    const corrected = new Set(decisions.flatMap(({ corrects }) => corrects ?? []));
    return decisions.map((decision) => ({ ...decision, corrected: corrected.has(decision.id) })).toReversed();
  }

  @FieldResolver(() => GateCheckType, {
    description: 'What stands between the case and a phase; the next one unless another is asked for.',
  })
  async gate(
    @Root() row: SeenCase,
    @Arg('phase', () => String, { nullable: true }) wanted: string | undefined,
    @Ctx() context: RegistryContext,
  ) {
    const known = await knownOf(row, context);
    const phase = (wanted && termOf('phase', wanted)?.id) ?? nextPhase(phaseOf(known) ?? 'idea');
    const signals = signalsBefore(known, phase, dayOf(row.asOf ?? new Date()));
    return { phase: phaseTerm(phase), signals, open: signals.every(({ level }) => level !== 'blocks') };
  }

  @Mutation(() => GateDecision, {
    description: 'Takes a decision at the gate of the phase that the case is in. Only a decider may.',
  })
  decideGate(
    @Arg('case', () => ID) caseId: string,
    @Arg('input', () => GateDecisionInput) { corrects, ...draft }: GateDecisionInput,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<GateDecisionRow> {
    return decideGate(db, asOrganisation(caller), {
      caseId: uuidOf('case', caseId),
      corrects: corrects ? uuidOf('gate-decision', corrects) : null,
      ...{ draft, key },
    });
  }
}

@Resolver(() => GateDecision)
export class GateDecisionResolver {
  @FieldResolver(() => TermType)
  fromPhase(@Root() { fromPhase }: GateDecisionRow): TermType {
    return phaseTerm(fromPhase);
  }

  @FieldResolver(() => TermType, { nullable: true, description: 'Null for a decision that moves nothing.' })
  toPhase(@Root() { toPhase }: GateDecisionRow): TermType | null {
    return toPhase === null ? null : phaseTerm(toPhase);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'Budget of the next phase; null where none was given.' })
  budget(@Root() { budgetCents }: GateDecisionRow): Money | null {
    return budgetCents === null ? null : { cents: budgetCents, currency: 'EUR' };
  }

  @FieldResolver(() => ID, { nullable: true, description: 'URN of the decision that this one corrects.' })
  corrects(@Root() { corrects }: GateDecisionRow): string | null {
    return corrects === null ? null : urn('gate-decision', corrects);
  }

  @FieldResolver(() => Boolean, { description: 'A later decision corrects this one.' })
  corrected(@Root() row: GateDecisionRow & { corrected?: boolean }): boolean {
    return row.corrected ?? false;
  }
}
