import { Field } from '@gemeengoed/module-kit';
import { ObjectType, registerEnumType } from 'type-graphql';
import type { SignalLevel as Level } from './signal.js';

const SignalLevel = { BLOCKS: 'blocks', WARNING: 'warning', ADVICE: 'advice' } as const;
registerEnumType(SignalLevel, {
  name: 'SignalLevel',
  description: 'How strongly a rule of the field speaks.',
  valuesConfig: {
    BLOCKS: { description: 'Keeps the case out of the phase that the rule is before.' },
    WARNING: { description: 'Something that often goes wrong. It never stops anybody.' },
    ADVICE: { description: 'A suggestion.' },
  },
});

@ObjectType('SignalAbout', { description: 'Where a reader goes to do something about a signal.' })
export class SignalAboutType {
  @Field(() => String, { description: 'attribute, register, checklist or record.' })
  shape!: string;

  @Field(() => String)
  id!: string;
}

@ObjectType('Signal', { description: 'What a rule of the field says of a case, in sight of what you may see of it.' })
export class SignalType {
  @Field(() => String)
  rule!: string;

  @Field(() => SignalLevel)
  level!: Level;

  @Field(() => String)
  textNl!: string;

  @Field(() => String)
  textEn!: string;

  @Field(() => String)
  source!: string;

  @Field(() => [String])
  instruments!: readonly string[];

  @Field(() => String, { description: 'Step of the case in which it is dealt with.' })
  step!: string;

  @Field(() => SignalAboutType)
  about!: SignalAboutType;

  @Field(() => String, { nullable: true, description: 'The phase before which it matters.' })
  before!: string | null;
}
