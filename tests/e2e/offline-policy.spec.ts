import path from 'node:path';
import {findNginx, type NginxServer, startNginx} from '../../src/cli/hosting/nginx-server';
import {basePathOfBuild} from '../../src/cli/site/base-path-of-build';
import {freePort} from '../unit/cli/hosting/free-port';
import {isFirefox} from './is-firefox';
import {keep, test as offlineTest, title} from './offline-steps';
import {pages} from './pages';
import {openQuiz, question, take, verdict} from './quiz-steps';
import {expect} from './site-test';

/** Over nginx with the site's own headers, each test with a server that it can end. A violation fails the test. */
const test = offlineTest.extend<{readonly server: NginxServer}>({
  server: async ({siteFolder}, use) => {
    test.skip(!findNginx().hasNginx, 'this machine has no nginx');
    const folder = path.resolve(__dirname, '../..', siteFolder);
    const server = await startNginx({folder, basePath: basePathOfBuild(folder), port: await freePort()});
    await use(server);
    await server.stop();
  },
  baseURL: async ({server}, use) => use(server.url),
});

test('the policy refuses nothing of a kept module when the server is gone', async ({
  page,
  context,
  server,
}) => {
  await keep(page);
  await server.stop();
  const response = await page.goto(pages.lesson);
  expect(response?.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("script-src 'self'"),
    'x-content-type-options': 'nosniff',
  });
  await expect(title(page)).toHaveText('ML Frameworks Fundamentals');
  await page.locator('button.term').first().click();
  await expect(page.locator('.term-card:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await openQuiz(page);
  await take(page, ['right', 'wrong']);
  await expect(verdict(question(page, 'graphs-today'), 'Right 1 of 1 point')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('quantization');
  await expect(page.locator('.search-title a').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('exercises/exercise-04-cloud/');
  await page.locator('[data-solution] > button').click();
  await expect(page.locator('.solution-files')).toBeFocused();
  if (!isFirefox(page)) {
    // Where the browser knows that there is no network, nothing is fetched ahead for a link that one reaches for.
    await context.setOffline(true);
    await page.locator('a[href$="/instructors/"]').first().hover();
  }
  await page.goto('ml-basics/model-formats/');
  await expect(title(page)).toHaveText('This page is not on this device');
});

test.describe('code that is not of the site', () => {
  test.use({tolerated: [/policy|violates the following directive/i]});
  test('is refused in a kept page as well', async ({page, server}) => {
    await keep(page);
    await server.stop();
    await page.goto(pages.lesson);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
});
