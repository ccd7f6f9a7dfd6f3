import {cpus} from 'node:os';
import {defineConfig} from '@playwright/test';
import {environmentOf, rootSite, subPathSite, type TestedSite} from './src/cli/test-matrix/tested-sites';
import {standInKey} from './src/cli/verify/stand-in-key';
import {chromiumUse} from './tests/e2e/browsers';
import type {SiteOptions} from './tests/e2e/site-test';

const port = Number(process.env.E2E_PORT ?? 3222);
const isCi = Boolean(process.env.CI);
const chromium = chromiumUse();

const addressOf = ({basePath, portOffset}: TestedSite) => `http://127.0.0.1:${port + portOffset}${basePath}`;

const settingsOf = (site: TestedSite) => ({...chromium, baseURL: addressOf(site), siteFolder: site.outDir});

/** The site as it is built, on a port of its own; `start` builds only where a source has changed. */
function serverOf(site: TestedSite) {
  return {
    command: `node src/cli/bootstrap.mjs start --port ${port + site.portOffset} --out-dir ${site.outDir}`,
    url: addressOf(site),
    env: {...environmentOf(site), LECTERN_ALGOLIA_WRITE_KEY: standInKey},
    reuseExistingServer: false,
    stdout: 'ignore' as const,
    timeout: 300_000,
    gracefulShutdown: {signal: 'SIGTERM' as const, timeout: 5_000},
  };
}

/** The tests in Chromium; `playwright.matrix.config.ts` has all of them over nginx, in two browsers, under two paths. */
export default defineConfig<object, SiteOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: isCi,
  retries: 0,
  // Limits for what hangs, not for what is slow: a busy machine of two cores stays far below them.
  timeout: 180_000,
  expect: {timeout: 20_000},
  workers: Math.max(1, Math.min(4, cpus().length)),
  reporter: [['list']],
  use: {serviceWorkers: 'block', trace: 'retain-on-failure'},
  projects: [
    {name: 'chromium', use: settingsOf(rootSite)},
    {
      // The same site under a path, as GitHub Pages serves a project: what follows links and addresses.
      name: 'sub-path',
      testMatch: [
        'exercise.spec.ts',
        'journey.spec.ts',
        'not-found.spec.ts',
        'quiz-keeping.spec.ts',
        'search-path.spec.ts',
        'tabs.spec.ts',
      ],
      use: settingsOf(subPathSite),
    },
  ],
  webServer: [serverOf(rootSite), serverOf(subPathSite)],
});
