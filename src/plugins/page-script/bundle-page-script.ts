import path from 'node:path';
import {type BuildOptions, build, type Plugin} from 'esbuild';
import {toDefine} from './to-define';

export interface BundleOptions {
  readonly siteDir: string;
  /** Folder that gets the files. */
  readonly outDir: string;
  /** Name in the source → the value that takes its place. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** The same for the search alone: as objects they would end up in what every page loads. */
  readonly searchConstants: Readonly<Record<string, unknown>>;
  /** The same for the learner's progress. */
  readonly progressConstants: Readonly<Record<string, unknown>>;
  /** The same for the page on which the learner keeps the record. */
  readonly keepingConstants: Readonly<Record<string, unknown>>;
  /** The same for what is kept offline. */
  readonly offlineConstants: Readonly<Record<string, unknown>>;
  /** Whether the search asks Algolia, whose client is a file of its own. */
  readonly withAlgolia: boolean;
  /** esbuild's names of browsers; null leaves the source as it is, readable and with a source map. */
  readonly targets: readonly string[] | null;
}

/** File names in the folder. */
export interface Bundle {
  readonly page: string;
  readonly record: string;
  readonly exercise: string;
  readonly progress: string;
  readonly overview: string;
  readonly due: string;
  readonly keeping: string;
  readonly offline: string;
  readonly search: string;
  /** Null where the search is Pagefind's. */
  readonly algolia: string | null;
}

const folder = 'src/client/page-script';

/**
 * Bundles the page script into one module that every page loads, and each part that is asked for later into another:
 * the record, what works the page of an exercise, how many cards are due, the search. What they all use is in each: it is little, and one more
 * file would make the first view wait.
 */
export async function bundlePageScript(options: BundleOptions): Promise<Bundle> {
  const {siteDir, outDir, constants, targets} = options;
  const common: BuildOptions = {
    absWorkingDir: siteDir,
    outdir: outDir,
    bundle: true,
    format: 'esm',
    define: toDefine(constants),
    logLevel: 'warning',
    // Live, the address of the script must not change: the page's head is written once.
    entryNames: targets ? '[name]-[hash]' : '[name]',
    ...(targets ? {minify: true, target: [...targets]} : {sourcemap: 'inline', target: 'esnext'}),
  };
  const part = (name: string, plugins: Plugin[] = []) =>
    bundleOne(common, {in: `${folder}/${name}.ts`, out: name}, plugins);
  const keepingOptions = {...common, define: {...common.define, ...toDefine(options.keepingConstants)}};
  const offlineOptions = {...common, define: {...common.define, ...toDefine(options.offlineConstants)}};
  const [record, exercise, due, overview, keeping, offline, {search, algolia}] = await Promise.all([
    part('page-record'),
    part('page-exercise'),
    part('page-due'),
    part('page-overview'),
    bundleOne(keepingOptions, {in: `${folder}/page-keeping.ts`, out: 'page-keeping'}, []),
    bundleOne(offlineOptions, {in: `${folder}/page-offline.ts`, out: 'page-offline'}, []),
    bundleSearch(common, options),
  ]);
  const progress = await bundleProgress(common, options, {due, overview});
  const later = [
    loadLater('page-record', record),
    loadLater('page-exercise', exercise),
    loadLater('page-progress', progress),
    loadLater('page-keeping', keeping),
    loadLater('page-offline', offline),
    loadLater('page-search', search),
  ];
  const page = await bundleOne(common, {in: `${folder}/index.ts`, out: 'page'}, later);
  return {page, record, exercise, progress, overview, due, keeping, offline, search, algolia};
}

/** What shows the learner's progress; it asks for its own page and for the cards that are due later still. */
function bundleProgress(
  common: BuildOptions,
  {progressConstants}: BundleOptions,
  {due, overview}: Pick<Bundle, 'due' | 'overview'>,
): Promise<string> {
  const own = {...common, define: {...common.define, ...toDefine(progressConstants)}};
  return bundleOne(own, {in: `${folder}/page-progress.ts`, out: 'page-progress'}, [
    loadLater('page-due', due),
    loadLater('page-overview', overview),
  ]);
}

/** The search, and Algolia's client where that is used: without it the search has no code for it. */
async function bundleSearch(
  common: BuildOptions,
  {searchConstants, withAlgolia}: BundleOptions,
): Promise<Pick<Bundle, 'search' | 'algolia'>> {
  const own = {...common, define: {...common.define, ...toDefine(searchConstants)}};
  const entry = {in: `${folder}/page-search.ts`, out: 'page-search'};
  if (!withAlgolia) {
    return {search: await bundleOne(own, entry, [leaveOut('algolia-provider')]), algolia: null};
  }
  const provider = {in: 'src/client/search/algolia-provider.ts', out: 'page-algolia'};
  const algolia = await bundleOne(own, provider, []);
  return {search: await bundleOne(own, entry, [loadLater('algolia-provider', algolia)]), algolia};
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

/** Puts nothing in the place of a module that this site never asks for. */
function leaveOut(name: string): Plugin {
  return {
    name: `leave-${name}-out`,
    setup: ({onResolve, onLoad}) => {
      onResolve({filter: new RegExp(`/${name}$`)}, () => ({path: name, namespace: 'left-out'}));
      onLoad({filter: /.*/, namespace: 'left-out'}, () => ({contents: 'export {}'}));
    },
  };
}
