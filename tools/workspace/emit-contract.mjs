import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildModuleSchema } from '@gemeengoed/module-kit';

const [service, target] = process.argv.slice(2);
const exported = Object.values(await import(pathToFileURL(service).href));
const module = exported.find((value) => value?.resolvers && value?.database);
if (!module) {
  console.log(`no module in ${service} yet`);
  process.exit(0);
}
const { contract } = await buildModuleSchema(module);
fs.writeFileSync(target, contract);
