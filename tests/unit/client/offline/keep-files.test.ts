import {afterEach, expect, it, vi} from 'vitest';
import {type KeepRequest, keepFiles} from '../../../../src/client/offline/keep-files';
import type {OfflineFile} from '../../../../src/core/offline/offline-lists';

const files: readonly OfflineFile[] = Array.from({length: 20}, (_, index) => [`file-${index}`, 5, 'new']);

/** What `keepFiles` uses of a cache, with its files in sight. */
function makeCache(): Cache & {readonly kept: Map<string, Response>} {
  const kept = new Map<string, Response>();
  const cache = {
    kept,
    match: async (address: string) => kept.get(address)?.clone(),
    put: async (address: string, response: Response) => void kept.set(address, response),
  };
  return cache as unknown as Cache & {readonly kept: Map<string, Response>}; // no other method is called
}

function makeRequest(more: Partial<KeepRequest> = {}): KeepRequest {
  const {signal} = new AbortController();
  return {scope: '/a/', files, cache: makeCache(), older: null, signal, onProgress: () => undefined, ...more};
}

/** The network: says what was asked for, and answers with the address. */
function network(answer = async (address: string) => new Response(address)): readonly string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer(address);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

it('keeps each file once, and says how far it is', async () => {
  const asked = network();
  const steps: number[] = [];
  const cache = makeCache();
  await keepFiles(makeRequest({cache, onProgress: (bytes) => steps.push(bytes)}));
  expect(asked).toHaveLength(20);
  expect(await cache.kept.get('/a/file-3')?.text()).toBe('/a/file-3');
  expect(steps).toEqual(files.map((_, index) => (index + 1) * 5));
});

it('does not ask again for what is there in the same revision, here or of an older build', async () => {
  const cache = makeCache();
  const older = makeCache();
  network();
  await keepFiles(makeRequest({cache, files: files.slice(0, 5)}));
  await keepFiles(makeRequest({cache: older, files: files.slice(5, 9)}));
  await keepFiles(makeRequest({cache: older, files: [['file-9', 5, 'old']]}));
  const asked = network();
  await keepFiles(makeRequest({cache, older}));
  expect(asked).toEqual(files.slice(9).map(([path]) => `/a/${path}`));
  expect(cache.kept.size).toBe(20);
});

it('where one file fails the rest is not asked for, and nothing is put after the end', async () => {
  const cache = makeCache();
  const asked = network(async (address) => {
    if (address.endsWith('file-1')) return new Response('', {status: 503});
    await new Promise((resolve) => setTimeout(resolve, 20));
    return new Response(address);
  });
  await expect(keepFiles(makeRequest({cache}))).rejects.toThrow('/a/file-1 was answered with 503');
  const atTheEnd = cache.kept.size;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(cache.kept.size).toBe(atTheEnd);
  expect(asked).toHaveLength(6);
});

it('keeps the headers of the site, but not how the file was packed', async () => {
  const headers = {
    'Content-Security-Policy': "default-src 'self'",
    'Content-Encoding': 'br',
    Vary: 'Accept-Encoding',
  };
  network(async () => new Response('text', {headers}));
  const cache = makeCache();
  await keepFiles(makeRequest({cache, files: [['file', 4, 'new']]}));
  expect(Object.fromEntries(cache.kept.get('/a/file')?.headers ?? [])).toMatchObject({
    'content-security-policy': "default-src 'self'",
    'x-lectern-revision': 'new',
  });
  expect(cache.kept.get('/a/file')?.headers.has('content-encoding')).toBe(false);
  expect(cache.kept.get('/a/file')?.headers.has('vary')).toBe(false);
});
