import {describe, expect, it} from 'vitest';
import {reasonToInstall} from '../../../../src/cli/bootstrap/reason-to-install.mjs';

const clsx = {version: '2.1.1', integrity: 'sha512-clsx'};
const native = {version: '1.0.0', integrity: 'sha512-native', optional: true, os: ['linux'], cpu: ['x64']};

/** A project with one package and one for Linux only, all of it installed; a test changes one thing. */
function found(changes = {}) {
  return {
    manifest: {dependencies: {clsx: '2.1.1'}},
    wanted: {
      '': {dependencies: {clsx: '2.1.1'}},
      'node_modules/clsx': clsx,
      'node_modules/native-linux': native,
      'node_modules/native-darwin': {...native, os: ['darwin']},
    },
    installed: {'node_modules/clsx': clsx, 'node_modules/native-linux': native},
    exists: () => true,
    system: {os: 'linux', cpu: 'x64'},
    ...changes,
  };
}

describe('reasonToInstall', () => {
  it('finds none where all is there, though packages for other systems are not', () => {
    expect(reasonToInstall(found())).toBeNull();
  });

  it('installs where npm has not finished', () => {
    expect(reasonToInstall(found({installed: null}))).toBe('none are installed yet');
  });

  it('installs where the lock file names another version', () => {
    const wanted = {...found().wanted, 'node_modules/clsx': {...clsx, version: '2.1.2'}};
    expect(reasonToInstall(found({wanted}))).toBe('package-lock.json has changed');
  });

  it('installs where the lock file names other content for the same version', () => {
    const wanted = {...found().wanted, 'node_modules/clsx': {...clsx, integrity: 'sha512-other'}};
    expect(reasonToInstall(found({wanted}))).toBe('package-lock.json has changed');
  });

  it('installs where the lock file names a new package', () => {
    const wanted = {...found().wanted, 'node_modules/idb': {version: '8.0.4'}};
    expect(reasonToInstall(found({wanted}))).toBe('package-lock.json has changed');
  });

  it('installs where package.json no longer agrees with the lock file, for npm to say so', () => {
    expect(reasonToInstall(found({manifest: {dependencies: {clsx: '2.1.0'}}}))).toBe(
      'package.json has changed',
    );
    expect(reasonToInstall(found({manifest: {devDependencies: {}, dependencies: {}}}))).toBe(
      'package.json has changed',
    );
  });

  it('does not mind the order in package.json', () => {
    const manifest = {dependencies: {b: '1', a: '2'}};
    const wanted = {'': {dependencies: {a: '2', b: '1'}}};
    expect(reasonToInstall(found({manifest, wanted, installed: {}}))).toBeNull();
  });

  it('installs where a folder has been deleted', () => {
    const exists = (folder) => folder !== 'node_modules/clsx';
    expect(reasonToInstall(found({exists}))).toBe('node_modules/clsx is missing');
  });

  it('installs where the packages came from another system', () => {
    const elsewhere = 'those here are for another system';
    expect(reasonToInstall(found({system: {os: 'darwin', cpu: 'x64'}}))).toBe(elsewhere);
    expect(reasonToInstall(found({system: {os: 'linux', cpu: 'arm64'}}))).toBe(elsewhere);
  });

  it('reads "all but" lists of systems', () => {
    const installed = {'node_modules/clsx': {...clsx, os: ['!win32']}};
    expect(reasonToInstall(found({installed}))).toBeNull();
    expect(reasonToInstall(found({installed, system: {os: 'win32', cpu: 'x64'}}))).toBe(
      'those here are for another system',
    );
  });
});
