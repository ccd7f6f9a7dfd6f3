import {runNode} from '../run-node';
import {findChromium} from './find-chromium';
import {installFromDistribution} from './install-from-distribution';

/**
 * Sees to it that a Chromium is there: one that is there already, else Playwright's download, else the
 * distribution's package. Says why and what to do where none of them works.
 */
export async function installChromium(): Promise<boolean> {
  if (findChromium() !== null) return true;
  console.log('Installing a browser for the end-to-end tests: Playwright’s Chromium.');
  const {code, output} = await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    env: {...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000'},
    output: 'keep',
  });
  if (findChromium() !== null) return true;
  console.log(
    code === 0
      ? 'It does not start on this system; trying the distribution’s package.'
      : `${explainDownload(output)}; trying the distribution’s package.`,
  );
  if (installFromDistribution('chromium') && findChromium() !== null) return true;
  console.error(
    'No browser could be installed: install Chromium or Chrome yourself, or name one in PLAYWRIGHT_CHROMIUM, then run the command again.',
  );
  return false;
}

function explainDownload(output: string): string {
  const reason = /\b(ENOSPC|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/.exec(
    output,
  );
  return reason === null ? 'It could not be downloaded' : `It could not be downloaded (${reason[0]})`;
}
