import type { AssessmentRow } from '@gemeengoed/case-registry-data';
import { Money } from '@gemeengoed/module-kit';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Assessment, AttributeType, TermType } from './assessment.type.js';
import { attributeOf } from './attributes.js';
import { termOf } from './vocabularies.js';

@Resolver(() => Assessment)
export class AssessmentResolver {
  @FieldResolver(() => AttributeType, { description: 'What the value is about.' })
  attribute(@Root() { attribute }: AssessmentRow): AttributeType {
    const known = attributeOf(attribute);
    if (!known) throw new Error(`a value of an attribute that is not in the catalogue: ${attribute}`);
    return known;
  }

  @FieldResolver(() => TermType, { nullable: true, description: 'A value of the list of the attribute.' })
  term(@Root() { attribute, term }: AssessmentRow): TermType | null {
    const vocabulary = attributeOf(attribute)?.vocabulary;
    return term === null || vocabulary === undefined ? null : (termOf(vocabulary, term) ?? null);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'An amount of money.' })
  amount(@Root() { cents, currency }: AssessmentRow): Money | null {
    return cents === null || currency === null ? null : { cents, currency };
  }
}
