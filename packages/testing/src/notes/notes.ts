import { defineDatabase, type SharingScope } from '@gemeengoed/data-layer';
import type { Generated } from 'kysely';
import {
  asOrganisation,
  asVisible,
  changedMeanwhile,
  defineModule,
  emit,
  Field,
  Invalid,
  Node,
  NodeId,
  NotFound,
  on,
  once,
  Owned,
  ownersAs,
  urn,
  uuidOf,
  type Context,
  type EventContract,
} from '@gemeengoed/module-kit';
import { Arg, Ctx, Directive, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { z } from 'zod';

// The smallest module that uses everything the foundation gives: the foundation's own tests run on it.

interface Shared {
  organisation: string;
  sharing: Generated<SharingScope>;
  sharedWith: Generated<string[]>;
}
interface Notes extends Shared {
  id: Generated<string>;
  title: string;
  version: Generated<number>;
}
interface Remarks {
  id: Generated<string>;
  noteId: string;
  words: string;
  organisation: Generated<string>;
  sharing: Generated<SharingScope>;
  sharedWith: Generated<string[]>;
}
export interface Tables {
  notes: Notes;
  remarks: Remarks;
}

export const notesDatabase = defineDatabase<Tables>({
  schema: 'notes',
  migrations: new URL('./migrations/', import.meta.url),
  referenceTables: [],
});

export const noteOffered: EventContract<{ adopter: string; title: string }> = {
  type: 'nl.gemeengoed.note.offered.v1',
  data: z.strictObject({ adopter: z.string(), title: z.string() }),
};

@Directive('@key(fields: "id")')
@ObjectType({ implements: [Node, Owned], description: 'A note.' })
class Note implements Node, Owned {
  @NodeId('note')
  id!: string;

  organisation!: string;
  sharing!: SharingScope;

  @Field(() => String)
  title!: string;

  @Field(() => Int)
  version!: number;
}

const columns = ['id', 'organisation', 'sharing', 'title', 'version'] as const;

@Resolver(() => Note)
class NoteResolver {
  @Query(() => Note, { nullable: true })
  async note(@Arg('id', () => ID) id: string, @Ctx() { db }: Context<Tables>): Promise<Note | null> {
    const key = uuidOf('note', id);
    const row = await db.read((tx) => tx.selectFrom('notes').select(columns).where('id', '=', key).executeTakeFirst());
    return row ?? null;
  }

  @Query(() => [Note], { nullable: true })
  notes(@Ctx() { db }: Context<Tables>): Promise<Note[]> {
    return db.read((tx) => tx.selectFrom('notes').select(columns).orderBy('id').execute());
  }

  @FieldResolver(() => [String])
  async remarks(@Root() note: Note, @Ctx() { db, load }: Context<Tables>): Promise<string[]> {
    return load('remarks', note.id, async (keys) => {
      const rows = await db.read((tx) =>
        tx.selectFrom('remarks').select(['noteId', 'words']).where('noteId', 'in', keys).execute(),
      );
      return keys.map((key) => rows.filter(({ noteId }) => noteId === key).map(({ words }) => words));
    });
  }

  @Mutation(() => Note)
  writeNote(
    @Arg('title', () => String) title: string,
    @Arg('remark', () => String, { nullable: true }) remark: string | undefined,
    @Arg('idempotencyKey', () => String, { nullable: true }) key: string | undefined,
    @Ctx() { db, caller }: Context<Tables>,
  ): Promise<Note> {
    const { organisation } = asOrganisation(caller);
    if (title.trim() === '') {
      const says = { nl: 'Geef de notitie een titel.', en: 'Give the note a title.' };
      throw new Invalid(says, { title: says });
    }
    return db.write((tx) =>
      once(tx, { organisation, operation: 'writeNote', key, input: { title, remark } }, async () => {
        const note = await tx
          .insertInto('notes')
          .values({ organisation, title })
          .returning(columns)
          .executeTakeFirstOrThrow();
        if (remark) await tx.insertInto('remarks').values({ noteId: note.id, words: remark }).execute();
        return note;
      }),
    );
  }

  @Mutation(() => Note)
  async renameNote(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('title', () => String) title: string,
    @Ctx() { db }: Context<Tables>,
  ): Promise<Note> {
    const key = uuidOf('note', id);
    return db.write(async (tx) => {
      const known = await tx.selectFrom('notes').select('id').where('id', '=', key).executeTakeFirst();
      if (!known) throw new NotFound();
      const row = await tx
        .updateTable('notes')
        .set({ title, version: version + 1 })
        .where('id', '=', key)
        .where('version', '=', version)
        .returning(columns)
        .executeTakeFirst();
      if (!row) throw changedMeanwhile();
      return row;
    });
  }

  @Mutation(() => Note)
  async shareNote(
    @Arg('id', () => ID) id: string,
    @Arg('sharing', () => String) sharing: SharingScope,
    @Arg('sharedWith', () => [String], { defaultValue: [] }) sharedWith: string[],
    @Ctx() { db }: Context<Tables>,
  ): Promise<Note> {
    const key = uuidOf('note', id);
    const row = await db.write((tx) =>
      tx.updateTable('notes').set({ sharing, sharedWith }).where('id', '=', key).returning(columns).executeTakeFirst(),
    );
    if (!row) throw new NotFound();
    return row;
  }

  @Mutation(() => Note)
  async offerNote(
    @Arg('id', () => ID) id: string,
    @Arg('adopter', () => String) adopter: string,
    @Arg('title', () => String, { nullable: true }) title: string | undefined,
    @Ctx() { db, caller }: Context<Tables>,
  ): Promise<Note> {
    const key = uuidOf('note', id);
    const { organisation } = asOrganisation(caller);
    return db.write(async (tx) => {
      const note = await tx.selectFrom('notes').select(columns).where('id', '=', key).executeTakeFirstOrThrow();
      await emit(tx, noteOffered, {
        subject: urn('note', key),
        organisation,
        data: { adopter, title: title ?? note.title },
      });
      return note;
    });
  }
}

const writers = ownersAs('contributor', 'lead', 'steward');

export const notes = defineModule<Tables>({
  name: 'notes',
  version: '1.0.0',
  resolvers: [NoteResolver],
  database: notesDatabase,
  references: {
    Note: async ({ id }, { db }) => {
      const key = uuidOf('note', id);
      return (
        (await db.read((tx) => tx.selectFrom('notes').select(columns).where('id', '=', key).executeTakeFirst())) ?? null
      );
    },
  },
  events: {
    emits: [noteOffered],
    handles: [
      on<Tables, { adopter: string; title: string }>(noteOffered, {
        actsFor: ({ adopter }) => adopter,
        effect: async (tx, { data }, { organisation }) => {
          await tx.insertInto('notes').values({ organisation, title: data.title }).execute();
        },
      }),
    ],
  },
  authorisation: {
    'Query.note': asVisible,
    'Query.notes': asVisible,
    'Mutation.writeNote': writers,
    'Mutation.renameNote': writers,
    'Mutation.shareNote': ownersAs('lead', 'steward'),
    'Mutation.offerNote': writers,
    'Note.id': asVisible,
    'Note.organisation': asVisible,
    'Note.sharing': asVisible,
    'Note.title': asVisible,
    'Note.version': asVisible,
    'Note.remarks': ownersAs('contributor', 'lead', 'steward'),
  },
});
