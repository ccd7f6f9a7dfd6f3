import {describe, expect, it} from 'vitest';
import {packageManagers} from '../../../../src/cli/browser/package-managers';

describe('packageManagers', () => {
  it('know a package for every program, and ask nobody anything', () => {
    expect(
      packageManagers.map(({program, install, packages}) =>
        [program, ...install, ...Object.values(packages).flat()].join(' '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "apt-get install -y -qq --no-install-recommends chromium fonts-liberation firefox-esr nginx libnginx-mod-http-brotli-static brotli unzip zip",
        "dnf install -y -q chromium liberation-fonts firefox nginx brotli unzip zip",
        "apk add --no-progress chromium font-liberation firefox-esr nginx nginx-mod-http-brotli brotli unzip zip",
        "pacman -Sy --noconfirm --needed chromium ttf-liberation firefox nginx brotli unzip zip",
        "zypper --non-interactive install --no-recommends chromium liberation-fonts MozillaFirefox nginx brotli unzip zip",
      ]
    `);
  });
});
