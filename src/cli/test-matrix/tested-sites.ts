import config from '../../../course.config';

/** One build of the site that the end-to-end tests run on. */
export interface TestedSite {
  /** In the names of Playwright's projects; nothing for the site that needs no word. */
  readonly suffix: '' | '-sub-path';
  readonly basePath: string;
  /** Relative to the root of the project. */
  readonly outDir: string;
  /** Added to `E2E_PORT`. */
  readonly portOffset: 0 | 1;
}

/** At the root of a host, where `npm run build` puts it. */
export const rootSite: TestedSite = {suffix: '', basePath: '/', outDir: 'build', portOffset: 0};

/** Below a path of two steps, as a team's server or GitHub Pages may have it. */
export const subPathSite: TestedSite = {
  suffix: '-sub-path',
  basePath: '/a/b/',
  outDir: '.lectern/sub-path',
  portOffset: 1,
};

/** What the build of a site finds in its environment: the path, where it is another than the configured one. */
export function environmentOf({basePath}: TestedSite): Record<string, string> {
  return basePath === config.baseUrl ? {} : {LECTERN_BASE_URL: basePath};
}
