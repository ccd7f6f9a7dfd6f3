/**
 * The packages of which a reader's browser gets code, styles or fonts: those that the bundler puts into the client's
 * files, those of the page script, and what is copied. Tools that only run at build are not among them. Each is a folder
 * below node_modules.
 */
export const shippedPackages: readonly string[] = [
  '@babel/runtime',
  '@docusaurus/core',
  '@docusaurus/plugin-content-docs',
  '@docusaurus/theme-classic',
  '@docusaurus/theme-common',
  '@docusaurus/utils-common',
  '@mdx-js/react',
  'clsx',
  'history',
  'hoist-non-react-statics',
  'idb',
  'infima',
  'invariant',
  'isarray',
  'katex',
  'nprogress',
  'path-to-regexp',
  'prismjs',
  'prop-types',
  'react',
  'react-dom',
  'react-fast-compare',
  'react-helmet-async',
  'react-router/node_modules/react-is',
  'react-loadable',
  'react-router',
  'react-router-config',
  'scheduler',
  'shallowequal',
  'tiny-invariant',
  'tslib',
];
