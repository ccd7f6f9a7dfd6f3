/** What is kept on this device: of one build, so that its pages and scripts fit each other. */
export interface KeptState {
  readonly version: string;
  /** Module → when it was kept, in ISO 8601. */
  readonly modules: Readonly<Record<string, string>>;
}

/** Reads what an earlier page wrote; null where it is none of ours. */
export function readKeptState(unsafe: unknown): KeptState | null {
  if (typeof unsafe !== 'object' || unsafe === null) return null;
  const {version, modules} = unsafe as Readonly<Record<string, unknown>>; // any object may be looked into
  if (typeof version !== 'string' || typeof modules !== 'object' || modules === null) return null;
  const entries = Object.entries(modules).filter((entry): entry is [string, string] => {
    return typeof entry[1] === 'string';
  });
  return {version, modules: Object.fromEntries(entries)};
}

/** Name of the cache that says what is kept; `scope` is the site's path, as several courses may share a host. */
export function stateCacheName(scope: string): string {
  return `lectern-offline ${scope}`;
}

/** Name of the cache that holds the files of one build. */
export function fileCacheName(scope: string, version: string): string {
  return `lectern-offline ${scope} ${version}`;
}

/** Whether a cache is one of a site's, whatever build. */
export function isCacheOf(name: string, scope: string): boolean {
  return name === stateCacheName(scope) || name.startsWith(`${stateCacheName(scope)} `);
}

/** Address of the state in its cache, below the site. No file lies there. */
export const stateAddress = 'data/offline/kept';

/** Header of a kept file that says which revision it is. */
export const revisionHeader = 'x-lectern-revision';

/** Header of a request that the worker lets through to the network: it asks for what is to be kept. */
export const keepingHeader = 'x-lectern-keeping';
