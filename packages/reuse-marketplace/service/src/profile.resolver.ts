import { asOrganisation, type Context } from '@gemeengoed/module-kit';
import type { DB } from '@gemeengoed/reuse-marketplace-data';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Profile, ProfileInput } from './profile.type.js';
import { ownProfile, saveProfile } from './save-profile.js';

@Resolver(() => Profile)
export class ProfileResolver {
  @Query(() => Profile, {
    nullable: true,
    description: "What the caller's organisation says of itself, prefilled from the register.",
  })
  myProfile(@Ctx() { db, caller }: Context<DB>): Promise<Profile> {
    return ownProfile(db, asOrganisation(caller).organisation);
  }

  @Mutation(() => Profile, { description: 'Saves the profile as given. CONFLICT when it changed since it was read.' })
  saveProfile(
    @Arg('input', () => ProfileInput) input: ProfileInput,
    @Ctx() { db, caller }: Context<DB>,
  ): Promise<Profile> {
    return saveProfile(db, asOrganisation(caller), input);
  }
}
