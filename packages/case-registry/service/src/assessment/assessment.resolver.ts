import type { AssessmentRow } from '@gemeengoed/case-registry-data';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Assessment } from './assessment.type.js';
import { AttributeType, TermType } from '../catalogue/catalogue.type.js';
import { attributeOf } from '../catalogue/attributes.js';
import { termOf } from '../catalogue/vocabularies.js';

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
}
