import {existsSync} from 'node:fs';
import path from 'node:path';
import type {CurrentBundler, Plugin} from '@docusaurus/types';
import type {Diagnostic} from '../../core/diagnostic';
import {quizFolders} from '../quizzes/quiz-path';
import {brokenPage} from './broken-page';
import {DiagnosticsBundlerPlugin} from './diagnostics-bundler-plugin';

interface BundlerContext {
  readonly bundler: CurrentBundler;
  readonly isServer: boolean;
  readonly isBuild: boolean;
  /** From disk a page cannot read its own HTML again: the static runs are in its script. */
  readonly isArchive: boolean;
  readonly siteDir: string;
  /** Where Docusaurus writes what the bundler reads, `.docusaurus`. */
  readonly generatedFilesDir: string;
  readonly readErrors: () => Promise<readonly Diagnostic[]>;
}

/** In the place of a module that is left out. `false` would name it by its path on this machine, and so number it anew on each. */
const nothing = path.join(__dirname, 'nothing.cjs');

/** Infima, Docusaurus' stylesheet, stands outside every cascade layer and would win over ours. */
const unusedStyles = {[require.resolve('infima/dist/css/default/default.css')]: nothing};

/** Highlighting happens at build; Docusaurus' theme would send its highlighter to every reader. */
const unusedScripts = {
  [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: nothing,
  'prism-react-renderer': path.join(__dirname, 'no-highlighter.cjs'),
};

type BundlerOptions = Exclude<ReturnType<NonNullable<Plugin['configureWebpack']>>, void>;

/** What Lectern adds to Docusaurus' bundler: see the comment at each part. */
export function bundlerOptions(context: BundlerContext): BundlerOptions {
  const {bundler, isServer, isBuild, isArchive, siteDir, generatedFilesDir, readErrors} = context;
  const watchedFolders = quizFolders.map((folder) => path.join(siteDir, folder)).filter(existsSync);
  const {DefinePlugin} = bundler.instance;
  const live = isBuild ? null : new DiagnosticsBundlerPlugin(readErrors, watchedFolders);
  const standIn = (file: string) =>
    brokenPage(path.relative(siteDir, file).split(path.sep).join('/'), live?.errors ?? []);
  return {
    resolve: {alias: {...unusedStyles, ...(isServer ? {} : unusedScripts)}},
    plugins: [
      // Static HTML stays in the server's bundle and in the live server's, and drops out of what a reader loads.
      new DefinePlugin({__STATIC_HTML__: JSON.stringify(isServer || !isBuild || isArchive)}),
      ...(live === null ? [] : [live]),
    ],
    module: {
      rules: [
        {
          test: /\.mdx$/,
          // Docusaurus' fallback for other MDX files leaves out what the `include` of each MDX rule names.
          include: [path.join(siteDir, 'docs'), path.join(siteDir, 'exercises')],
          enforce: 'pre',
          use: [
            {
              loader: path.join(__dirname, 'page-source.cjs'),
              options: {
                glossary: path.join(siteDir, 'docs', 'glossary.mdx'),
                exercises: path.join(siteDir, 'exercises'),
                standIn,
              },
            },
          ],
        },
        {
          test: path.join(generatedFilesDir, 'docusaurus.config.mjs'),
          use: [{loader: path.join(__dirname, 'site-config.cjs')}],
        },
      ],
    },
  };
}
