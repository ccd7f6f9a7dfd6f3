import {cpus} from 'node:os';
import {defineConfig, devices, type Project} from '@playwright/test';
import {findChromium} from './src/cli/browser/find-chromium';

const port = Number(process.env.E2E_PORT ?? 3222);
const subPathPort = port + 1;
const subPath = '/courses/ml/';
const isCi = Boolean(process.env.CI);

/** Set while the site is built; a test looks for it in the files that come of it. */
export const writeKeyOfBuild = 'a-key-that-may-write-and-stands-in-no-file';

const browser = findChromium();
if (browser === null) {
  throw new Error('No Chromium was found: `npm test` installs one, or PLAYWRIGHT_CHROMIUM names one.');
}

const chrome: Project['use'] = {
  ...devices['Desktop Chrome'],
  launchOptions: {
    ...(browser.isPlaywrights ? {} : {executablePath: browser.path}),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-pings',
      // Chromium refuses its sandbox to root, as which a container usually runs.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  },
};

/** The site as it is built, on a port of its own; `start` builds only where a source has changed. */
function site(sitePort: number, outDir: string, env: Record<string, string>) {
  return {
    command: `node src/cli/bootstrap.mjs start --port ${sitePort} --out-dir ${outDir}`,
    url: `http://127.0.0.1:${sitePort}${env.LECTERN_BASE_URL ?? '/'}`,
    env,
    reuseExistingServer: false,
    stdout: 'ignore' as const,
    timeout: 300_000,
    gracefulShutdown: {signal: 'SIGTERM' as const, timeout: 5_000},
  };
}

export default defineConfig({
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
    {name: 'chromium', use: {...chrome, baseURL: `http://127.0.0.1:${port}/`}},
    {
      // The same site under a path, as GitHub Pages serves a project: what follows links and addresses.
      name: 'sub-path',
      testMatch: [
        'exercise.spec.ts',
        'journey.spec.ts',
        'not-found.spec.ts',
        'quiz-keeping.spec.ts',
        'tabs.spec.ts',
      ],
      use: {...chrome, baseURL: `http://127.0.0.1:${subPathPort}${subPath}`},
    },
  ],
  webServer: [
    site(port, 'build', {LECTERN_ALGOLIA_WRITE_KEY: writeKeyOfBuild}),
    site(subPathPort, '.lectern/sub-path', {LECTERN_BASE_URL: subPath}),
  ],
});
