/** Where a system keeps a Chromium of its own, the likeliest first. */
const systemPaths: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/lib/chromium/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** One place where a Chromium may be. */
export interface ChromiumCandidate {
  readonly path: string;
  /** Playwright starts its own build without being told the path, and in its own way. */
  readonly isPlaywrights: boolean;
}

/**
 * The places to look for a Chromium, best first: what `PLAYWRIGHT_CHROMIUM` names, Playwright's own, the system's.
 * @param own where Playwright would keep its own build; null where it has none for this system
 */
export function chromiumCandidates(
  own: string | null,
  named: string | undefined,
  platform: NodeJS.Platform,
): readonly ChromiumCandidate[] {
  const system = (systemPaths[platform] ?? []).map((path) => ({path, isPlaywrights: false}));
  return [
    ...(named ? [{path: named, isPlaywrights: false}] : []),
    ...(own === null ? [] : [{path: own, isPlaywrights: true}]),
    ...system,
  ];
}
