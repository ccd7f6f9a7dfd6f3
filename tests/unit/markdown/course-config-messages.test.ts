import {describe, expect, it} from 'vitest';
import {parseCourseConfig} from '../../../src/markdown/course-config';
import {accentGrounds} from '../../../src/markdown/course-config-accent';
import {readPalette} from '../css/tokens';

const CONFIG = {
  title: 'A course',
  tagline: 'It teaches.',
  description: 'A course for tests.',
  url: 'https://example.org',
  baseUrl: '/',
  courseId: 'a-course',
};

/** What is said about each value, with what to write instead. */
function table(wrong: readonly object[]): string {
  return wrong.map((part) => told({...CONFIG, ...part}, {}, JSON.stringify(part))).join('\n');
}

/** The same for variables of the environment. */
function variables(wrong: readonly Readonly<Record<string, string>>[]): string {
  const shown = (part: object) =>
    Object.entries(part)
      .map(([name, value]) => `${name}=${value}`)
      .join(' ');
  return wrong.map((part) => told(CONFIG, part, shown(part))).join('\n');
}

function told(config: object, environment: Readonly<Record<string, string>>, name: string): string {
  const lines = parseCourseConfig(config, environment).diagnostics.map(
    ({message, fix}) => `  ${message} ${fix}`,
  );
  return [name, ...(lines.length === 0 ? ['  is taken'] : lines)].join('\n');
}

describe('a wrong value in course.config.ts', () => {
  it('of the texts', () => {
    expect(
      table([{title: ' '}, {title: 7}, {tagline: null}, {courseId: 'Our course'}]),
    ).toMatchInlineSnapshot(`
      "{"title":" "}
        \`title\` is empty. The name of the course, as the header shows it.
      {"title":7}
        \`title\` must be text, but it is \`7\`. Put it in quotes. The name of the course, as the header shows it.
      {"tagline":null}
        \`tagline\` has no value. One line under the title on the home page.
      {"courseId":"Our course"}
        \`courseId\` must be lower-case words joined by hyphens, but it is \`Our course\`. Names the learner’s record in the browser. Never change it once the course is in use."
    `);
  });

  it('of the address', () => {
    expect(
      table([
        {url: 'example.org'},
        {url: 'https://example.org/'},
        {url: 'https://example.org?x'},
        {url: 'https://example.org;x'},
        {url: 'https://exa"mple.org'},
        {baseUrl: 'course'},
        {baseUrl: '/course'},
        {baseUrl: '//course/'},
        {baseUrl: '/our course/'},
        {baseUrl: '/../'},
        {baseUrl: '/.course/'},
        {repository: 'github.com/team/course'},
        {repository: 'https://github.com/team/course/'},
        {branch: ''},
      ]),
    ).toMatchInlineSnapshot(`
      "{"url":"example.org"}
        \`url\` must be a web address without a path, such as \`https://example.org\`, but it is \`example.org\`. Where the site is served, without the path.
      {"url":"https://example.org/"}
        \`url\` must be a web address without a path, such as \`https://example.org\`, but it is \`https://example.org/\`. Where the site is served, without the path.
      {"url":"https://example.org?x"}
        \`url\` must be a web address without a path, such as \`https://example.org\`, but it is \`https://example.org?x\`. Where the site is served, without the path.
      {"url":"https://example.org;x"}
        \`url\` must be a web address without a path, such as \`https://example.org\`, but it is \`https://example.org;x\`. Where the site is served, without the path.
      {"url":"https://exa\\"mple.org"}
        \`url\` must be a web address without a path, such as \`https://example.org\`, but it is \`https://exa"mple.org\`. Where the site is served, without the path.
      {"baseUrl":"course"}
        \`baseUrl\` must begin and end with a slash and hold only letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between slashes, no dot first, such as \`/course/\`, but it is \`course\`. The path under which the site is served: \`/\`, or \`/course/\`.
      {"baseUrl":"/course"}
        \`baseUrl\` must begin and end with a slash and hold only letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between slashes, no dot first, such as \`/course/\`, but it is \`/course\`. The path under which the site is served: \`/\`, or \`/course/\`.
      {"baseUrl":"//course/"}
        \`baseUrl\` must begin and end with a slash and hold only letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between slashes, no dot first, such as \`/course/\`, but it is \`//course/\`. The path under which the site is served: \`/\`, or \`/course/\`.
      {"baseUrl":"/our course/"}
        \`baseUrl\` must begin and end with a slash and hold only letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between slashes, no dot first, such as \`/course/\`, but it is \`/our course/\`. The path under which the site is served: \`/\`, or \`/course/\`.
      {"baseUrl":"/../"}
        \`baseUrl\` must begin and end with a slash and hold only letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between slashes, no dot first, such as \`/course/\`, but it is \`/../\`. The path under which the site is served: \`/\`, or \`/course/\`.
      {"baseUrl":"/.course/"}
        \`baseUrl\` must begin and end with a slash and hold only letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between slashes, no dot first, such as \`/course/\`, but it is \`/.course/\`. The path under which the site is served: \`/\`, or \`/course/\`.
      {"repository":"github.com/team/course"}
        \`repository\` must be a web address without a slash at the end, but it is \`github.com/team/course\`. The web address of the repository, for \`Edit this page\`.
      {"repository":"https://github.com/team/course/"}
        \`repository\` must be a web address without a slash at the end, but it is \`https://github.com/team/course/\`. The web address of the repository, for \`Edit this page\`.
      {"branch":""}
        \`branch\` is empty. The branch that readers’ edits go to."
    `);
  });

  it('of the looks', () => {
    expect(
      table([
        {logo: '/img/logo.svg'},
        {logo: 'img/logo.bmp'},
        {accent: '#00509d'},
        {accent: {light: '#00509d'}},
        {accent: {light: 'blue', dark: '#7ab8ff'}},
        {accent: {light: '#ffcc00', dark: '#00509d'}},
      ]),
    ).toMatchInlineSnapshot(`
      "{"logo":"/img/logo.svg"}
        \`logo\` must be a picture below \`static/\`, such as \`img/logo.svg\`, but it is \`/img/logo.svg\`. A picture below \`static/\`: svg, png or webp.
      {"logo":"img/logo.bmp"}
        \`logo\` must be a picture below \`static/\`, such as \`img/logo.svg\`, but it is \`img/logo.bmp\`. A picture below \`static/\`: svg, png or webp.
      {"accent":"#00509d"}
        \`accent\` must be a group of keys, but it is \`#00509d\`. The one colour for what a reader can act on, for each theme.
      {"accent":{"light":"#00509d"}}
        \`dark\` is missing in \`accent\`. Add \`dark:\`. The accent on the dark theme, as \`#rrggbb\`.
      {"accent":{"light":"blue","dark":"#7ab8ff"}}
        \`light\` of \`accent\` must be a colour of six digits such as \`#b4381e\`, but it is \`blue\`. The accent on the light theme, as \`#rrggbb\`.
      {"accent":{"light":"#ffcc00","dark":"#00509d"}}
        \`light\` of \`accent\`, \`#ffcc00\`, is hard to read: its contrast in the light theme is 1.2, and 4.5 is needed. Take a darker one, such as \`#806600\`.
        \`dark\` of \`accent\`, \`#00509d\`, is hard to read: its contrast in the dark theme is 1.9, and 4.5 is needed. Take a lighter one, such as \`#5c8fc0\`."
    `);
  });

  it('of what is on', () => {
    expect(
      table([
        {modules: 'none'},
        {modules: []},
        {modules: ['01-foundations', 'ML']},
        {modules: ['foundations', 'ml-basics', 'foundations']},
        {search: 'pagefind'},
        {search: {provider: 'algolai'}},
        {search: {provider: 'algolia', appId: 'A', indexName: 'course', apikey: 'k'}},
        {search: {provider: 'algolia', appId: 'A; script-src *', indexName: 'course', apiKey: 'k'}},
        {
          search: {
            provider: 'algolia',
            appId: 'A',
            indexName: 'c',
            apiKey: 'k',
            host: 'https://a.org;img-src',
          },
        },
        {reportMistake: 'issues'},
        {reportMistake: 'us@example.org'},
        {locale: 'english'},
        {tabs: {}},
      ]),
    ).toMatchInlineSnapshot(`
      "{"modules":"none"}
        \`modules\` cannot be \`none\`. Either \`all\`, or a list of the ids of the modules that are on.
      {"modules":[]}
        \`modules\` is an empty list. Either \`all\`, or a list of the ids of the modules that are on.
      {"modules":["01-foundations","ML"]}
        Item 2 of \`modules\` must be lower-case words joined by hyphens, but it is \`ML\`. Either \`all\`, or a list of the ids of the modules that are on.
      {"modules":["foundations","ml-basics","foundations"]}
        \`modules\` names \`foundations\` twice. Take one of the two out.
      {"search":"pagefind"}
        \`search\` must be a group of keys, but it is \`pagefind\`. The search: \`{provider: "pagefind"}\`, or Algolia with its keys.
      {"search":{"provider":"algolai"}}
        \`provider\` of \`search\` cannot be \`algolai\`. The search: \`{provider: "pagefind"}\`, or Algolia with its keys.
      {"search":{"provider":"algolia","appId":"A","indexName":"course","apikey":"k"}}
        \`apiKey\` is missing in \`search\`. Add \`apiKey:\`. The public key that can only search, never the admin key.
        There is no key \`apikey\` in \`search\`. Did you mean \`apiKey\`? Write \`apiKey:\`, or take the line out.
      {"search":{"provider":"algolia","appId":"A; script-src *","indexName":"course","apiKey":"k"}}
        \`appId\` of \`search\` must be letters and digits, but it is \`A; script-src *\`. The application id that Algolia shows.
      {"search":{"provider":"algolia","appId":"A","indexName":"c","apiKey":"k","host":"https://a.org;img-src"}}
        \`host\` of \`search\` must be a web address without a path, such as \`https://search.example.org\`, but it is \`https://a.org;img-src\`. A server of yours that passes requests on to Algolia; without it, Algolia’s own.
      {"reportMistake":"issues"}
        \`reportMistake\` is \`issues\`, but there is no \`repository\`. Add \`repository\`, or give an address.
      {"reportMistake":"us@example.org"}
        \`reportMistake\` must be \`issues\` or an address, but it is \`us@example.org\`. \`issues\`, or an address in which {page}, {title} and {version} are filled in.
      {"locale":"english"}
        \`locale\` must be a language tag such as \`en\` or \`pt-BR\`, but it is \`english\`. The language of the course.
      {"tabs":{}}
        There is no key \`tabs\`. Take it out, or use one of: title, tagline, description, url, baseUrl, courseId, logo, accent, repository, branch, modules, tabFamilies, search, reportMistake, offline, security, locale."
    `);
  });

  it('of what the headers allow', () => {
    expect(
      table([
        {security: {frameAncestors: 'all'}},
        {security: {frameAncestors: []}},
        {security: {frameAncestors: ['https://learn.example.org/course']}},
        {security: {frameAncestors: ["'none'; script-src *"]}},
        {security: {meta: 'yes'}},
        {security: {framAncestors: 'self'}},
        {offline: 'no'},
        {security: {frameAncestors: ['https://learn.example.org', 'https://*.example.org:8443'], meta: true}},
      ]),
    ).toMatchInlineSnapshot(`
      "{"security":{"frameAncestors":"all"}}
        \`frameAncestors\` of \`security\` cannot be \`all\`. Who may show a page in a frame: \`none\`, \`self\`, or a list of web addresses without a path.
      {"security":{"frameAncestors":[]}}
        \`frameAncestors\` of \`security\` is an empty list. Who may show a page in a frame: \`none\`, \`self\`, or a list of web addresses without a path.
      {"security":{"frameAncestors":["https://learn.example.org/course"]}}
        Item 1 of \`frameAncestors\` of \`security\` must be a web address without a path, such as \`https://learn.example.org\`, but it is \`https://learn.example.org/course\`. Who may show a page in a frame: \`none\`, \`self\`, or a list of web addresses without a path.
      {"security":{"frameAncestors":["'none'; script-src *"]}}
        Item 1 of \`frameAncestors\` of \`security\` must be a web address without a path, such as \`https://learn.example.org\`, but it is \`'none'; script-src *\`. Who may show a page in a frame: \`none\`, \`self\`, or a list of web addresses without a path.
      {"security":{"meta":"yes"}}
        \`meta\` of \`security\` must be \`true\` or \`false\`, but it is \`yes\`. \`true\` puts the content policy into each page, for hosts that send no headers of yours.
      {"security":{"framAncestors":"self"}}
        There is no key \`framAncestors\` in \`security\`. Did you mean \`frameAncestors\`? Write \`frameAncestors:\`, or take the line out.
      {"offline":"no"}
        \`offline\` must be \`true\` or \`false\`, but it is \`no\`. Whether learners can keep modules for times without a network: \`true\` or \`false\`. With \`false\`, what they kept is taken away.
      {"security":{"frameAncestors":["https://learn.example.org","https://*.example.org:8443"],"meta":true}}
        is taken"
    `);
  });
});

describe('a wrong variable of the environment', () => {
  it('is refused with what to write', () => {
    expect(
      variables([
        {LECTERN_BASE_PATH: '/course/'},
        {LECTERN_BASEURL: '/course/'},
        {LECTERN_COLOUR: '#00509d'},
        {LECTERN_LISTEN: '80'},
        {LECTERN_BASE_URL: 'course'},
        {LECTERN_ACCENT: '#00509d,#7ab8ff,#ffffff'},
        {LECTERN_ACCENT: '#00509d,#7ab8ff'},
        {LECTERN_MODULES: 'foundations,,ml-basics'},
        {LECTERN_SEARCH: 'google'},
        {LECTERN_SECURITY_FRAME_ANCESTORS: 'everybody'},
        {LECTERN_SECURITY_FRAME_ANCESTORS: 'https://a.example.org, https://b.example.org'},
        {LECTERN_SECURITY_META: 'yes'},
        {LECTERN_SECURITY_META: 'false'},
      ]),
    ).toMatchInlineSnapshot(`
      "LECTERN_BASE_PATH=/course/
        The environment variable \`LECTERN_BASE_PATH\` is unknown. Did you mean \`LECTERN_BASE_URL\`? Set \`LECTERN_BASE_URL\`, or unset \`LECTERN_BASE_PATH\`.
      LECTERN_BASEURL=/course/
        The environment variable \`LECTERN_BASEURL\` is unknown. Did you mean \`LECTERN_BASE_URL\`? Set \`LECTERN_BASE_URL\`, or unset \`LECTERN_BASEURL\`.
      LECTERN_COLOUR=#00509d
        The environment variable \`LECTERN_COLOUR\` is unknown. Unset it, or use one of: LECTERN_TITLE, LECTERN_TAGLINE, LECTERN_DESCRIPTION, LECTERN_URL, LECTERN_BASE_URL, LECTERN_COURSE_ID, LECTERN_LOGO, LECTERN_ACCENT, LECTERN_REPOSITORY, LECTERN_BRANCH, LECTERN_MODULES, LECTERN_SEARCH, LECTERN_REPORT_MISTAKE, LECTERN_OFFLINE, LECTERN_LOCALE, LECTERN_SEARCH_ALGOLIA_APP_ID, LECTERN_SEARCH_ALGOLIA_SEARCH_KEY, LECTERN_SEARCH_ALGOLIA_INDEX, LECTERN_SEARCH_ALGOLIA_HOST, LECTERN_SECURITY_FRAME_ANCESTORS, LECTERN_SECURITY_META, LECTERN_ALGOLIA_WRITE_KEY, LECTERN_COMMIT, LECTERN_COMMIT_DATE, LECTERN_EXERCISES, LECTERN_PORT, LECTERN_PYTHON_PLAIN, LECTERN_PYTHON_TENSORFLOW, LECTERN_PYTHON_TORCH, LECTERN_UNPROVEN.
      LECTERN_LISTEN=80
        The environment variable \`LECTERN_LISTEN\` is unknown. Unset it, or use one of: LECTERN_TITLE, LECTERN_TAGLINE, LECTERN_DESCRIPTION, LECTERN_URL, LECTERN_BASE_URL, LECTERN_COURSE_ID, LECTERN_LOGO, LECTERN_ACCENT, LECTERN_REPOSITORY, LECTERN_BRANCH, LECTERN_MODULES, LECTERN_SEARCH, LECTERN_REPORT_MISTAKE, LECTERN_OFFLINE, LECTERN_LOCALE, LECTERN_SEARCH_ALGOLIA_APP_ID, LECTERN_SEARCH_ALGOLIA_SEARCH_KEY, LECTERN_SEARCH_ALGOLIA_INDEX, LECTERN_SEARCH_ALGOLIA_HOST, LECTERN_SECURITY_FRAME_ANCESTORS, LECTERN_SECURITY_META, LECTERN_ALGOLIA_WRITE_KEY, LECTERN_COMMIT, LECTERN_COMMIT_DATE, LECTERN_EXERCISES, LECTERN_PORT, LECTERN_PYTHON_PLAIN, LECTERN_PYTHON_TENSORFLOW, LECTERN_PYTHON_TORCH, LECTERN_UNPROVEN.
      LECTERN_BASE_URL=course
        \`baseUrl\` must begin and end with a slash and hold only letters, digits, \`-\`, \`_\`, \`.\` and \`~\` between slashes, no dot first, such as \`/course/\`, but it is \`course\`. It comes from the environment variable \`LECTERN_BASE_URL\`. The path under which the site is served: \`/\`, or \`/course/\`.
      LECTERN_ACCENT=#00509d,#7ab8ff,#ffffff
        \`accent\` must be a group of keys, but it is \`#00509d,#7ab8ff,#ffffff\`. It comes from the environment variable \`LECTERN_ACCENT\`. The one colour for what a reader can act on, for each theme.
      LECTERN_ACCENT=#00509d,#7ab8ff
        is taken
      LECTERN_MODULES=foundations,,ml-basics
        Item 2 of \`modules\` must be lower-case words joined by hyphens, but it is \`\`. It comes from the environment variable \`LECTERN_MODULES\`. Either \`all\`, or a list of the ids of the modules that are on.
      LECTERN_SEARCH=google
        \`provider\` of \`search\` cannot be \`google\`. It comes from the environment variable \`LECTERN_SEARCH\`. The search: \`{provider: "pagefind"}\`, or Algolia with its keys.
      LECTERN_SECURITY_FRAME_ANCESTORS=everybody
        \`frameAncestors\` of \`security\` cannot be \`everybody\`. It comes from the environment variable \`LECTERN_SECURITY_FRAME_ANCESTORS\`. Who may show a page in a frame: \`none\`, \`self\`, or a list of web addresses without a path.
      LECTERN_SECURITY_FRAME_ANCESTORS=https://a.example.org, https://b.example.org
        is taken
      LECTERN_SECURITY_META=yes
        \`meta\` of \`security\` must be \`true\` or \`false\`, but it is \`yes\`. It comes from the environment variable \`LECTERN_SECURITY_META\`. \`true\` puts the content policy into each page, for hosts that send no headers of yours.
      LECTERN_SECURITY_META=false
        is taken"
    `);
  });

  it('goes over the part of the file that it names', () => {
    const inFile = {...CONFIG, security: {frameAncestors: 'none', meta: true}};
    const parsed = parseCourseConfig(inFile, {LECTERN_SECURITY_META: 'false'});
    expect(parsed.ok && parsed.value.security).toEqual({frameAncestors: 'none', meta: false});
  });
});

describe.each(['light', 'dark'] as const)('the accent in the %s theme', (theme) => {
  it('is measured on the grounds that tokens.css has', () => {
    const palette = readPalette(theme);
    for (const [name, colour] of Object.entries(accentGrounds[theme])) expect(palette.get(name)).toBe(colour);
  });
});
