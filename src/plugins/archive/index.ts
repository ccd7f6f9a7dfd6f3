import type {LoadContext, Plugin} from '@docusaurus/types';
import {standIns} from './stand-ins';

/** Puts into the bundles of an archive what works from disk, in the place of what needs a web server. */
export default function archivePlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'lectern-archive',
    configureWebpack: (_config, _isServer, {currentBundler}) => {
      const {NormalModuleReplacementPlugin} = currentBundler.instance;
      return {
        plugins: standIns(siteDir).map(({pattern, file}) => new NormalModuleReplacementPlugin(pattern, file)),
      };
    },
  };
}
