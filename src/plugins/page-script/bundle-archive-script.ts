import path from 'node:path';
import {build, type Plugin} from 'esbuild';
import {standIns} from '../archive/stand-ins';
import type {BundleOptions} from './bundle-page-script';
import {toDefine} from './to-define';

/**
 * Bundles the page script and all its parts into one classic script: from disk a browser loads no module. Gives the
 * name of the file.
 */
export async function bundleArchiveScript(options: Omit<BundleOptions, 'withAlgolia'>): Promise<string> {
  const {siteDir, outDir, targets} = options;
  const {metafile} = await build({
    absWorkingDir: siteDir,
    outdir: outDir,
    entryPoints: [{in: 'src/client/archive/index.ts', out: 'archive'}],
    entryNames: '[name]-[hash]',
    bundle: true,
    format: 'iife',
    minify: true,
    define: toDefine({
      ...options.constants,
      ...options.searchConstants,
      ...options.progressConstants,
      ...options.keepingConstants,
      ...options.offlineConstants,
    }),
    plugins: [standInPlugin(siteDir)],
    logLevel: 'warning',
    metafile: true,
    ...(targets && {target: [...targets]}),
  });
  const [output] = Object.keys(metafile.outputs);
  if (output === undefined) throw new Error('esbuild wrote no script for the archive');
  return path.basename(output);
}

function standInPlugin(siteDir: string): Plugin {
  return {
    name: 'stand-ins',
    setup: ({onResolve}) => {
      for (const {pattern, file} of standIns(siteDir)) {
        onResolve({filter: pattern}, () => ({path: file}));
      }
    },
  };
}
