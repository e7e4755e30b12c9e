import { Field } from '@gemeengoed/module-kit';
import { ObjectType } from 'type-graphql';
import { ExportedFile } from './exported-file.type.js';

@ObjectType('AlgorithmRegisterField', {
  description: 'A key of the publication standard of the Dutch algorithm register.',
})
export class AlgorithmRegisterFieldType {
  @Field(() => String, { description: 'Key in the standard, for example description_short.' })
  key!: string;

  @Field(() => String)
  labelNl!: string;

  @Field(() => String)
  labelEn!: string;

  @Field(() => Boolean, { description: 'Whether the register refuses a description without it.' })
  mandatory!: boolean;

  @Field(() => [String], {
    description:
      'Where it is changed: ids of attributes, `register:` and the id of a register, or a field of the case.',
  })
  from!: readonly string[];

  @Field(() => [String], {
    description: 'What the case has; empty where nothing is filled in that the standard takes.',
  })
  values!: string[];

  @Field(() => String, { nullable: true, description: 'What to change when there is no value.' })
  problemNl!: string | null;

  @Field(() => String, { nullable: true })
  problemEn!: string | null;
}

@ObjectType('AlgorithmRegisterEntry', {
  description: 'A case as a description for the Dutch algorithm register, publication standard 1.0.',
})
export class AlgorithmRegisterEntryType {
  @Field(() => [AlgorithmRegisterFieldType])
  fields!: AlgorithmRegisterFieldType[];

  @Field(() => ExportedFile, {
    nullable: true,
    description: 'The description in JSON; null while a mandatory key has no value. What is empty is absent in it.',
  })
  file!: ExportedFile | null;
}
