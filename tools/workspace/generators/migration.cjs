/** `npx nx g @gemeengoed/workspace:migration case-registry --change add-deadline` */
module.exports = async (tree, { module: name, change }) => {
  if (!tree.exists(`packages/${name}/data/package.json`)) throw new Error(`there is no module ${name}`);
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(change))
    throw new Error(`name the change in kebab-case, beginning with a verb: ${change}`);
  const moment = new Date().toISOString().replace(/[-:]/g, '').slice(0, 13);
  const file = `packages/${name}/data/migrations/${moment}-${change}.ts`;
  tree.write(
    file,
    `import { sql, type Kysely } from 'kysely';

/** Why this change is made. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql\`select 1\`.execute(db);
}
`,
  );
  return () => console.log(`Write the change in ${file}, then run: npm run generate`);
};
