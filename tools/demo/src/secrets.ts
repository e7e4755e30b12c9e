import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Secrets of this installation by name, made at first use and kept in one file that only its owner reads. */
export function secretsIn(dataDir: string): (name: string) => string {
  const file = path.join(dataDir, 'secrets.json');
  fs.mkdirSync(dataDir, { recursive: true });
  const known = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>) : {};
  return (name) => {
    known[name] ??= randomBytes(32).toString('base64');
    fs.writeFileSync(file, JSON.stringify(known, null, 2), { mode: 0o600 });
    return known[name];
  };
}
