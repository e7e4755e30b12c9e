import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { knownOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { termOf } from '../catalogue/vocabularies.js';
import { planningOf } from './planning.rules.js';
import { CasePlanningType } from './planning.type.js';

@Resolver(() => Case)
export class PlanningResolver {
  @FieldResolver(() => CasePlanningType, { description: 'What may be expected of the planning of the case.' })
  async planning(@Root() row: SeenCase, @Ctx() context: RegistryContext): Promise<CasePlanningType> {
    const { degree, ...planning } = planningOf(await knownOf(row, context));
    return { ...planning, degree: degree === null ? null : (termOf('degree', degree) ?? null), basis: 'derived' };
  }
}
