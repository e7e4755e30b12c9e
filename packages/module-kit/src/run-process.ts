/** A part of an installation that serves. */
interface Running {
  url: string;
  stop(): Promise<void>;
}

/**
 * Runs a part as the whole of this process: tells whoever started it when it is ready, and stops gracefully on SIGTERM,
 * on SIGINT, and when the starter is gone. A fault at start is printed and ends the process.
 */
export async function runProcess(name: string, start: () => Promise<Running>): Promise<void> {
  try {
    const running = await start();
    let stopping = false;
    const stop = (): void => {
      if (stopping) return;
      stopping = true;
      void running.stop().then(() => process.exit(0));
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
    process.on('disconnect', stop);
    process.send?.({ ready: running.url });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
    process.stderr.write(`${name} did not start: ${error instanceof Error ? error.message : String(error)}${cause}\n`);
    process.exit(1);
  }
}
