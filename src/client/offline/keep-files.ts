import {keepingHeader, revisionHeader} from '../../core/offline/kept-state';
import type {OfflineFile} from '../../core/offline/offline-lists';

export interface KeepRequest {
  /** Path of the site; begins and ends with a slash. */
  readonly scope: string;
  readonly files: readonly OfflineFile[];
  /** Where they go. */
  readonly cache: Cache;
  /** An older build's, from which what has not changed is taken over; null for none. */
  readonly older: Cache | null;
  readonly signal: AbortSignal;
  /** Bytes that are there by now. */
  readonly onProgress: (bytes: number) => void;
}

/** Files that are asked for at a time. */
const lanes = 6;

/**
 * Puts files into a cache; what is there already in the same revision is not asked for again, so a run that was broken
 * off goes on where it stopped. When this ends, however it does, nothing is put any more.
 * @throws what a fetch or a full disk throws; what was put stays
 */
export async function keepFiles(request: KeepRequest): Promise<void> {
  const rest = [...request.files];
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let file = rest.shift(); file; file = rest.shift()) {
      request.signal.throwIfAborted();
      await keepFile(request, file);
      done += file[1];
      request.onProgress(done);
    }
  };
  const stopAll = (error: unknown): never => {
    // Where one failed the others end with the file that they have in hand.
    rest.length = 0;
    throw error;
  };
  const ends = await Promise.allSettled(Array.from({length: lanes}, () => lane().catch(stopAll)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

async function keepFile({scope, cache, older, signal}: KeepRequest, file: OfflineFile): Promise<void> {
  const [path, , revision] = file;
  const address = scope + path;
  if (isOf(await cache.match(address), revision)) return;
  const same = await older?.match(address);
  const kept = same && isOf(same, revision) ? same : await load(address, revision, signal);
  await cache.put(address, kept);
}

function isOf(response: Response | undefined, revision: string): boolean {
  return response?.headers.get(revisionHeader) === revision;
}

async function load(address: string, revision: string, signal: AbortSignal): Promise<Response> {
  const headersOfRequest = {[keepingHeader]: '1'};
  const response = await fetch(address, {cache: 'no-cache', headers: headersOfRequest, signal});
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  // As the site sends them, its content policy among them. The body is not packed any more.
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  headers.set(revisionHeader, revision);
  // Anew: a response that came by a redirect cannot be shown as a page.
  return new Response(await response.blob(), {headers});
}
