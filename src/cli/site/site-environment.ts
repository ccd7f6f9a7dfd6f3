import type {Commit} from './read-commit';

/**
 * The environment in which Docusaurus runs.
 * @param given wins over what is found here: an image built without its repository names the commit itself
 * @param nodeMajor from 25 on Node has a `localStorage` of its own, which no page may see while it is rendered: without
 *   a file to write to it warns or throws (nodejs/node#60704)
 */
export function siteEnvironment(
  given: NodeJS.ProcessEnv,
  commit: Commit | null,
  nodeMajor: number,
): NodeJS.ProcessEnv {
  const nodeOptions = [given.NODE_OPTIONS, nodeMajor >= 25 ? '--no-webstorage' : undefined];
  return {
    ...(commit === null ? {} : {LECTERN_COMMIT: commit.hash, LECTERN_COMMIT_DATE: commit.date}),
    // Nothing asks another host for newer versions.
    NO_UPDATE_NOTIFIER: '1',
    BROWSERSLIST_IGNORE_OLD_DATA: '1',
    BASELINE_BROWSER_MAPPING_IGNORE_OLD_DATA: 'true',
    ...given,
    NODE_OPTIONS: nodeOptions.filter(Boolean).join(' '),
  };
}
