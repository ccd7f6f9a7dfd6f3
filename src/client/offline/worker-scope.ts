/** What is used of a service worker's surroundings, which TypeScript has in no library beside that of pages. */
export interface WorkerScope {
  readonly registration: {readonly scope: string; unregister(): Promise<boolean>};
  readonly clients: {claim(): Promise<void>};
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The worker's own surroundings: its global object is no window. */
export const worker = globalThis as unknown as WorkerScope;

/** Path of the site that the worker serves; it begins and ends with a slash. */
export const scopePath = new URL(worker.registration.scope).pathname;
