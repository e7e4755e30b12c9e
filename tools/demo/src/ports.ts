import net from 'node:net';
import { freePort } from '@gemeengoed/data-layer/embedded';

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = net.createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** The port that was asked for, or 3000, or the first free one after it. */
export async function portalPort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (wanted !== 0 && !(await isFree(wanted)))
      throw new Error(`port ${wanted} is in use: give another PORT, or none`);
    return wanted === 0 ? freePort() : wanted;
  }
  for (let port = 3000; port < 3100; port += 1) if (await isFree(port)) return port;
  return freePort();
}
