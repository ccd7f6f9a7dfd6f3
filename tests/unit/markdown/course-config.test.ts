import {describe, expect, it} from 'vitest';
import realConfig from '../../../course.config';
import {formatDiagnostic} from '../../../src/core/diagnostic';
import {parseCourseConfig} from '../../../src/markdown/course-config';

const CONFIG = {
  title: 'A course',
  tagline: 'It teaches.',
  description: 'A course for tests.',
  url: 'https://example.org',
  baseUrl: '/',
  courseId: 'a-course',
};

function report(unsafe: unknown, environment: Readonly<Record<string, string>> = {}): string {
  return parseCourseConfig(unsafe, environment).diagnostics.map(formatDiagnostic).join('\n');
}

function parse(unsafe: unknown, environment: Readonly<Record<string, string>> = {}) {
  const parsed = parseCourseConfig(unsafe, environment);
  if (!parsed.ok) throw new Error(report(unsafe, environment));
  return parsed.value;
}

describe('parseCourseConfig', () => {
  it('takes the configuration of this course', () => {
    expect(report(realConfig)).toBe('');
  });

  it('fills in what need not be said', () => {
    expect(parse(CONFIG)).toEqual({
      ...CONFIG,
      logo: null,
      accent: null,
      repository: null,
      branch: 'main',
      modules: 'all',
      tabFamilies: {},
      search: {provider: 'pagefind'},
      reportMistake: null,
      offline: true,
      security: {frameAncestors: 'self', meta: false},
      locale: 'en',
    });
  });

  it('explains what is wrong', () => {
    expect(
      report({
        ...CONFIG,
        titel: 'x',
        url: 'https://example.org/course/',
        baseUrl: 'course',
        courseId: 'My course',
        accent: {light: 'red'},
        modules: ['A b'],
        search: {provider: 'google'},
        tabFamilies: {os: {label: 'System', options: ['Linux']}},
      }),
    ).toMatchInlineSnapshot(`
      "course.config.ts:1:1 bad-value
        \`url\` must be a web address without a path, such as \`https://example.org\`, but it is \`https://example.org/course/\`.
        Where the site is served, without the path.
      course.config.ts:1:1 bad-value
        \`baseUrl\` must begin and end with a slash and hold only letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between slashes, no dot first, such as \`/course/\`, but it is \`course\`.
        The path under which the site is served: \`/\`, or \`/course/\`.
      course.config.ts:1:1 bad-value
        \`courseId\` must be lower-case words joined by hyphens, but it is \`My course\`.
        Names the learner’s record in the browser. Never change it once the course is in use.
      course.config.ts:1:1 bad-value
        \`light\` of \`accent\` must be a colour of six digits such as \`#b4381e\`, but it is \`red\`.
        The accent on the light theme, as \`#rrggbb\`.
      course.config.ts:1:1 missing-key
        \`dark\` is missing in \`accent\`.
        Add \`dark:\`. The accent on the dark theme, as \`#rrggbb\`.
      course.config.ts:1:1 bad-value
        Item 1 of \`modules\` must be lower-case words joined by hyphens, but it is \`A b\`.
        Either \`all\`, or a list of the ids of the modules that are on.
      course.config.ts:1:1 bad-value
        \`options\` of \`os\` of \`tabFamilies\` must have at least 2 items.
        The labels that tabs of this family may have, in their order.
      course.config.ts:1:1 bad-value
        \`provider\` of \`search\` cannot be \`google\`.
        The search: \`{provider: "pagefind"}\`, or Algolia with its keys.
      course.config.ts:1:1 unknown-key
        There is no key \`titel\`. Did you mean \`title\`?
        Write \`title:\`, or take the line out."
    `);
  });

  it.each([undefined, null, 'text', []])('explains that %j is no configuration', (unsafe) => {
    expect(report(unsafe)).toContain('course.config.ts:1:1 bad-value');
  });

  it('wants each label in one family, once, and told apart in an address', () => {
    const os = {label: 'System', options: ['Linux', 'macOS']};
    const other = {label: 'Other', options: ['linux', '…']};
    expect(report({...CONFIG, tabFamilies: {os, other}})).toMatchInlineSnapshot(`
      "course.config.ts:1:1 bad-value
        The tab label \`linux\` of the family \`other\` is taken by \`Linux\` of \`os\`.
        A label belongs to one family and stands in it once: rename one of the two.
      course.config.ts:1:1 bad-value
        The tab label \`…\` in the family \`other\` has no letter or digit.
        Give it a name in letters."
    `);
  });

  it('wants a repository for its issues', () => {
    expect(report({...CONFIG, reportMistake: 'issues'})).toMatchInlineSnapshot(`
      "course.config.ts:1:1 bad-value
        \`reportMistake\` is \`issues\`, but there is no \`repository\`.
        Add \`repository\`, or give an address."
    `);
  });
});

describe('the environment', () => {
  it('overrides keys', () => {
    expect(
      parse(CONFIG, {
        LECTERN_TITLE: 'Ours',
        LECTERN_BASE_URL: '/ours/',
        LECTERN_MODULES: 'foundations, ml-basics',
        LECTERN_ACCENT: '#aa0000, #ff8866',
        LECTERN_SEARCH_ALGOLIA_APP_ID: 'app',
        LECTERN_SEARCH_ALGOLIA_SEARCH_KEY: 'key',
        LECTERN_SEARCH_ALGOLIA_INDEX: 'index',
        LECTERN_ALGOLIA_WRITE_KEY: 'secret',
        LECTERN_LOCALE: '',
        LECTERN_COMMIT: 'abc',
        LECTERN_PORT: '3001',
        PATH: '/bin',
      }),
    ).toMatchObject({
      title: 'Ours',
      baseUrl: '/ours/',
      modules: ['foundations', 'ml-basics'],
      accent: {light: '#aa0000', dark: '#ff8866'},
      search: {provider: 'algolia', appId: 'app', apiKey: 'key', indexName: 'index'},
      locale: 'en',
    });
  });

  it('is held to the same rules as the file', () => {
    expect(
      report(CONFIG, {LECTERN_URL: 'example.org', LECTERN_SEARCH_ALGOLIA_APP_ID: 'app'}),
    ).toMatchInlineSnapshot(`
      "course.config.ts:1:1 bad-value
        \`url\` must be a web address without a path, such as \`https://example.org\`, but it is \`example.org\`. It comes from the environment variable \`LECTERN_URL\`.
        Where the site is served, without the path.
      course.config.ts:1:1 missing-key
        \`apiKey\` is missing in \`search\`.
        Add \`apiKey:\`. The public key that can only search, never the admin key.
      course.config.ts:1:1 missing-key
        \`indexName\` is missing in \`search\`.
        Add \`indexName:\`. The name of the index that holds this course."
    `);
  });

  it('puts the keys of the search over those of the file, and can go back to the index beside the site', () => {
    const search = {provider: 'algolia', appId: 'app', apiKey: 'old', indexName: 'index'};
    const inFile = {...CONFIG, search};
    expect(parse(inFile, {LECTERN_SEARCH_ALGOLIA_SEARCH_KEY: 'new'}).search).toEqual({
      ...search,
      apiKey: 'new',
    });
    expect(parse(inFile, {LECTERN_SEARCH: 'algolia'}).search).toEqual(search);
    const pagefind = {LECTERN_SEARCH: 'pagefind', LECTERN_SEARCH_ALGOLIA_SEARCH_KEY: 'new'};
    expect(parse(inFile, pagefind).search).toEqual({provider: 'pagefind'});
  });

  it('names variables that nobody knows', () => {
    expect(report(CONFIG, {LECTERN_TITEL: 'x', LECTERN_QQQQQQQQ: 'y'})).toMatchInlineSnapshot(`
      "course.config.ts:1:1 bad-environment
        The environment variable \`LECTERN_QQQQQQQQ\` is unknown.
        Unset it, or use one of: LECTERN_TITLE, LECTERN_TAGLINE, LECTERN_DESCRIPTION, LECTERN_URL, LECTERN_BASE_URL, LECTERN_COURSE_ID, LECTERN_LOGO, LECTERN_ACCENT, LECTERN_REPOSITORY, LECTERN_BRANCH, LECTERN_MODULES, LECTERN_SEARCH, LECTERN_REPORT_MISTAKE, LECTERN_OFFLINE, LECTERN_LOCALE, LECTERN_SEARCH_ALGOLIA_APP_ID, LECTERN_SEARCH_ALGOLIA_SEARCH_KEY, LECTERN_SEARCH_ALGOLIA_INDEX, LECTERN_SEARCH_ALGOLIA_HOST, LECTERN_SECURITY_FRAME_ANCESTORS, LECTERN_SECURITY_META, LECTERN_ALGOLIA_WRITE_KEY, LECTERN_COMMIT, LECTERN_COMMIT_DATE, LECTERN_EXERCISES, LECTERN_PORT, LECTERN_PYTHON_PLAIN, LECTERN_PYTHON_TENSORFLOW, LECTERN_PYTHON_TORCH, LECTERN_UNPROVEN.
      course.config.ts:1:1 bad-environment
        The environment variable \`LECTERN_TITEL\` is unknown. Did you mean \`LECTERN_TITLE\`?
        Set \`LECTERN_TITLE\`, or unset \`LECTERN_TITEL\`."
    `);
  });
});
