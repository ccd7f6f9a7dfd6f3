/** Whether the browser may clear the site's storage when space runs short; `unknown` where it cannot be asked. */
export type Persistence = 'protected' | 'unprotected' | 'unknown';

/** Without TLS a browser has no such question. */
export async function readPersistence(): Promise<Persistence> {
  return ask('persisted');
}

/** Asks the browser to keep the site's storage. Some browsers then ask the person. */
export async function askPersistence(): Promise<Persistence> {
  return ask('persist');
}

async function ask(what: 'persist' | 'persisted'): Promise<Persistence> {
  // Types say that it is always there, which on a plain-HTTP host it is not.
  const storage = navigator.storage as StorageManager | undefined;
  try {
    if (storage?.[what] === undefined) return 'unknown';
    return (await storage[what]()) ? 'protected' : 'unprotected';
  } catch {
    return 'unknown';
  }
}
