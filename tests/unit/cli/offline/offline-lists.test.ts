import {describe, expect, it} from 'vitest';
import {offlineLists} from '../../../../src/cli/offline/offline-lists';
import type {BuiltFile} from '../../../../src/cli/offline/read-built-files';
import type {CourseOutline} from '../../../../src/core/learner/progress/outline';

const file = (path: string, links: readonly string[] = [], revision = 'r'): BuiltFile => ({
  path,
  entry: [path, 10, revision],
  links,
});

const lesson = {
  id: 'm/one',
  title: 'One',
  path: 'm/one/',
  minutes: 5,
  objectives: [],
  kind: 'lesson',
  formerly: [],
  quizzes: ['m-one#first'],
  checklist: [],
} as const;
const module = {number: '01', toCome: 0, objectives: [], checklist: [], plan: []};
const outline: CourseOutline = {
  v: 1,
  modules: [
    {...module, id: 'm', title: 'M', path: 'm/', activities: [lesson]},
    {...module, id: 'n', title: 'N', path: 'n/', activities: []},
  ],
  quizzes: [],
  terms: [],
};
const files = [
  file('', ['/a/assets/css/styles.1.css', '/a/m/', 'https://example.org/x.png']),
  file('m/', ['/a/assets/css/styles.1.css', '/a/m/one/']),
  file('m/one/', ['/a/downloads/one.zip', '/a/img/plot.png']),
  file('n/'),
  file('quizzes/m-one/'),
  file('instructors/writing/'),
  file('assets/css/styles.1.css', ['./assets/fonts/face.1.woff2']),
  file('assets/fonts/face.1.woff2'),
  file('assets/js/aaaa.1.js'),
  file('assets/js/bbbb.1.js'),
  file('assets/js/guide.1.js'),
  file('assets/js/frame.1.js'),
  file('assets/js/4500.1.js'),
  file('assets/js/key-m-one.1.js'),
  file('assets/js/key-m.1.js'),
  file('assets/script/page-X.js'),
  file('downloads/one.zip'),
  file('img/plot.png'),
  file('pagefind/pagefind.js'),
  file('data/outline.json'),
  file('archive/m.zip'),
];
const chunks = new Map([
  ['', new Set(['frame'])],
  ['m/one/', new Set(['aaaa'])],
  ['n/', new Set(['bbbb'])],
  ['instructors/writing/', new Set(['guide'])],
]);
const built = (given = files) => offlineLists({files: given, basePath: '/a/', outline, chunks});
const paths = (name: string) =>
  built()
    .lists.get(name)
    ?.map(([path]) => path);

describe('offlineLists', () => {
  it('gives a module its pages, quizzes, keys, scripts, pictures and downloads', () => {
    expect(paths('m')).toEqual([
      'm/',
      'm/one/',
      'quizzes/m-one/',
      'assets/js/aaaa.1.js',
      'assets/js/key-m-one.1.js',
      'downloads/one.zip',
      'img/plot.png',
    ]);
    expect(paths('n')).toEqual(['n/', 'assets/js/bbbb.1.js']);
  });

  it('puts what all modules need into a list of its own, and nothing twice', () => {
    expect(paths('_shared')).toEqual([
      '',
      'assets/css/styles.1.css',
      'assets/fonts/face.1.woff2',
      'assets/js/frame.1.js',
      'assets/js/4500.1.js',
      'assets/script/page-X.js',
      'pagefind/pagefind.js',
      'data/outline.json',
    ]);
  });

  it('adds sizes up', () => {
    expect(built().index).toMatchObject({
      shared: {files: 8, bytes: 80},
      modules: {m: {title: 'M', path: 'm/', files: 7, bytes: 70}, n: {files: 2, bytes: 20}},
    });
  });

  it('has another version when a file changes, and the same when none does', () => {
    const other = files.map((each) => (each.path === 'm/one/' ? file(each.path, each.links, 's') : each));
    expect(built().index.version).toBe(built().index.version);
    expect(built(other).index.version).not.toBe(built().index.version);
  });
});
