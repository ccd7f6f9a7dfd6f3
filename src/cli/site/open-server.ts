import {createServer, type RequestListener, type Server} from 'node:http';

/** `localhost` has two addresses; a browser may try either first. */
const loopback: readonly string[] = ['127.0.0.1', '::1'];

/** One door for each address; closing it also ends what is under way. */
export interface OpenServer {
  close(): void;
}

/**
 * Listens on this machine only, unless a host is named.
 * @throws with the code of the system: `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`, `ENOTFOUND`
 */
export async function openServer(
  listener: RequestListener,
  port: number,
  host: string | null,
): Promise<OpenServer> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  for (const address of host === null ? loopback : [host]) {
    const server = createServer(listener);
    try {
      await listen(server, port, address);
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has one of the two.
      if (address === '::1' && isMissingAddress(error)) continue;
      close();
      throw error;
    }
  }
  return {close};
}

function listen(server: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, address, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isMissingAddress(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(String(error.code))
  );
}
