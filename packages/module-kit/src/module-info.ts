import { Directive, ObjectType } from 'type-graphql';
import { Field } from './field.js';

/** Which module answers. */
@Directive('@shareable')
@ObjectType('Module', { description: 'The module that answers: its name, version and contract.' })
export class ModuleInfo {
  @Field(() => String, { description: 'kebab-case name, for example case-registry.' })
  name!: string;

  @Field(() => String, { description: 'Version of the contract (semver).' })
  version!: string;

  @Field(() => String, { description: 'Path of the published contract, relative to the service.' })
  contract!: string;
}
