import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { knownOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { termOf } from '../catalogue/vocabularies.js';
import { termsOf } from '../signal/facts.js';
import { definitionVersion, verdictOn } from './innovation.rules.js';
import { InnovationDefinition, InnovationVerdictType } from './innovation.type.js';

@Resolver(() => Case)
export class InnovationResolver {
  @FieldResolver(() => InnovationVerdictType, { description: 'Whether the case is an innovation, and why.' })
  async innovation(
    @Root() row: SeenCase,
    @Arg('definition', () => InnovationDefinition, { nullable: true, description: 'STRICT unless given.' })
    wanted: InnovationDefinition | undefined,
    @Ctx() context: RegistryContext,
  ): Promise<InnovationVerdictType> {
    const definition = wanted ?? 'strict';
    const known = await knownOf(row, context);
    const { isInnovation, because } = verdictOn(known, definition);
    return {
      ...{ isInnovation, definition, version: definitionVersion, basis: 'derived' },
      ...{ becauseNl: because[0], becauseEn: because[1] },
      valueKinds: termsOf(known, 'value-kind').flatMap((id) => termOf('value-kind', id) ?? []),
    };
  }
}
