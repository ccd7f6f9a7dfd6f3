import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {buildThirdPartyLicenses} from '../../../../src/cli/licenses/build-third-party-licenses';
import {readPackageLicense} from '../../../../src/cli/licenses/read-package-license';
import {thirdPartyLicenses} from '../../../../src/cli/licenses/third-party-licenses';
import {temporaryFolder} from '../temporary-folder';

describe('THIRD-PARTY-LICENSES.md', () => {
  it('is what the installed packages say (else: node src/cli/bootstrap.mjs licenses)', () => {
    expect(readFileSync('THIRD-PARTY-LICENSES.md', 'utf8')).toBe(buildThirdPartyLicenses(process.cwd()));
  });
});

describe('thirdPartyLicenses', () => {
  it('gives each text once, under the names that share it', () => {
    const text = 'Do what you like.';
    const packages = ['b', 'a'].map((name) => ({name, version: '1.0.0', license: 'X', text}));
    const written = thirdPartyLicenses(packages, [{name: 'Barlow', text: 'Open Font License'}]);
    expect(written).toContain('| a | 1.0.0 | X |\n| b | 1.0.0 | X |');
    expect(written).toContain('## a, b\n\n```text\nDo what you like.\n```');
    expect(written).toContain('## Barlow\n\n```text\nOpen Font License\n```');
  });
});

describe('readPackageLicense', () => {
  it('reads the file that the package brings', () => {
    const folder = temporaryFolder({
      'package.json': '{"name": "a", "version": "1.0.0", "license": "ISC"}',
      'LICENSE.md': 'The text\n',
    });
    expect(readPackageLicense(folder)).toEqual({
      name: 'a',
      version: '1.0.0',
      license: 'ISC',
      text: 'The text',
    });
  });

  it('knows the text of the MIT licence where there is no file', () => {
    const manifest = {name: 'a', version: '1.0.0', license: 'MIT', author: {name: 'Ada'}};
    const folder = temporaryFolder({'package.json': JSON.stringify(manifest)});
    expect(readPackageLicense(folder).text).toContain('Copyright (c) Ada');
  });

  it('passes on nothing that it does not know', () => {
    const isc = temporaryFolder({'package.json': '{"name": "a", "version": "1.0.0", "license": "ISC"}'});
    expect(() => readPackageLicense(isc)).toThrow('a has no file with its licence.');
    const none = temporaryFolder({'package.json': '{"name": "a", "version": "1.0.0"}'});
    expect(() => readPackageLicense(none)).toThrow('names no licence');
  });
});
