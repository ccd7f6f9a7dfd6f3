import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {searchRecords} from './search-records';

export type StoredRecord = Readonly<Record<string, unknown>> & {readonly objectID: string};

/** What the next requests that fit get in place of an answer; `silence` never answers. */
export interface Fault {
  readonly method?: string;
  readonly path: RegExp;
  readonly status: number | 'silence';
  readonly message?: string;
  readonly times: number;
}

export interface StandIn {
  readonly url: string;
  readonly indexes: Map<string, Map<string, StoredRecord>>;
  readonly settings: Map<string, unknown>;
  /** `POST /1/indexes/ml/batch`, in the order they came. */
  readonly requests: string[];
  /** Sizes of the batches that came. */
  readonly batches: number[];
  readonly fail: (fault: Fault) => void;
  readonly close: () => Promise<void>;
}

export const writeKey = 'a-key-that-may-write';
export const searchKey = 'a-key-that-may-search';

/** Algolia's API as far as this project uses it, in memory, on a port of this machine. */
export async function startStandIn(): Promise<StandIn> {
  const indexes = new Map<string, Map<string, StoredRecord>>();
  const settings = new Map<string, unknown>();
  const requests: string[] = [];
  const batches: number[] = [];
  const faults: {fault: Fault; left: number}[] = [];
  const published = {taskID: 1, updatedAt: '2026-01-01T00:00:00Z'};

  function faultFor(method: string, pathname: string): Fault | undefined {
    const found = faults.find(
      ({fault, left}) =>
        left > 0 && fault.path.test(pathname) && (fault.method === undefined || fault.method === method),
    );
    if (found) found.left -= 1;
    return found?.fault;
  }

  /** Status and body of what an index is asked. */
  function answer(method: string, name: string, action: string, body: Body): readonly [number, unknown] {
    const index = indexes.get(name);
    if (name === '*' && action === 'queries') return [200, {results: (body.requests ?? []).map(search)}];
    if (action.startsWith('task/')) return [200, {status: 'published', pendingTask: false}];
    if (method === 'DELETE' && action === '') {
      indexes.delete(name);
      settings.delete(name);
      return [200, published];
    }
    if (action === 'settings' && method === 'PUT') {
      settings.set(name, body);
      if (!index) indexes.set(name, new Map());
      return [200, published];
    }
    if (action === 'batch') {
      const target = index ?? new Map<string, StoredRecord>();
      indexes.set(name, target);
      batches.push(body.requests?.length ?? 0);
      for (const {action: verb, body: record} of (body.requests ?? []) as unknown as Change[]) {
        if (verb === 'deleteObject') target.delete(record.objectID);
        else target.set(record.objectID, record);
      }
      return [200, {...published, objectIDs: []}];
    }
    if (!index) return [404, {message: `Index ${name} does not exist`, status: 404}];
    if (action === 'settings') return [200, settings.get(name) ?? {}];
    if (action === 'browse') return [200, page([...index.values()], Number(body.cursor ?? 0))];
    if (action === 'operation') {
      const destination = String(body.destination);
      indexes.set(destination, new Map(index));
      settings.set(destination, settings.get(name));
      if (body.operation === 'move') {
        indexes.delete(name);
        settings.delete(name);
      }
      return [200, published];
    }
    return [400, {message: `${method} ${action} is not known here`, status: 400}];
  }

  const search = (query: Readonly<Record<string, unknown>>) =>
    searchRecords([...(indexes.get(String(query.indexName))?.values() ?? [])], query);

  const server = createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '/', 'http://stand-in');
    const method = request.method ?? 'GET';
    const send = (status: number, value: unknown) => reply(response, status, value);
    if (method === 'OPTIONS') return send(204, null);
    requests.push(`${method} ${pathname}`);
    const body = await readBody(request);
    const fault = faultFor(method, pathname);
    if (fault?.status === 'silence') return;
    if (fault) return send(Number(fault.status), {message: fault.message ?? 'A fault', status: fault.status});
    const [, name = '', action = ''] = /^\/1\/indexes\/([^/]+)\/?(.*)$/.exec(pathname) ?? [];
    const key = request.headers['x-algolia-api-key'] ?? searchParams.get('x-algolia-api-key');
    if (key !== (action === 'queries' ? searchKey : writeKey)) {
      return send(403, {message: 'Invalid Application-ID or API key', status: 403});
    }
    const [status, value] = answer(method, decodeURIComponent(name), action, body);
    send(status, value);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo; // a server that listens on a port has one
  return {
    url: `http://127.0.0.1:${port}`,
    indexes,
    settings,
    requests,
    batches,
    fail: (fault) => faults.push({fault, left: fault.times}),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Change {
  readonly action: string;
  readonly body: StoredRecord;
}

interface Body {
  readonly requests?: readonly Readonly<Record<string, unknown>>[];
  readonly cursor?: string;
  readonly operation?: string;
  readonly destination?: string;
}

const pageSize = 100;

function page(records: readonly StoredRecord[], start: number) {
  const end = start + pageSize;
  return {hits: records.slice(start, end), ...(end < records.length && {cursor: String(end)})};
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // what a request without an encoding gives
  const text = Buffer.concat(chunks).toString();
  return text === '' ? {} : (JSON.parse(text) as Body);
}

function reply(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Allow-Methods': '*',
    'Content-Type': 'application/json',
  });
  response.end(value === null ? undefined : JSON.stringify(value));
}
