import { Basis, Field } from '@gemeengoed/module-kit';
import { ObjectType, registerEnumType } from 'type-graphql';
import { TermType } from '../catalogue/catalogue.type.js';

export const InnovationDefinition = { STRICT: 'strict', WIDE: 'wide' } as const;
export type InnovationDefinition = (typeof InnovationDefinition)[keyof typeof InnovationDefinition];
registerEnumType(InnovationDefinition, {
  name: 'InnovationDefinition',
  description: 'What counts as an innovation (A&O fonds Gemeenten 2021, §3.1, §5.1 and §7.1).',
  valuesConfig: {
    STRICT: { description: 'A product or process differs significantly and is available or in use.' },
    WIDE: { description: 'A marketing method or form of organisation counts as well.' },
  },
});

@ObjectType('InnovationVerdict', {
  description: 'Whether the case is an innovation by a definition. Learning alone is value and no innovation.',
})
export class InnovationVerdictType {
  @Field(() => Boolean, { nullable: true, description: 'Null while what it takes is unknown; the reason says what.' })
  isInnovation!: boolean | null;

  @Field(() => InnovationDefinition)
  definition!: InnovationDefinition;

  @Field(() => String, { description: 'Edition of the definition as it is applied here.' })
  version!: string;

  @Field(() => String, { description: 'On what the verdict rests.' })
  becauseNl!: string;

  @Field(() => String)
  becauseEn!: string;

  @Field(() => Basis, { description: 'Always DERIVED: it is reckoned from what sources state.' })
  basis!: Basis;

  @Field(() => [TermType], { description: 'Kinds of value that sources give; empty where nobody did.' })
  valueKinds!: TermType[];
}
