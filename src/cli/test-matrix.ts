import path from 'node:path';
import {compressSite} from './hosting/compress-site';
import {runNode} from './run-node';
import {buildSite} from './site/build-site';
import {installPrograms} from './test-matrix/install-programs';
import {environmentOf, rootSite, subPathSite, type TestedSite} from './test-matrix/tested-sites';
import {freePort} from './verify/free-port';
import {standInKey} from './verify/stand-in-key';

/**
 * `npm run test:matrix`: all end-to-end tests over nginx, at the root of a host and under a path, in Chromium and
 * Firefox. Arguments go to Playwright: `--shard=1/3`, `--project=firefox`, `tabs.spec.ts`.
 */
async function main(): Promise<number> {
  const missing = await installPrograms();
  if (missing.length > 0) {
    console.error(['The matrix cannot be run without these:', ...missing].join('\n'));
    return 1;
  }
  for (const site of [rootSite, subPathSite]) if (!(await prepare(site))) return 1;
  const port = process.env.E2E_PORT ?? String(await freePort(3232));
  const {code} = await runNode(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config',
      'playwright.matrix.config.ts',
      ...process.argv.slice(2),
    ],
    {env: {...process.env, E2E_PORT: port}, output: 'show'},
  );
  return code;
}

/** Builds where a source has changed since `npm test`, and compresses what is not compressed yet. */
async function prepare(site: TestedSite): Promise<boolean> {
  const env = {...environmentOf(site), LECTERN_ALGOLIA_WRITE_KEY: standInKey};
  const code = await buildSite({root: process.cwd(), outDir: site.outDir, args: [], ifChanged: true, env});
  if (code !== 0) return false;
  await compressSite(path.resolve(site.outDir));
  return true;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
