import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {formatDiagnostic} from '../core/diagnostic';
import {parseCourseConfig} from '../markdown/course-config';
import {loadConfig} from './load-config';
import {runIndexAlgolia} from './search/algolia/run-index-algolia';
import {readBuiltPages} from './search/read-built-pages';
import {basePathOfBuild} from './site/base-path-of-build';

/** `npm run index:algolia`: brings the Algolia index to the state of the built site. `--dry-run` only says how. */
async function main(): Promise<number> {
  const {values} = parseArgs({
    options: {'dry-run': {type: 'boolean'}, 'out-dir': {type: 'string', default: 'build'}},
  });
  const loaded = await loadConfig(() => import('../../course.config'));
  if (!loaded.ok) return fail(formatDiagnostic(loaded.diagnostic));
  const config = parseCourseConfig(loaded.unsafeConfig, process.env);
  if (!config.ok) return fail(config.diagnostics.map(formatDiagnostic).join('\n\n'));
  const {search, locale} = config.value;
  if (search.provider !== 'algolia') {
    return fail(
      'The search is Pagefind. Set LECTERN_SEARCH_ALGOLIA_APP_ID, LECTERN_SEARCH_ALGOLIA_SEARCH_KEY and LECTERN_SEARCH_ALGOLIA_INDEX, or `search` in course.config.ts.',
    );
  }
  const writeKey = process.env.LECTERN_ALGOLIA_WRITE_KEY;
  if (!writeKey) return fail('Set LECTERN_ALGOLIA_WRITE_KEY to a key that may change the index.');
  const folder = path.resolve(values['out-dir']);
  if (!existsSync(path.join(folder, 'index.html'))) {
    return fail(`There is no built site in ${values['out-dir']}: run npm run build first.`);
  }
  const {appId, indexName, host = null} = search;
  const target = {appId, writeKey, indexName, host, language: locale, timeout: 10_000};
  const pages = readBuiltPages(folder, basePathOfBuild(folder));
  const {output, exitCode} = await runIndexAlgolia({pages, target, isDry: values['dry-run'] === true});
  console.log(output);
  return exitCode;
}

function fail(problem: string): number {
  console.error(problem);
  return 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
