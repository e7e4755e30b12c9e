import { sql, type Kysely } from 'kysely';

/** A document in the making, of one organisation: a template's words with its own values, and where both came from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table drafts (
      id uuid primary key default data_layer.uuid7(),
      organisation text not null,
      sharing text not null default 'private' check (sharing in ('private', 'group', 'government', 'public')),
      shared_with text[] not null default '{}',
      title text not null,
      template_id text not null,
      template_version int not null,
      template_hash text not null,
      body text not null,
      placeholders jsonb not null,
      filled jsonb not null default '{}',
      adoption text,
      case_urn text,
      label_nl text,
      source_document text,
      source_organisation text,
      status text not null default 'draft' check (status in ('draft', 'final')),
      made_on date not null default current_date,
      finalised_on date,
      version int not null default 1,
      check ((status = 'final') = (finalised_on is not null)),
      check ((source_document is null) = (source_organisation is null))
    )`.execute(db);
  await sql`create index drafts_by_owner on drafts (organisation, id)`.execute(db);
  await sql`create index drafts_about_case on drafts (case_urn, organisation) where sharing <> 'private'`.execute(db);
  // One per adoption from each template and from each shared document, however often the event comes.
  await sql`create unique index drafts_once_per_template on drafts (organisation, adoption, template_id) where adoption is not null and source_document is null`.execute(
    db,
  );
  await sql`create unique index drafts_once_per_source on drafts (organisation, adoption, source_document) where source_document is not null`.execute(
    db,
  );
  await sql`select data_layer.protect('drafts')`.execute(db);
}
