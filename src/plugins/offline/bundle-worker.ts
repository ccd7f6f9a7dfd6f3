import {build} from 'esbuild';

/** The service worker's source: the one that serves, or the one that ends it. It names no path: it asks where it lies. */
export async function bundleWorker(siteDir: string, isOn: boolean): Promise<string> {
  const {outputFiles} = await build({
    absWorkingDir: siteDir,
    entryPoints: [`src/client/offline/${isOn ? 'worker' : 'worker-off'}.ts`],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    logLevel: 'warning',
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('esbuild wrote no service worker');
  return output.text;
}
