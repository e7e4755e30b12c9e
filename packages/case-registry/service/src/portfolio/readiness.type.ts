import { Field } from '@gemeengoed/module-kit';
import { ObjectType, registerEnumType } from 'type-graphql';
import { Assessment } from '../assessment/assessment.type.js';
import { ChecklistGroupType, ChecklistItemType, TermType } from '../catalogue/catalogue.type.js';
import { ChecklistResponse } from '../checklist/checklist.type.js';
import { Indicator } from '../indicator/indicator.type.js';
import { RegisterEntry } from '../register/register.type.js';

export const SightLineStatus = { YES: 'yes', NO: 'no', UNKNOWN: 'unknown' } as const;
export type SightLineStatus = (typeof SightLineStatus)[keyof typeof SightLineStatus];
registerEnumType(SightLineStatus, { name: 'SightLineStatus', description: 'How a sight line was ticked.' });

@ObjectType('ReadinessFact', {
  description: 'What the registry itself knows about a sight line: a fact, no judgement.',
})
export class ReadinessFactType {
  @Field(() => String)
  id!: string;

  @Field(() => String)
  textNl!: string;

  @Field(() => String)
  textEn!: string;

  @Field(() => Boolean, { description: 'False where nothing is recorded.' })
  known!: boolean;
}

@ObjectType('SightLine', { description: 'One of the ten sight lines for executives (Rathenau Instituut 2018).' })
export class SightLineType {
  @Field(() => ChecklistItemType)
  item!: ChecklistItemType;

  @Field(() => SightLineStatus)
  status!: SightLineStatus;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => [ReadinessFactType])
  facts!: ReadinessFactType[];
}

@ObjectType('SightLineGroup', { description: 'A process with its two sight lines.' })
export class SightLineGroupType {
  @Field(() => ChecklistGroupType)
  group!: ChecklistGroupType;

  @Field(() => [SightLineType])
  lines!: SightLineType[];
}

@ObjectType('ValueConflict', { description: 'Values that can conflict, with what was said about it.' })
export class ValueConflictType {
  @Field(() => TermType)
  conflict!: TermType;

  @Field(() => Boolean, { description: 'A source says that it plays in this case.' })
  plays!: boolean;

  @Field(() => String, { nullable: true, description: 'What is done about it; null where nobody answered.' })
  answer!: string | null;
}

@ObjectType({
  description:
    'What an executive looks at before a decision: ten sight lines in five processes, with facts beside and unknowns in sight.',
})
export class Readiness {
  @Field(() => ChecklistResponse, { nullable: true, description: 'The ticks; null when nobody filled them in.' })
  response!: ChecklistResponse | null;

  @Field(() => [SightLineGroupType], { description: 'Five processes, in order.' })
  groups!: SightLineGroupType[];

  @Field(() => [Indicator], { description: 'Outcomes that were measured. Empty: there is no outcome measure.' })
  outcomes!: Indicator[];

  @Field(() => [Assessment], { description: 'Public values that are touched.' })
  publicValues!: Assessment[];

  @Field(() => [ValueConflictType], { description: 'The four conflicts of the field.' })
  valueConflicts!: ValueConflictType[];

  @Field(() => [RegisterEntry], { description: 'Who benefits and who is harmed.' })
  benefits!: RegisterEntry[];

  @Field(() => [Assessment], { description: 'In what form residents take part.' })
  participation!: Assessment[];

  @Field(() => [Assessment], { description: 'When residents take part.' })
  participationTiming!: Assessment[];

  @Field(() => ChecklistResponse, {
    nullable: true,
    description: 'The last talk with stakeholders on effect and value; null when none was held.',
  })
  dynamicAssessment!: ChecklistResponse | null;

  @Field(() => ChecklistResponse, { nullable: true, description: 'The last look at the impact on residents.' })
  impact!: ChecklistResponse | null;
}
