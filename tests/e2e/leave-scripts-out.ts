import type {BrowserContext} from '@playwright/test';

/**
 * Takes the scripts out of every page that comes to a browser context. In Firefox the switch for JavaScript would also
 * stop the tests' own hands, which wait in the page for what they look for.
 */
export async function leaveScriptsOut(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    if (!route.request().isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/<script\b[\s\S]*?<\/script>/g, '');
    await route.fulfill({response, body});
  });
}
