import {test as base, expect, type Page} from '@playwright/test';

export {expect};

/**
 * A page on which everything that a reader would never forgive is collected while a test runs: console errors and
 * warnings, exceptions, failed responses and requests to another origin. The test fails if there was any but what
 * `test.use({tolerated: […]})` names, such as the 404 of a page that is not there.
 */
export const test = base.extend<{tolerated: RegExp[]; guardedPage: undefined}>({
  tolerated: [[], {option: true}],
  guardedPage: [
    async ({page, baseURL, tolerated}, use) => {
      const complaints = collectComplaints(page, new URL(baseURL ?? '').origin);
      await use(undefined);
      expect(complaints.filter((line) => !tolerated.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    {auto: true},
  ],
});

function collectComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      complaints.push(`request to another origin: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      complaints.push(`status ${response.status()}: ${response.url()}`);
    }
  });
  return complaints;
}
