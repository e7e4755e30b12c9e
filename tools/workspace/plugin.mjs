import fs from 'node:fs';
import path from 'node:path';

/** Tags of a project, from where it stands: its module and its floor. A new module edits no configuration. */
function tagsOf(root) {
  const [top, name, layer] = root.split('/');
  if (top === 'tools') return ['layer:tool'];
  if (top === 'apps')
    return fs.existsSync(path.join('packages', name, 'service'))
      ? [`module:${name}`, 'layer:module-app']
      : ['layer:web-app'];
  return layer ? [`module:${name}`, `layer:${layer}`] : [`layer:${name}`];
}

/** The name by which Nx knows a project: `case-registry` is the app, `case-registry-data` its memory. */
const nameOf = (file, workspaceRoot) =>
  JSON.parse(fs.readFileSync(path.join(workspaceRoot, file), 'utf8')).name.replace('@gemeengoed/', '');

/** Gives each package, app and tool its targets, without scripts of their own. */
export const createNodesV2 = [
  '{packages/*,packages/*/*,apps/*,tools/*}/package.json',
  (files, _options, { workspaceRoot }) =>
    files
      .filter((file) => !file.includes('node_modules'))
      .map((file) => {
        const root = path.dirname(file);
        const name = nameOf(file, workspaceRoot);
        const command = (text) => ({ executor: 'nx:run-commands', options: { command: text, cwd: workspaceRoot } });
        const targets = {
          build: command(`node node_modules/typescript-native/bin/tsc -b ${root}`),
          test: command(`node tools/workspace/test.mjs ${root} --passWithNoTests`),
          lint: command(`node node_modules/eslint/bin/eslint.js ${root}`),
        };
        if (tagsOf(root).includes('layer:module-app'))
          targets.serve = { ...command(`node tools/workspace/serve.mjs ${name}`), dependsOn: [] };
        return [file, { projects: { [root]: { name, tags: tagsOf(root), targets } } }];
      }),
];
export const name = '@gemeengoed/workspace';
