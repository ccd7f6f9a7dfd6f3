import type {Config} from '@docusaurus/types';
import site from './docusaurus.config';

/**
 * The same site as one page that opens from disk: the page in sight stands in the fragment of its address. Used by
 * `npm run build:archive`.
 */
const config: Config = {
  ...site,
  future: {...site.future, experimental_router: 'hash'},
  // A page that opens from disk is in no index of the web.
  plugins: [
    ...(site.plugins ?? []).filter((plugin) => !JSON.stringify(plugin).includes('plugin-sitemap')),
    './src/plugins/archive/index.ts',
  ],
};

export default config;
