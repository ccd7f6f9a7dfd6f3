import {existsSync} from 'node:fs';

/** Where a system keeps a Firefox of its own, the likeliest first. */
const systemPaths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/usr/lib64/firefox/firefox',
    '/snap/bin/firefox',
  ],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The places to look for a Firefox, best first: what `PLAYWRIGHT_FIREFOX` names, then the system's. */
export function firefoxCandidates(named: string | undefined, platform: NodeJS.Platform): readonly string[] {
  return [...(named ? [named] : []), ...(systemPaths[platform] ?? [])];
}

/** The Firefox that the matrix of tests will use; null where there is none. */
export function findFirefox(): string | null {
  const candidates = firefoxCandidates(process.env.PLAYWRIGHT_FIREFOX, process.platform);
  return candidates.find((path) => existsSync(path)) ?? null;
}
