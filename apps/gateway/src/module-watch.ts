import { isUnreachable } from '@gemeengoed/module-kit';

/** A module that the gateway was told of. */
export interface KnownModule {
  name: string;
  url: string;
  /** The contract that it gave last; null until it has answered once. */
  sdl: string | null;
  reachable: boolean;
  /** Since when it is, or is not, reachable. */
  since: Date;
}

export interface ModuleWatch {
  modules(): readonly KnownModule[];
  /** Marks a module that failed to answer, without waiting for the next round. */
  missed(name: string): void;
  stop(): void;
}

/** Asks each module for its contract, again and again, and tells when the set of contracts changes. */
export async function watchModules(options: {
  modules: readonly { name: string; url: string }[];
  pollSeconds: number;
  onChange: (modules: readonly KnownModule[]) => void;
}): Promise<ModuleWatch> {
  const known: KnownModule[] = options.modules.map((module) => ({
    ...module,
    sdl: null,
    reachable: false,
    since: new Date(),
  }));

  const mark = (module: KnownModule, reachable: boolean): void => {
    if (module.reachable === reachable) return;
    module.reachable = reachable;
    module.since = new Date();
  };
  const ask = async (module: KnownModule): Promise<boolean> => {
    const sdl = await contractOf(module.url);
    mark(module, sdl !== undefined);
    // The contract of a module that is away is kept: its fields are null, but the graph stays whole.
    if (sdl === undefined || sdl === module.sdl) return false;
    module.sdl = sdl;
    return true;
  };
  const round = async (): Promise<void> => {
    const changed = await Promise.all(known.map(ask));
    if (changed.includes(true)) options.onChange(known);
  };

  await round();
  const timer = setInterval(() => void round(), options.pollSeconds * 1000);
  return {
    modules: () => known,
    missed: (name) => {
      const module = known.find((candidate) => candidate.name === name);
      if (module) mark(module, false);
    },
    stop: () => clearInterval(timer),
  };
}

async function contractOf(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/schema.graphql`, { redirect: 'error', signal: AbortSignal.timeout(3000) });
    return response.ok ? await response.text() : undefined;
  } catch (error) {
    if (isUnreachable(error)) return undefined;
    throw error;
  }
}
