import { organisationByCode, type OrganisationCaller } from '@gemeengoed/identity';
import { requiredText, changedMeanwhile, Invalid, type Context } from '@gemeengoed/module-kit';
import { profiles, type DB, type ProfileContent } from '@gemeengoed/reuse-marketplace-data';
import type { Profile, ProfileInput } from './profile.type.js';

const mostEntries = 50;

/** The profile of an organisation; before it saved one, what the register knows and otherwise nothing. */
export async function ownProfile(db: Context<DB>['db'], organisation: string): Promise<Profile> {
  const saved = await db.read((tx) => profiles.find(tx, organisation));
  const unsaved = {
    organisation,
    sharing: 'private' as const,
    inhabitants: organisationByCode(organisation)?.inhabitants ?? null,
    technologies: null,
    data: null,
    domains: null,
    landscape: null,
    version: 0,
    updatedAt: null,
  };
  return saved ?? unsaved;
}

/**
 * Saves what the caller's organisation says of itself.
 *
 * @throws Invalid when an entry cannot be kept, Conflict when the profile changed since it was read
 */
export async function saveProfile(
  db: Context<DB>['db'],
  { organisation }: OrganisationCaller,
  input: ProfileInput,
): Promise<Profile> {
  const content = checkedProfile(input);
  const saved = await db.write((tx) =>
    input.version === 0
      ? profiles.create(tx, organisation, content)
      : profiles.update(tx, organisation, input.version, content),
  );
  if (!saved) throw changedMeanwhile();
  return saved;
}

function checkedProfile({ inhabitants = null, technologies, data, domains, landscape }: ProfileInput): ProfileContent {
  if (inhabitants !== null && (inhabitants < 1 || inhabitants > 20_000_000)) {
    const says = {
      nl: 'Geef een aantal inwoners boven nul, of laat het leeg.',
      en: 'Give a number of residents above zero, or leave it empty.',
    };
    throw new Invalid(says, { inhabitants: says });
  }
  return {
    inhabitants,
    technologies: checkedList('technologies', technologies),
    data: checkedList('data', data),
    domains: checkedList('domains', domains),
    landscape: landscape == null || landscape.trim() === '' ? null : requiredText('landscape', landscape, 5000),
  };
}

function checkedList(field: string, entries: readonly string[] | null | undefined): string[] | null {
  if (entries == null) return null;
  if (entries.length > mostEntries) {
    const says = { nl: `Noem er hoogstens ${mostEntries}.`, en: `Name at most ${mostEntries}.` };
    throw new Invalid(says, { [field]: says });
  }
  return [...new Set(entries.map((entry) => requiredText(field, entry, 200)))];
}
