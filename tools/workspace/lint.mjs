import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root } from './install.mjs';

// `npm run lint`: rules of the house that a machine can check. `--fix` mends what can be mended.
ensureInstalled();
const fix = process.argv.includes('--fix');
const projects = ['packages/*', 'packages/*/*', 'apps/*', 'tools/*']
  .flatMap((pattern) => folders(pattern))
  .map((dir) => ({ dir, file: path.join(root, dir, 'package.json') }))
  .filter(({ file }) => fs.existsSync(file))
  .map(({ dir, file }) => ({ dir, ...JSON.parse(fs.readFileSync(file, 'utf8')) }));
const byName = new Map(projects.map((project) => [project.name, project]));
const ownDependencies = ({ dependencies = {} }) => Object.keys(dependencies).filter((name) => byName.has(name));

const checks = [
  ['circles between modules', moduleOrder],
  ['references of the compiler', references],
  [
    'types of the tests',
    () => node('node_modules/typescript-native/bin/tsc', ['-p', 'tools/workspace/tsconfig.tests.json']),
  ],
  // A fresh graph: with a stale one, or none as in a fresh clone, forbidden imports pass.
  ['graph of the projects', projectGraph],
  [
    'rules of the house',
    () =>
      node('node_modules/eslint/bin/eslint.js', ['.', ...(fix ? ['--fix'] : [])], {
        NX_DAEMON: 'false',
      }),
  ],
  [
    'what nobody uses',
    () => node('node_modules/knip/bin/knip.js', ['--no-progress', '--config', 'tools/workspace/knip.json']),
  ],
];
const failed = checks.filter(([name, check]) => {
  console.log(`- ${name}`);
  return !check();
});
if (failed.length > 0) {
  console.error(`\nNot right yet: ${failed.map(([name]) => name).join(', ')}`);
  process.exit(1);
}

function folders(pattern) {
  const [top, ...rest] = pattern.split('/');
  const list = (dir) =>
    fs
      .readdirSync(path.join(root, dir), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
      .map((entry) => `${dir}/${entry.name}`);
  return rest.slice(1).reduce((found) => found.flatMap(list), list(top));
}

function node(file, parameters, environment = {}) {
  return (
    spawnSync(process.execPath, [path.join(root, file), ...parameters], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    }).status === 0
  );
}

/** Makes the graph that the boundaries are checked against; without it the rule would be skipped with a warning. */
function projectGraph() {
  const file = path.join(root, '.nx/project-graph.json');
  fs.rmSync(path.join(root, '.nx/workspace-data/project-graph.json'), { force: true });
  return (
    node('node_modules/nx/dist/bin/nx.js', ['graph', `--file=${file}`], { NX_DAEMON: 'false' }) && fs.existsSync(file)
  );
}

/** Between modules the arrow goes one way: who refers knows who is referred to, never both. */
function moduleOrder() {
  const moduleOf = ({ dir }) => /^packages\/([^/]+)\/(contract|service|data)$/.exec(dir)?.[1];
  const arrows = new Map();
  for (const project of projects) {
    const from = moduleOf(project);
    for (const name of from ? ownDependencies(project) : []) {
      const to = moduleOf(byName.get(name));
      if (to && to !== from) arrows.set(from, new Set([...(arrows.get(from) ?? []), to]));
    }
  }
  const circle = (from, seen) => {
    if (seen.includes(from)) return [...seen, from];
    for (const to of arrows.get(from) ?? []) {
      const found = circle(to, [...seen, from]);
      if (found) return found;
    }
    return undefined;
  };
  const found = [...arrows.keys()].map((module) => circle(module, [])).find(Boolean);
  if (found) console.error(`  modules know each other in a circle: ${found.join(' → ')}`);
  return !found;
}

/** The compiler's references say the same as the dependencies of package.json. */
function references() {
  let right = true;
  for (const project of projects.filter(
    ({ dir }) => fs.existsSync(path.join(root, dir, 'tsconfig.json')) && dir !== 'tools/workspace',
  )) {
    const file = path.join(root, project.dir, 'tsconfig.json');
    const config = JSON.parse(fs.readFileSync(file, 'utf8'));
    const wanted = ownDependencies(project)
      .map((name) => ({ path: path.relative(project.dir, byName.get(name).dir) }))
      .sort(byPath);
    if (JSON.stringify([...(config.references ?? [])].sort(byPath)) === JSON.stringify(wanted)) continue;
    if (fix) fs.writeFileSync(file, `${JSON.stringify({ ...config, references: wanted }, null, 2)}\n`);
    else {
      right = false;
      console.error(
        `  ${project.dir}/tsconfig.json: references differ from package.json (npm run lint -- --fix mends it)`,
      );
    }
  }
  return right;
}
function byPath(a, b) {
  return a.path < b.path ? -1 : 1;
}
