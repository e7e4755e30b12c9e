import { asOrganisation, urn, uuidOf } from '@gemeengoed/module-kit';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { RegistryContext } from '../case/known.js';
import { grantOf, refusalWords } from './data-grant.rules.js';
import { DataRequestAllowed, DataRequestRefused, DataRequestResult } from './data-grant.type.js';
import { requestData } from './request-data.js';

@Resolver()
export class DataGrantResolver {
  @Mutation(() => DataRequestResult, {
    description:
      'Asks for data under a grant (an entry of the register data-grant). A grant is for one use, one goal and until one moment; anything else is refused. Allowed or not, its owner sees who asked.',
  })
  async requestData(
    @Arg('grant', () => ID) grantId: string,
    @Arg('use', () => String) use: string,
    @Arg('goal', () => String) goal: string,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: RegistryContext,
  ): Promise<DataRequestAllowed | DataRequestRefused> {
    const id = uuidOf('register-entry', grantId);
    const { grant, refusal } = await requestData(db, asOrganisation(caller), { id, draft: { use, goal }, key });
    const of = { grant: urn('register-entry', id) };
    if (refusal) {
      const [messageNl, messageEn] = refusalWords[refusal];
      return Object.assign(new DataRequestRefused(), { ...of, reason: refusal, messageNl, messageEn });
    }
    const { until, compensation, ...granted } = grantOf(grant);
    return Object.assign(new DataRequestAllowed(), { ...of, ...granted, validUntil: until, compensation });
  }
}
