import {describe, expect, it} from 'vitest';
import {explainNpm} from '../../../../src/cli/bootstrap/explain-npm.mjs';

// As npm 11.19 prints them.
const refused = `npm http fetch GET http://127.0.0.1:9/zwitch attempt 1 failed with ECONNREFUSED
npm error code ECONNREFUSED
npm error syscall connect
npm error errno ECONNREFUSED
npm error FetchError: request to http://127.0.0.1:9/zwitch failed, reason: connect ECONNREFUSED 127.0.0.1:9`;

const full = `npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write
npm error code ENOSPC
npm error syscall write
npm error errno -28
npm error nospc ENOSPC: no space left on device, write
npm error nospc There appears to be insufficient space on your system to finish.`;

const disagree = `npm error code EUSAGE
npm error
npm error \`npm ci\` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with \`npm install\` before continuing.
npm error
npm error Invalid: lock file's clsx@2.1.1 does not satisfy clsx@2.1.0`;

const noLock = `npm error code EUSAGE
npm error
npm error The \`npm ci\` command can only install with an existing package-lock.json or
npm error npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or
npm error later to generate a package-lock.json file, then try again.`;

const noVersion = `npm error code ETARGET
npm error notarget No matching version found for @docsearch/core@4.7.1.
npm error notarget In most cases you or one of your dependencies are requesting a package version that doesn't exist.`;

const notThere = `npm error code E404
npm error 404 Not Found - GET http://127.0.0.1:4873/no-such-package - not found
npm error 404
npm error 404  'no-such-package@1.0.0' is not in this registry.`;

const otherContent = `npm error code EINTEGRITY
npm error Integrity checksum failed when using sha512: wanted sha512-AAAA but got sha512-eYm0`;

const badManifest = `npm error code EJSONPARSE
npm error JSON.parse Invalid package.json: JSONParseError: Expected property name or '}' in JSON at position 2 while parsing "{"`;

const badCertificate = `npm error code SELF_SIGNED_CERT_IN_CHAIN
npm error errno SELF_SIGNED_CERT_IN_CHAIN
npm error request to https://registry.example/clsx failed, reason: self-signed certificate in certificate chain`;

const notMine = `npm error code EACCES
npm error syscall mkdir
npm error path /srv/course/node_modules
npm error errno -13`;

describe('explainNpm', () => {
  it('a registry that cannot be reached', () => {
    expect(explainNpm(refused)).toMatchInlineSnapshot(
      `"The packages could not be downloaded, since the package registry does not answer (ECONNREFUSED): check the network, the proxy and the registry in your .npmrc, then run the command again."`,
    );
    for (const code of ['ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ENETUNREACH']) {
      expect(explainNpm(refused.replaceAll('ECONNREFUSED', code))).toContain(`(${code})`);
    }
  });

  it('a full disk, also as the first sign of it', () => {
    expect(explainNpm(full)).toMatchInlineSnapshot(
      `"The disk is full: the packages need about 600 MB. Free some space, then run the command again."`,
    );
    expect(explainNpm('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write')).toBe(
      explainNpm(full),
    );
  });

  it('a lock file that does not agree', () => {
    expect(explainNpm(disagree)).toMatchInlineSnapshot(
      `"package.json and package-lock.json do not agree: run \`npm install\`, which mends package-lock.json, then the command again."`,
    );
  });

  it('a lock file that is not there', () => {
    expect(explainNpm(noLock)).toMatchInlineSnapshot(
      `"package-lock.json is missing or broken: get it back (\`git checkout package-lock.json\`), then run the command again."`,
    );
  });

  it('a package that the registry does not have', () => {
    expect(explainNpm(noVersion)).toMatchInlineSnapshot(
      `"The package registry has no @docsearch/core@4.7.1: check the registry in your .npmrc, or ask the one who keeps your mirror to add it."`,
    );
    expect(explainNpm(notThere)).toContain('no no-such-package@1.0.0:');
  });

  it('a package that is not what it was', () => {
    expect(explainNpm(otherContent)).toMatchInlineSnapshot(
      `"A package is not the one that package-lock.json names: run \`npm cache clean --force\`, then the command again."`,
    );
  });

  it('a broken package.json', () => {
    expect(explainNpm(badManifest)).toMatchInlineSnapshot(
      `"package.json is not valid JSON: mend it, then run the command again."`,
    );
  });

  it('a certificate that is not trusted', () => {
    expect(explainNpm(badCertificate)).toMatchInlineSnapshot(
      `"The certificate of the package registry is not trusted (SELF_SIGNED_CERT_IN_CHAIN): set NODE_EXTRA_CA_CERTS to your company's certificate file, then run the command again."`,
    );
  });

  it('a folder of somebody else', () => {
    expect(explainNpm(notMine)).toMatchInlineSnapshot(
      `"npm may not write to this folder or to its cache (EACCES): make them yours, close what may hold files in them, then run the command again."`,
    );
  });

  it('a registry that wants a login', () => {
    expect(explainNpm('npm error code E401\nnpm error Unable to authenticate')).toMatchInlineSnapshot(
      `"The package registry refuses access (E401): log in to it (\`npm login\`), or check the registry in your .npmrc."`,
    );
  });

  it('no npm', () => {
    expect(explainNpm('npm error code ENPMMISSING')).toMatchInlineSnapshot(
      `"npm was not found: it comes with Node (nodejs.org); install it, then run the command again."`,
    );
  });

  it('leaves what it does not know to npm', () => {
    expect(explainNpm('npm error code ELIFECYCLE\nnpm error errno 1')).toBeNull();
  });
});
