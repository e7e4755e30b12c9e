import { dayOf } from '@gemeengoed/module-kit';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Case } from '../case/case.type.js';
import { knownOf, type RegistryContext, type SeenCase } from '../case/known.js';
import { SignalType } from './signal.type.js';
import { signalsOf } from './signals-of.js';
import type { Signal } from './signal.js';

@Resolver(() => Case)
export class SignalResolver {
  @FieldResolver(() => [SignalType], {
    description: 'What the rules of the field say of the case now: what is missing, at odds, or overdue.',
  })
  async signals(@Root() row: SeenCase, @Ctx() context: RegistryContext): Promise<Signal[]> {
    return signalsOf(await knownOf(row, context), dayOf(row.asOf ?? new Date()));
  }
}
