import {writeFileSync} from 'node:fs';
import {buildThirdPartyLicenses} from './licenses/build-third-party-licenses';

/** Writes THIRD-PARTY-LICENSES.md anew: after a package that ships to browsers was added, updated or taken out. */
export function licenses(): number {
  writeFileSync('THIRD-PARTY-LICENSES.md', buildThirdPartyLicenses(process.cwd()));
  return 0;
}
