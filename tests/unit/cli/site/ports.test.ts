import {createServer, type Server} from 'node:http';
import {describe, expect, it, onTestFinished} from 'vitest';
import {explainPort} from '../../../../src/cli/site/explain-port';
import {isAnswering} from '../../../../src/cli/site/is-answering';
import {openServer} from '../../../../src/cli/site/open-server';

/** A program on a port of the system's choice. */
async function otherProgram(host: string): Promise<{port: number; server: Server}> {
  const server = createServer().listen(0, host);
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {port: address.port, server};
}

describe('a port', () => {
  it('is seen to be taken, at whichever address', async () => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      const {port, server} = await otherProgram(host);
      expect(await isAnswering(port)).toBe(true);
      await new Promise((resolve) => server.close(resolve));
      expect(await isAnswering(port)).toBe(false);
    }
  });

  it('that is taken cannot be opened', async () => {
    const {port} = await otherProgram('127.0.0.1');
    await expect(openServer(() => undefined, port, null)).rejects.toMatchObject({code: 'EADDRINUSE'});
  });

  it('is free again after it was closed', async () => {
    const {port, server} = await otherProgram('127.0.0.1');
    await new Promise((resolve) => server.close(resolve));
    const opened = await openServer((_, response) => response.end('here'), port, null);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
    opened.close();
    await expect.poll(() => isAnswering(port)).toBe(false);
  });
});

describe('explainPort', () => {
  it('names the port and how to choose another', () => {
    expect(explainPort('EADDRINUSE', 3000, null, 'npm start')).toMatchInlineSnapshot(
      `"Port 3000 is taken by another program: stop that one, or choose another port (\`npm start -- --port 3001\`)."`,
    );
    expect(explainPort('EADDRINUSE', 8080, null, 'npm run dev')).toMatchInlineSnapshot(
      `"Port 8080 is taken by another program: stop that one, or choose another port (\`npm run dev -- --port 8081\`)."`,
    );
  });

  it('knows ports for administrators and hosts of others', () => {
    expect(explainPort('EACCES', 80, null, 'npm start')).toMatchInlineSnapshot(
      `"Port 80 needs an administrator's rights: choose one above 1023 (\`npm start -- --port 3000\`)."`,
    );
    expect(explainPort('EADDRNOTAVAIL', 3000, '203.0.113.7', 'npm start')).toMatchInlineSnapshot(
      `"This machine has no address "203.0.113.7": name one of its own after --host, or 0.0.0.0 for all."`,
    );
  });

  it('leaves other errors alone', () => {
    expect(explainPort('EMFILE', 3000, null, 'npm start')).toBeNull();
  });
});
