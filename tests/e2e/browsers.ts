import {devices, type Project} from '@playwright/test';
import {findChromium} from '../../src/cli/browser/find-chromium';

/** How the tests start Chromium. It asks nothing of a host that no test knows of. */
export function chromiumUse(): NonNullable<Project['use']> {
  const browser = findChromium();
  if (browser === null) {
    throw new Error('No Chromium was found: `npm test` installs one, or PLAYWRIGHT_CHROMIUM names one.');
  }
  return {
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
}

/**
 * How the tests start the system's own Firefox, which Playwright drives by WebDriver BiDi. What that cannot do yet is
 * done by `emulate.ts`, `touch.ts` and `layout-shifts.ts`.
 */
export function firefoxUse(executablePath: string): NonNullable<Project['use']> {
  return {
    browserName: 'firefox',
    channel: 'moz-firefox',
    viewport: {width: 1280, height: 720},
    launchOptions: {
      executablePath,
      // Its own search in the page opens with a slash as well, and takes the keys of a test with it.
      firefoxUserPrefs: {'accessibility.typeaheadfind.manual': false},
    },
  };
}
