import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readPackageLicense} from './read-package-license';
import {shippedPackages} from './shipped-packages';
import {type FontLicense, thirdPartyLicenses} from './third-party-licenses';

/** The text of THIRD-PARTY-LICENSES.md for the packages that are installed and the fonts in src/css/fonts. */
export function buildThirdPartyLicenses(root: string): string {
  const packages = shippedPackages.map((name) => readPackageLicense(path.join(root, 'node_modules', name)));
  return thirdPartyLicenses(packages, readFonts(path.join(root, 'src', 'css', 'fonts')));
}

/** `barlow-semi-condensed-LICENSE.txt` → the licence of "Barlow Semi Condensed". */
function readFonts(folder: string): readonly FontLicense[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('-LICENSE.txt'))
    .sort()
    .map((file) => ({
      name: file
        .replace('-LICENSE.txt', '')
        .replace(/(^|-)(\w)/g, (_, dash: string, letter: string) => (dash && ' ') + letter.toUpperCase()),
      text: readFileSync(path.join(folder, file), 'utf8'),
    }));
}
