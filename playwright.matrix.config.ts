import {cpus} from 'node:os';
import {defineConfig, type PlaywrightTestConfig} from '@playwright/test';
import {findFirefox} from './src/cli/browser/find-firefox';
import {rootSite, subPathSite, type TestedSite} from './src/cli/test-matrix/tested-sites';
import {chromiumUse, firefoxUse} from './tests/e2e/browsers';
import type {SiteOptions} from './tests/e2e/site-test';

type Config = PlaywrightTestConfig<object, SiteOptions>;

const port = Number(process.env.E2E_PORT ?? 3232);
const sites = [rootSite, subPathSite];
const firefox = findFirefox();
const browsers = {chromium: chromiumUse(), ...(firefox !== null && {firefox: firefoxUse(firefox)})};

const addressOf = ({basePath, portOffset}: TestedSite) => `http://127.0.0.1:${port + portOffset}${basePath}`;

/**
 * Every end-to-end test over nginx with the site's own headers, at the root and under a path, in Chromium and Firefox.
 * `npm run test:matrix` makes the two builds that are served here.
 */
export default defineConfig<object, SiteOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/matrix',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Firefox is driven by a protocol that is still young. What holds at a later try only is named in the summary.
  retries: 2,
  // Limits for what hangs, not for what is slow.
  timeout: 180_000,
  expect: {timeout: 20_000},
  globalTimeout: 55 * 60_000,
  workers: Math.max(2, cpus().length),
  reporter: [['list'], ['./tests/e2e/matrix-reporter.ts']],
  use: {serviceWorkers: 'block', trace: 'retain-on-failure'},
  projects: Object.entries(browsers).flatMap(([name, use]) =>
    sites.map((site): NonNullable<Config['projects']>[number] => ({
      name: name + site.suffix,
      // Opened from disk, the course is under no path.
      testIgnore: site === subPathSite ? 'archive.spec.ts' : [],
      use: {...use, baseURL: addressOf(site), siteFolder: site.outDir},
    })),
  ),
  webServer: sites.map((site) => ({
    command: `node src/cli/bootstrap.mjs nginx --port ${port + site.portOffset} --out-dir ${site.outDir}`,
    url: addressOf(site),
    reuseExistingServer: false,
    stdout: 'ignore',
    gracefulShutdown: {signal: 'SIGTERM', timeout: 5_000},
  })),
});
