import fs from 'node:fs';
import path from 'node:path';

/** Who tells whom of what in one installation. The same path runs between installations. */
const eventRoutes = [
  { from: 'case-registry', to: 'learning-log', types: ['nl.gemeengoed.gate.decided.v1'] },
  {
    from: 'case-registry',
    to: 'reuse-marketplace',
    types: ['nl.gemeengoed.case.published.v1', 'nl.gemeengoed.case.withdrawn.v1'],
  },
  {
    from: 'reuse-marketplace',
    to: 'learning-log',
    types: ['nl.gemeengoed.adoption.started.v1', 'nl.gemeengoed.adoption.stopped.v1'],
  },
  {
    from: 'reuse-marketplace',
    to: 'procurement-templates',
    types: ['nl.gemeengoed.adoption.started.v1', 'nl.gemeengoed.adoption.stopped.v1'],
  },
  { from: 'learning-log', to: 'learning-log', types: ['nl.gemeengoed.lessons.offered.v1'] },
  { from: 'procurement-templates', to: 'procurement-templates', types: ['nl.gemeengoed.documents.offered.v1'] },
] as const;

/** A number of the test range of the OIN register (prefix 99): the demo is no organisation. */
const demoOin = '00000099000000000001';

/** Writes the events configuration of one module and answers the file's name. */
export function writeEventsFile(
  module: string,
  { dataDir, urls, secret }: { dataDir: string; urls: ReadonlyMap<string, string>; secret: (name: string) => string },
): string {
  const sourceOf = (name: string): string => `urn:nld:oin:${demoOin}:systeem:${name}`;
  const keyOf = ({ from, to }: { from: string; to: string }): string => `whsec_${secret(`events ${from} to ${to}`)}`;
  const file = path.join(dataDir, 'events', `${module}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const config = {
    source: sourceOf(module),
    subscriptions: eventRoutes
      .filter(({ from, to }) => from === module && urls.has(to))
      .map((route) => ({
        name: route.to,
        url: `${urls.get(route.to)}/events`,
        types: route.types,
        secret: keyOf(route),
      })),
    sources: eventRoutes
      .filter(({ to }) => to === module)
      .map((route) => ({ source: sourceOf(route.from), secrets: [keyOf(route)] })),
  };
  fs.writeFileSync(file, JSON.stringify(config, null, 2), { mode: 0o600 });
  return file;
}
