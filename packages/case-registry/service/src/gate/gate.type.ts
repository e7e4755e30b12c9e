import { CalendarDate, Field, NodeId } from '@gemeengoed/module-kit';
import { GraphQLBigInt } from 'graphql-scalars';
import { GraphQLISODateTime, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { TermType } from '../catalogue/catalogue.type.js';
import { SignalType } from '../signal/signal.type.js';

export const GateOutcome = { GO: 'go', GO_BACK: 'go_back', HOLD: 'hold', NO_GO: 'no_go' } as const;
export type GateOutcome = (typeof GateOutcome)[keyof typeof GateOutcome];
registerEnumType(GateOutcome, {
  name: 'GateOutcome',
  description: 'Outcome of a stage decision (A&O fonds Gemeenten 2021, §3.5).',
  valuesConfig: {
    GO: { description: 'To the next phase, with budget and lead time.' },
    GO_BACK: { description: 'One or more pillars are insufficient.' },
    HOLD: { description: 'Waiting for people or means.' },
    NO_GO: { description: 'Stop: there is enough evidence that it fails.' },
  },
});

export const Score = { INSUFFICIENT: 'insufficient', SUFFICIENT: 'sufficient', GOOD: 'good' } as const;
export type Score = (typeof Score)[keyof typeof Score];
registerEnumType(Score, { name: 'PillarGrade', description: 'How a pillar stands.' });

export const Pillar = {
  PUBLIC_VALUE: 'public-value',
  USE_VALUE: 'use-value',
  TECHNICAL_APPROACH: 'technical-approach',
  COSTS: 'costs',
} as const;
export type Pillar = (typeof Pillar)[keyof typeof Pillar];
registerEnumType(Pillar, {
  name: 'Pillar',
  description: 'The four pillars to steer on per phase (A&O fonds Gemeenten 2021, §3.5).',
});

@ObjectType('PillarScore', { description: 'How one of the four pillars stands.' })
export class PillarScoreType {
  @Field(() => Pillar)
  pillar!: Pillar;

  @Field(() => Score, { nullable: true, description: 'Null where nobody scored it.' })
  score!: Score | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType('Evidence', { description: 'What a decision rests on.' })
export class EvidenceType {
  @Field(() => String)
  textNl!: string;

  @Field(() => String, { nullable: true })
  url!: string | null;
}

@ObjectType({ description: 'A decision at the gate between two phases. A log: a correction is a new decision.' })
export class GateDecision {
  @NodeId('gate-decision')
  id!: string;

  @Field(() => GateOutcome)
  outcome!: GateOutcome;

  @Field(() => CalendarDate)
  decidedOn!: string;

  @Field(() => String, { description: 'Function or group that decided; never the name of a person.' })
  decidedBy!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => [PillarScoreType], { description: 'All four pillars, in order.' })
  pillars!: PillarScoreType[];

  @Field(() => [EvidenceType])
  evidence!: EvidenceType[];

  @Field(() => String, { nullable: true, description: 'On what conditions.' })
  conditions!: string | null;

  @Field(() => Int, { nullable: true, description: 'Lead time of the next phase, in months.' })
  leadTimeMonths!: number | null;

  @Field(() => GraphQLISODateTime)
  recordedAt!: Date;

  @Field(() => String, { description: 'Who recorded it; for the owner only.' })
  recordedBy!: string;

  organisation!: string;
}

@ObjectType('GateCheck', { description: 'What stands between a case and a phase, before anybody decides.' })
export class GateCheckType {
  @Field(() => TermType, { description: 'The phase that the case would enter.' })
  phase!: TermType;

  @Field(() => [SignalType], { description: 'What keeps the case out, and what deserves attention.' })
  signals!: SignalType[];

  @Field(() => Boolean, { description: 'Whether nothing keeps the case out.' })
  open!: boolean;
}

@InputType({ description: 'How a pillar stands.' })
export class PillarScoreInput {
  @Field(() => Pillar)
  pillar!: Pillar;

  @Field(() => Score, { nullable: true })
  score?: Score | null;

  @Field(() => String, { nullable: true })
  note?: string | null;
}

@InputType({ description: 'What a decision rests on.' })
export class EvidenceInput {
  @Field(() => String)
  textNl!: string;

  @Field(() => String, { nullable: true, description: 'Web address (https).' })
  url?: string | null;
}

@InputType({ description: 'A decision at a gate.' })
export class GateDecisionInput {
  @Field(() => GateOutcome)
  outcome!: GateOutcome;

  @Field(() => String, { nullable: true, description: 'Phase that a GO or GO BACK goes to, by id, label or alias.' })
  toPhase?: string | null;

  @Field(() => CalendarDate)
  decidedOn!: string;

  @Field(() => String, { description: 'Function or group that decided; never the name of a person.' })
  decidedBy!: string;

  @Field(() => String)
  reason!: string;

  @Field(() => [PillarScoreInput])
  pillars!: PillarScoreInput[];

  @Field(() => [EvidenceInput], { nullable: true })
  evidence?: EvidenceInput[] | null;

  @Field(() => String, { nullable: true })
  conditions?: string | null;

  @Field(() => GraphQLBigInt, { nullable: true, description: 'Budget of the next phase, in cents of a euro.' })
  budgetCents?: number | null;

  @Field(() => Int, { nullable: true })
  leadTimeMonths?: number | null;

  @Field(() => ID, { nullable: true, description: 'The decision that this one corrects.' })
  corrects?: string | null;
}
