import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {type ChromiumCandidate, chromiumCandidates} from './chromium-candidates';

/** The Chromium that the end-to-end tests will use; null where none is there that starts. */
export function findChromium(): ChromiumCandidate | null {
  const candidates = chromiumCandidates(playwrightsPath(), process.env.PLAYWRIGHT_CHROMIUM, process.platform);
  return candidates.find(({path}) => existsSync(path) && starts(path)) ?? null;
}

/** Playwright throws on a system that it has no build for. */
function playwrightsPath(): string | null {
  try {
    return chromium.executablePath();
  } catch {
    return null;
  }
}

/**
 * A file may be there and be no browser: a download whose system libraries are missing, or a distribution's pointer
 * to another package format. On Windows `--version` would open a window, so that there the file has to do.
 */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 20_000}).status === 0;
}
