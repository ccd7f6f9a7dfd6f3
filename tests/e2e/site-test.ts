import {type Browser, test as base, expect} from '@playwright/test';
import {collectComplaints} from './complaints';
import {leaveScriptsOut} from './leave-scripts-out';

export {expect};

interface OfTest {
  /** Complaints that are right here, such as the 404 of a page that is not there. */
  readonly tolerated: RegExp[];
  readonly guarded: undefined;
}

/** What a project of Playwright says of the site that it tests. */
export interface SiteOptions {
  /** The folder of the built site, for what looks at its files. */
  readonly siteFolder: string;
}

interface OfWorker extends SiteOptions {
  /** A Firefox with preferences of its own, which is started once. */
  readonly firefoxWith: (
    preferences: Readonly<Record<string, number | boolean | string>>,
  ) => Promise<Browser>;
}

/**
 * A test in which everything that a reader would never forgive is collected while it runs, on all its pages: console
 * errors and warnings, exceptions, failed responses, requests to another origin, and what the content policy refuses.
 * The test fails if there was any but what `test.use({tolerated: […]})` names.
 */
export const test = base.extend<OfTest, OfWorker>({
  siteFolder: ['build', {option: true, scope: 'worker'}],
  firefoxWith: [
    async ({playwright, launchOptions, channel}, use) => {
      const started = new Map<string, Promise<Browser>>();
      await use((preferences) => {
        const key = JSON.stringify(preferences);
        const browser =
          started.get(key) ??
          playwright.firefox.launch({
            ...launchOptions,
            ...(channel && {channel}),
            firefoxUserPrefs: {...launchOptions.firefoxUserPrefs, ...preferences},
          });
        started.set(key, browser);
        return browser;
      });
      for (const browser of started.values()) await (await browser).close();
    },
    {scope: 'worker'},
  ],
  // Playwright's Firefox takes these two options and does nothing.
  context: async ({context, browserName, javaScriptEnabled, colorScheme, firefoxWith}, use) => {
    if (browserName !== 'firefox') return use(context);
    if (javaScriptEnabled === false) await leaveScriptsOut(context);
    if (colorScheme !== 'dark') return use(context);
    const dark = await (await firefoxWith({'ui.systemUsesDarkTheme': 1})).newContext();
    await use(dark);
    await dark.close();
  },
  tolerated: [[], {option: true}],
  guarded: [
    async ({context, baseURL, tolerated}, use) => {
      const complaints = await collectComplaints(context, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect(complaints.filter((line) => !tolerated.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    {auto: true},
  ],
});
