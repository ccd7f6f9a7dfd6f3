import path from 'node:path';
import {type BuildOptions, build, type Plugin} from 'esbuild';

export interface BundleOptions {
  readonly siteDir: string;
  /** Folder that gets the files. */
  readonly outDir: string;
  /** Name in the source → the value that takes its place. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** esbuild's names of browsers; null leaves the source as it is, readable and with a source map. */
  readonly targets: readonly string[] | null;
}

/** File names in the folder. */
export interface Bundle {
  readonly page: string;
  readonly record: string;
  readonly exercise: string;
}

const folder = 'src/client/page-script';

/**
 * Bundles the page script into one module that every page loads, the record into one that the first loads when it is
 * asked for, and what works the page of an exercise into another. What they all use is in each: it is little, and one more file would make the first view wait.
 */
export async function bundlePageScript(options: BundleOptions): Promise<Bundle> {
  const {siteDir, outDir, constants, targets} = options;
  const define = Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]);
  const common: BuildOptions = {
    absWorkingDir: siteDir,
    outdir: outDir,
    bundle: true,
    format: 'esm',
    define: Object.fromEntries(define),
    logLevel: 'warning',
    // Live, the address of the script must not change: the page's head is written once.
    entryNames: targets ? '[name]-[hash]' : '[name]',
    ...(targets ? {minify: true, target: [...targets]} : {sourcemap: 'inline', target: 'esnext'}),
  };
  const record = await bundleOne(common, {in: `${folder}/page-record.ts`, out: 'page-record'}, []);
  const exercise = await bundleOne(common, {in: `${folder}/page-exercise.ts`, out: 'page-exercise'}, []);
  const later = [loadLater('page-record', record), loadLater('page-exercise', exercise)];
  const page = await bundleOne(common, {in: `${folder}/index.ts`, out: 'page'}, later);
  return {page, record, exercise};
}

/** The name of the file that came of it. */
async function bundleOne(
  common: BuildOptions,
  entry: {readonly in: string; readonly out: string},
  plugins: Plugin[],
): Promise<string> {
  const {metafile} = await build({...common, entryPoints: [entry], plugins, metafile: true});
  const [output] = Object.keys(metafile?.outputs ?? {});
  if (output === undefined) throw new Error(`esbuild wrote nothing for ${entry.in}`);
  return path.basename(output);
}

/** Lets `import('./<name>')` stay an import of the finished file. */
function loadLater(name: string, file: string): Plugin {
  return {
    name: `load-${name}-later`,
    setup: ({onResolve}) => {
      onResolve({filter: new RegExp(`/${name}$`)}, () => ({path: `./${file}`, external: true}));
    },
  };
}
