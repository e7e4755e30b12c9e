import { Field, Money } from '@gemeengoed/module-kit';
import { Float, Int, ObjectType } from 'type-graphql';
import { Assessment } from '../assessment/assessment.type.js';
import { Case } from '../case/case.type.js';
import {
  AttributeType,
  AxisEndType,
  AxisType,
  QuadrantCellType,
  QuadrantType,
  TermType,
} from '../catalogue/catalogue.type.js';
import { ChecklistResponse } from '../checklist/checklist.type.js';
import { GateDecision } from '../gate/gate.type.js';
import { RegisterEntry } from '../register/register.type.js';

@ObjectType('QuadrantPosition', { description: 'A corner that a case stands in, with who says so.' })
export class QuadrantPositionType {
  @Field(() => QuadrantCellType)
  cell!: QuadrantCellType;

  @Field(() => AxisEndType)
  horizontal!: AxisEndType;

  @Field(() => AxisEndType)
  vertical!: AxisEndType;

  @Field(() => [String], { description: 'Who gives the two answers, each once.' })
  sources!: string[];
}

@ObjectType('QuadrantPlacement', {
  description: 'Where a case stands in a quadrant. No advice holds while an answer is missing.',
})
export class QuadrantPlacementType {
  @Field(() => Case)
  case!: Case;

  @Field(() => [QuadrantPositionType], {
    description: 'One; several where sources disagree; none while an answer is unknown.',
  })
  positions!: QuadrantPositionType[];

  @Field(() => [AxisType], { description: 'The questions that nobody answered.' })
  missing!: AxisType[];

  @Field(() => Boolean, { description: 'Sources place the case in different corners.' })
  disputed!: boolean;
}

@ObjectType('QuadrantPlacements', { description: 'The chosen cases in a quadrant.' })
export class QuadrantPlacementsType {
  @Field(() => QuadrantType)
  quadrant!: QuadrantType;

  @Field(() => [QuadrantPlacementType], { description: 'In order of Dutch title; at most 100.' })
  placements!: QuadrantPlacementType[];

  @Field(() => Int, { description: 'How many cases the filter chooses; more than are placed where it is above 100.' })
  total!: number;
}

@ObjectType('TermSpread', { description: 'How many cases have a term.' })
export class TermSpreadType {
  @Field(() => TermType)
  term!: TermType;

  @Field(() => Int)
  cases!: number;
}

@ObjectType('Spread', { description: 'How the chosen cases are spread over the terms of one attribute.' })
export class SpreadType {
  @Field(() => AttributeType)
  attribute!: AttributeType;

  @Field(() => [TermSpreadType], { description: 'Every term of the list in its order, also those without cases.' })
  terms!: TermSpreadType[];

  @Field(() => Int, { description: 'Cases that count under more than one term.' })
  several!: number;

  @Field(() => Int, { description: 'Cases of which somebody looked for a value that no source gives.' })
  soughtInVain!: number;

  @Field(() => Int, { description: 'Cases of which nobody stated a value, whether or not somebody looked.' })
  unknown!: number;
}

@ObjectType('CostSum', { description: 'Amounts that are equally certain, together.' })
export class CostSumType {
  @Field(() => TermType, { nullable: true, description: 'Null where nobody said how certain.' })
  certainty!: TermType | null;

  @Field(() => Money)
  amount!: Money;

  @Field(() => Int)
  entries!: number;

  @Field(() => Int, { description: 'How many cases it is about.' })
  cases!: number;
}

@ObjectType('HoursSum', { description: 'Internal hours that are equally certain, together.' })
export class HoursSumType {
  @Field(() => TermType, { nullable: true, description: 'Null where nobody said how certain.' })
  certainty!: TermType | null;

  @Field(() => Float)
  hours!: number;

  @Field(() => Int)
  entries!: number;

  @Field(() => Int, { description: 'How many cases it is about.' })
  cases!: number;
}

@ObjectType('CaseCosts', {
  description: 'What a case costs, expenses and hours apart. An empty list means unknown, never zero.',
})
export class CaseCostsType {
  @Field(() => [CostSumType])
  outOfPocket!: CostSumType[];

  @Field(() => [HoursSumType])
  hours!: HoursSumType[];

  @Field(() => [RegisterEntry], { description: 'Prices, and amounts per unit: they are no part of a sum.' })
  apart!: RegisterEntry[];
}

@ObjectType('CaseStanding', {
  description: 'How a case stands for who steers: value, unknowns and decisions instead of progress alone.',
})
export class CaseStandingType {
  @Field(() => [Assessment], { description: 'The phase by each source.' })
  phases!: Assessment[];

  @Field(() => [Assessment], { description: 'The grade of value by each source; empty when nobody stated one.' })
  valueGrades!: Assessment[];

  @Field(() => [Assessment], { description: 'What is still in it, by each source; empty when nobody stated it.' })
  potential!: Assessment[];

  @Field(() => RegisterEntry, { nullable: true, description: 'The open unknown to solve first.' })
  topUnknown!: RegisterEntry | null;

  @Field(() => GateDecision, { nullable: true, description: 'The last decision that no later one corrects.' })
  lastDecision!: GateDecision | null;

  @Field(() => Int, { description: 'Questions of who steers that have no answer yet.' })
  openQuestions!: number;

  @Field(() => ChecklistResponse, {
    nullable: true,
    description: 'The checklist to do again first, as last filled in.',
  })
  nextDue!: ChecklistResponse | null;

  @Field(() => Boolean, { description: 'The day of `nextDue` has passed.' })
  overdue!: boolean;
}

@ObjectType('PortfolioCosts', { description: 'What the chosen cases cost together, and of how many it is not known.' })
export class PortfolioCostsType {
  @Field(() => [CostSumType])
  outOfPocket!: CostSumType[];

  @Field(() => [HoursSumType])
  hours!: HoursSumType[];

  @Field(() => Int, { description: 'Cases without an amount of their own: they are missing from the sums.' })
  withoutAmount!: number;

  @Field(() => Int, { description: 'Cases without internal hours: they are missing from the sums.' })
  withoutHours!: number;

  @Field(() => Int, { description: 'Prices and amounts per unit that are left out of the sums.' })
  apart!: number;
}

@ObjectType({
  description: 'Totals over all chosen cases that you may see. The cases themselves are in `cases`, with `standing`.',
})
export class Portfolio {
  @Field(() => Int)
  total!: number;
}
