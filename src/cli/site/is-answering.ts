import {connect} from 'node:net';

/**
 * Whether some program listens on the port of this machine. Asked before a build, so that nobody waits for a site
 * which then cannot be served; and some systems let two programs listen on one port and give only one the requests.
 */
export async function isAnswering(port: number): Promise<boolean> {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((address) => canConnect(port, address)));
  return answers.includes(true);
}

function canConnect(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({port, host});
    const end = (isOpen: boolean) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
