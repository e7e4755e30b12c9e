import { Basis, Field } from '@gemeengoed/module-kit';
import { Int, ObjectType, registerEnumType } from 'type-graphql';
import { TermType } from '../catalogue/catalogue.type.js';

export const UncertaintyLevel = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' } as const;
export type UncertaintyLevel = (typeof UncertaintyLevel)[keyof typeof UncertaintyLevel];
registerEnumType(UncertaintyLevel, {
  name: 'UncertaintyLevel',
  description: 'How uncertain the outcome is, from technology readiness (A&O fonds Gemeenten 2021, §5.1).',
  valuesConfig: {
    HIGH: { description: 'TRL 6 or lower.' },
    MEDIUM: { description: 'TRL 7 or 8.' },
    LOW: { description: 'TRL 9: proven in operation.' },
  },
});

@ObjectType('CasePlanning', {
  description:
    'How long an innovation of this kind usually takes, from its degrees (A&O fonds Gemeenten 2021, §5.1), beside what the case plans.',
})
export class CasePlanningType {
  @Field(() => Int, {
    nullable: true,
    description: 'Shortest usual lead time in months; null where no degree is stated.',
  })
  leadTimeFromMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'Longest usual lead time in months.' })
  leadTimeUntilMonths!: number | null;

  @Field(() => TermType, { nullable: true, description: 'The degree that decides: with several, the deepest.' })
  degree!: TermType | null;

  @Field(() => Int, { nullable: true, description: 'Planned months: as stated, or else of the last GO.' })
  plannedMonths!: number | null;

  @Field(() => UncertaintyLevel, { nullable: true, description: 'Null where nobody stated the readiness.' })
  uncertainty!: UncertaintyLevel | null;

  @Field(() => Basis, { description: 'Always DERIVED: it is reckoned from what sources state.' })
  basis!: Basis;

  @Field(() => String)
  becauseNl!: string;

  @Field(() => String)
  becauseEn!: string;
}
