import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {Config} from '@docusaurus/types';
import unsafeCourseConfig from './course.config';

import {docsOptions} from './src/plugins/course/docs-options';
import {exercisesDocs} from './src/plugins/course/exercises-docs';
import {pageFrontMatter} from './src/plugins/course/page-front-matter';
import {requireCourseConfig} from './src/plugins/course/require-course-config';

const course = requireCourseConfig(unsafeCourseConfig, process.env);

/** What lessons and exercises have in common. */
const pages: DocsOptions = {
  breadcrumbs: false,
  admonitions: false,
  ...(course.repository && {editUrl: `${course.repository}/edit/${course.branch}/`}),
  ...docsOptions(__dirname, course),
};

const config: Config = {
  title: course.title,
  tagline: course.tagline,
  url: course.url,
  baseUrl: course.baseUrl,
  trailingSlash: true,
  favicon: 'img/favicon.svg',
  i18n: {defaultLocale: course.locale, locales: [course.locale]},

  // One inline script for every path it is hosted under, so that one content policy serves them all.
  baseUrlIssueBanner: false,
  storage: {namespace: false},

  // The persistent cache does not see what a page is made from besides its own file (regions, the glossary) and
  // would ship a stale page without a word.
  future: {v4: true, faster: {rspackPersistentCache: false}},

  markdown: {
    parseFrontMatter: pageFrontMatter,
    format: 'detect',
    emoji: false,
    mermaid: false,
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  onBrokenLinks: 'throw',
  // Headings are static HTML, which Docusaurus' own check cannot see; src/markdown/check/ holds every anchor.
  onBrokenAnchors: 'ignore',
  onDuplicateRoutes: 'throw',

  staticDirectories: ['static', '.lectern/static'],
  customFields: {
    lectern: {
      courseId: course.courseId,
      repository: course.repository,
      branch: course.branch,
      reportMistake: course.reportMistake,
      description: course.description,
      logo: course.logo,
      offline: course.offline,
      searchesElsewhere: course.search.provider === 'algolia',
      version: require('./package.json').version,
      commit: process.env.LECTERN_COMMIT ?? null,
      commitDate: process.env.LECTERN_COMMIT_DATE ?? null,
    },
  },

  themes: [['@docusaurus/theme-classic', {customCss: './src/css/custom.css'}]],
  plugins: [
    ['./src/plugins/course/index.ts', {config: course}],
    ['./src/plugins/quizzes/index.ts', {config: course}],
    ['./src/plugins/page-script/index.ts', {config: course}],
    ['./src/plugins/offline/index.ts', {config: course}],
    [
      '@docusaurus/plugin-content-docs',
      {path: 'docs', routeBasePath: '/', sidebarPath: './sidebars.ts', ...pages} satisfies DocsOptions,
    ],
    ...exercisesDocs(__dirname, course, pages),
    ['@docusaurus/plugin-content-pages', {path: 'src/pages', exclude: ['_routes/**']}],
    ['@docusaurus/plugin-sitemap', {lastmod: null, changefreq: null, priority: null}],
  ],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    image: 'img/social-card.png',
    metadata: [{name: 'twitter:card', content: 'summary_large_image'}],
  },
};

export default config;
