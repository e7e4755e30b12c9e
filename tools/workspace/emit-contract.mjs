import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildModuleSchema } from '@gemeengoed/module-kit';

const [service, target] = process.argv.slice(2);
const exported = Object.values(await import(pathToFileURL(service).href));
const module = exported.find((value) => value?.resolvers && value?.database);
const { contract } = await buildModuleSchema(module);
fs.writeFileSync(target, contract);
