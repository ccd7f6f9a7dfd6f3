/** Local storage that cannot throw: it may be blocked, full, or missing altogether. */

export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether the value is really kept. */
export function writeStored(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

export function removeStored(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: then there is nothing to remove either.
  }
}

/** The object that a key holds as JSON; empty where it holds anything else. */
export function readStoredObject(key: string): Readonly<Record<string, unknown>> {
  try {
    const unsafe: unknown = JSON.parse(readStored(key) ?? '{}');
    // Reading any key of an object gives unknown, which the caller checks.
    return typeof unsafe === 'object' && unsafe !== null ? (unsafe as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
