import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readCheckOptions} from '../../../../src/cli/check-options';
import {loadConfig} from '../../../../src/cli/load-config';
import {runCheck} from '../../../../src/cli/run-check';
import {CONFIG, FILES, LESSON, lessonSource, moduleSource, quizSource} from '../../markdown/course-fixture';

const UNSAFE = {
  title: CONFIG.title,
  tagline: CONFIG.tagline,
  description: CONFIG.description,
  url: CONFIG.url,
  baseUrl: CONFIG.baseUrl,
  courseId: CONFIG.courseId,
  tabFamilies: CONFIG.tabFamilies,
};
const QUIET = {strict: false, json: false, matrix: false, fix: false};

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'check-'));
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  write('quizzes/basics-quiz.md', quizSource());
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}

function check(options: Partial<typeof QUIET> = {}, environment: Readonly<Record<string, string>> = {}) {
  return runCheck({rootDir: root, unsafeConfig: UNSAFE, environment, options: {...QUIET, ...options}});
}

describe('npm run check', () => {
  it('says that nothing is wrong, and what the course holds', async () => {
    const {output, exitCode} = await check();
    expect(exitCode).toBe(0);
    expect(output).toMatchInlineSnapshot(`
      "A course
        01 Basics
           2 of 2 lessons, 1 of 1 exercise, 0.7 h of 0.7 h planned
           1 objective, 1 taught, 1 practised, 1 assessed
        02 Basics
           0 of 1 lesson, 0 of 0 exercises, 0 h of 0 h planned
           1 objective, 0 taught, 0 practised, 0 assessed

      Objective, taught by, practised by, assessed by
        m01.o1  basics/first, basics/second  |  setup  |  basics-quiz
        m02.o1  –  |  –  |  –

      Nothing is wrong in 6 pages.
      "
    `);
  });

  it('names each problem and ends with 1', async () => {
    write(LESSON, lessonSource('```pyton\nx\n```'));
    const {output, exitCode} = await check();
    expect(exitCode).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 unknown-language
        There is no code language \`pyton\`. Did you mean \`python\`?
        Use one of: python, console, bash, powershell, text, json, yaml, toml, ini, docker, nginx, http, sql, promql, protobuf, cmake, cpp, cuda, java, javascript, typescript, diff, markdown, mermaid.

      A course
        01 Basics
           2 of 2 lessons, 1 of 1 exercise, 0.7 h of 0.7 h planned
           1 objective, 1 taught, 1 practised, 1 assessed
        02 Basics
           0 of 1 lesson, 0 of 0 exercises, 0 h of 0 h planned
           1 objective, 0 taught, 0 practised, 0 assessed

      Objective, taught by, practised by, assessed by
        m01.o1  basics/first, basics/second  |  setup  |  basics-quiz
        m02.o1  –  |  –  |  –

      1 error in 6 pages.
      "
    `);
  });

  it('lets warnings pass, unless it is strict', async () => {
    write('docs/02-more/index.mdx', moduleSource('', 'm02'));
    const {output, exitCode} = await check();
    expect(exitCode).toBe(0);
    expect(output).toMatch(/2 warnings in 6 pages\.\n$/);
    expect((await check({strict: true})).exitCode).toBe(1);
  });

  it('annotates a pull request on GitHub', async () => {
    write(LESSON, lessonSource('Text, 100 % of it.\n\n```pyton\nx\n```'));
    const {output} = await check({}, {GITHUB_ACTIONS: 'true'});
    expect(output.split('\n').filter((line) => line.startsWith('::'))).toMatchInlineSnapshot(`
      [
        "::error file=docs/01-basics/01-first.mdx,line=10,col=1,title=unknown-language::There is no code language \`pyton\`. Did you mean \`python\`? Use one of: python, console, bash, powershell, text, json, yaml, toml, ini, docker, nginx, http, sql, promql, protobuf, cmake, cpp, cuda, java, javascript, typescript, diff, markdown, mermaid.",
      ]
    `);
  });

  it('writes one JSON document where it is asked to', async () => {
    write(LESSON, lessonSource('```pyton\nx\n```'));
    const {output, exitCode} = await check({json: true});
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      diagnostics: [{file: LESSON, line: 8, column: 1, rule: 'unknown-language', severity: 'error'}],
      pages: 6,
      modules: [
        {id: 'basics', minutes: {now: 40, planned: 40}},
        {id: 'more', minutes: {now: 0, planned: 0}},
      ],
      objectives: [
        {
          id: 'm01.o1',
          taughtBy: ['basics/first', 'basics/second'],
          practisedBy: ['setup'],
          assessedBy: ['basics-quiz'],
        },
        {id: 'm02.o1'},
      ],
    });
  });

  it('tells of a configuration that is wrong, and of nothing that follows from it', async () => {
    const {output, exitCode} = await check({}, {LECTERN_URL: 'nowhere'});
    expect(exitCode).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "course.config.ts:1:1 bad-value
        \`url\` must be a web address without a path, such as \`https://example.org\`, but it is \`nowhere\`. It comes from the environment variable \`LECTERN_URL\`.
        Where the site is served, without the path.

      1 error.
      "
    `);
  });

  it('has a clear sentence where there is no course', async () => {
    rmSync(path.join(root, 'docs'), {recursive: true});
    const {output, exitCode} = await check();
    expect(exitCode).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "docs:1:1 no-modules
        There is no module under \`docs/\`.
        Begin with a folder such as \`docs/01-foundations/\` and an \`index.mdx\` in it.

      1 error in 1 page.
      "
    `);
  });
});

describe('--fix', () => {
  it('writes ids into quizzes, and says into which', async () => {
    const twice = quizSource().replace(' {#first-question objectives="m01.o1"}', '');
    const [, question = ''] = twice.split('---\n\n');
    write('quizzes/basics-quiz.md', `${twice}\n${question}`);
    write('quizzes/README.md', question);
    expect((await check()).output).toContain('repeated-slug');
    const {output} = await check({fix: true});
    expect(output).toContain('Ids were written into quizzes/basics-quiz.md.');
    expect(output).not.toContain('repeated-slug');
    expect(output).not.toContain('README');
    const fixed = readFileSync(path.join(root, 'quizzes/basics-quiz.md'), 'utf8');
    expect(fixed).toContain('### What holds numbers? {#what-holds-numbers-2}');
    expect((await check({fix: true})).output).not.toContain('Ids were written');
  });
});

describe('its options', () => {
  it('are four', () => {
    expect(readCheckOptions(['--json', '--strict', '--matrix', '--fix'])).toEqual({
      ok: true,
      options: {strict: true, json: true, matrix: true, fix: true},
    });
  });

  it('are named where one is unknown', () => {
    expect(readCheckOptions(['--strikt'])).toMatchInlineSnapshot(`
      {
        "message": "There is no option \`--strikt\`. Did you mean \`--strict\`? Use: npm run check -- [--strict] [--json] [--matrix] [--fix]",
        "ok": false,
      }
    `);
  });
});

describe('loading the configuration', () => {
  it('takes the default export, however deep the loader wraps it', async () => {
    expect(await loadConfig(async () => ({default: {default: {title: 'A'}}}))).toEqual({
      ok: true,
      unsafeConfig: {title: 'A'},
    });
  });

  it('says where the file cannot be read', async () => {
    const error = new Error(
      'Transform failed with 1 error:\n/x/course.config.ts:5:3: ERROR: Expected "}" but found "x"',
    );
    expect(await loadConfig(() => Promise.reject(error))).toMatchInlineSnapshot(`
      {
        "diagnostic": {
          "column": 4,
          "file": "course.config.ts",
          "fix": "Compare the line and the one before it with the configuration in the guide.",
          "line": 5,
          "message": "The configuration cannot be loaded: Expected "}" but found "x".",
          "rule": "unreadable",
          "severity": "error",
        },
        "ok": false,
      }
    `);
  });

  it('says why it cannot be loaded otherwise', async () => {
    expect(await loadConfig(() => Promise.reject(new Error('Cannot find module')))).toMatchInlineSnapshot(`
      {
        "diagnostic": {
          "column": 1,
          "file": "course.config.ts",
          "fix": "Compare the line and the one before it with the configuration in the guide.",
          "line": 1,
          "message": "The configuration cannot be loaded: Cannot find module.",
          "rule": "unreadable",
          "severity": "error",
        },
        "ok": false,
      }
    `);
  });
});
