import {installChromium} from './browser/install-chromium';
import {verify} from './verify';

/** `npm test`: a browser, where there is none, then everything that `verify` looks at. */
export async function test(args: readonly string[]): Promise<number> {
  return (await installChromium()) ? verify(args) : 1;
}
