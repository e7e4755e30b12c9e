import { Field } from '@gemeengoed/module-kit';
import { ObjectType } from 'type-graphql';

@ObjectType({ description: 'A file, or a part of a large one.' })
export class ExportedFile {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  mediaType!: string;

  @Field(() => String, { description: 'The file in base64.' })
  content!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where a large file goes on: ask again with this as `after`, and put the parts behind one another. Null at the end.',
  })
  next!: string | null;
}

/** A file that is whole. */
export const wholeFile = (fileName: string, mediaType: string, text: string): ExportedFile => ({
  ...{ fileName, mediaType, next: null },
  content: Buffer.from(text, 'utf8').toString('base64'),
});
