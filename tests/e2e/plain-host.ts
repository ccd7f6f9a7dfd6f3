import {chromium, type Page} from '@playwright/test';
import {collectComplaints} from './complaints';
import {expect, test as siteTest} from './site-test';

/** A host name without TLS that leads to this machine: no clipboard, no `crypto.subtle`, as on an intranet. */
const host = 'course.test';

/** `plainPage` shows the same site at an address that no browser takes for safe; it fails on any complaint. */
export const test = siteTest.extend<{readonly plainPage: Page}>({
  plainPage: async ({browserName, launchOptions, firefoxWith, baseURL}, use) => {
    const site = new URL(baseURL ?? '');
    site.hostname = host;
    const isFirefox = browserName === 'firefox';
    const browser = isFirefox
      ? await firefoxWith({'network.dns.localDomains': host})
      : await chromium.launch({
          ...launchOptions,
          args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
        });
    const context = await browser.newContext({baseURL: site.href});
    const complaints = await collectComplaints(context, site.origin);
    await use(await context.newPage());
    await (isFirefox ? context : browser).close();
    expect(complaints).toEqual([]);
  },
});
