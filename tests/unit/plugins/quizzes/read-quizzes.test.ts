import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {CourseConfig} from '../../../../src/core/course/config';
import {objectiveMatrix} from '../../../../src/core/course/objective-matrix';
import {formatDiagnostic} from '../../../../src/core/diagnostic';
import {readCourse} from '../../../../src/plugins/course/read-course';
import {CONFIG, FILES, LESSON, lessonSource, moduleSource, quizSource} from '../../markdown/course-fixture';

const QUIZ = 'quizzes/basics-quiz.md';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'quizzes of a course '));
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  write(QUIZ, quizSource());
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}

const read = (config: Partial<CourseConfig> = {}) => readCourse(root, {...CONFIG, ...config});

async function report(config: Partial<CourseConfig> = {}): Promise<string> {
  return (await read(config)).diagnostics.map(formatDiagnostic).join('\n');
}

describe('quizzes in the course', () => {
  it('are compiled, and count for the objectives of their questions', async () => {
    const {course, quizzes, diagnostics} = await read();
    expect(diagnostics).toEqual([]);
    expect(quizzes.map(({id}) => id)).toEqual(['basics-quiz']);
    expect(course.activities.get('basics-quiz')?.address).toBe('/quizzes/basics-quiz/');
    expect(objectiveMatrix(course)[0]?.assessedBy).toEqual(['basics-quiz']);
  });

  it('report their problems beside those of the pages, and come back once mended', async () => {
    write(QUIZ, quizSource().replace('- [x]', '- [ ]'));
    write(LESSON, lessonSource('```pyton\nx\n```'));
    expect(await report()).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 unknown-language
        There is no code language \`pyton\`. Did you mean \`python\`?
        Use one of: python, console, bash, powershell, text, json, yaml, toml, ini, docker, nginx, http, sql, promql, protobuf, cmake, cpp, cuda, java, javascript, typescript, diff, markdown, mermaid.
      quizzes/basics-quiz.md:7:1 no-right-choice
        None of these choices is right.
        Tick what is right: \`- [x]\`; for a list of criteria write \`{.open}\` at the end of the heading."
    `);
    expect((await read()).quizzes).toEqual([]);
    write(LESSON, FILES[LESSON] ?? '');
    write(QUIZ, quizSource());
    expect(await report()).toBe('');
    expect((await read()).quizzes).toHaveLength(1);
  });

  it('follow links to pages, and see a heading go', async () => {
    const link = '[the second lesson](../docs/01-basics/02-second.mdx#safe)';
    write(QUIZ, quizSource().replace('> A tensor is', `> ${link} A tensor is`));
    const [quiz] = (await read()).quizzes;
    expect(quiz?.key.questions['first-question']?.explanationHtml).toContain('href="/basics/second/#safe"');
    write('docs/01-basics/02-second.mdx', lessonSource('## Saving'));
    expect(await report()).toContain('quizzes/basics-quiz.md:10:3 broken-anchor');
  });

  it('are not blamed for what an unreadable module hides', async () => {
    write('docs/01-basics/index.mdx', '---\ntitle: 3\n---\n');
    expect(await report()).not.toContain('quizzes/');
  });

  it('show images at an address that changes with the image', async () => {
    write(QUIZ, quizSource().replace('- [ ]', '![A queue](../docs/01-basics/queue.svg)\n\n- [ ]'));
    const [[before, file] = []] = [...(await read()).quizAssets];
    expect(file).toBe('docs/01-basics/queue.svg');
    expect(before).toMatch(/^\/quiz-files\/[0-9a-f]{12}\.queue\.svg$/);
    write('docs/01-basics/queue.svg', '<svg></svg>');
    utimesSync(path.join(root, 'docs/01-basics/queue.svg'), 1, 1);
    const {quizAssets, quizzes} = await read({baseUrl: '/course/'});
    const [after] = [...quizAssets.keys()];
    expect(after).not.toBe(before);
    expect(quizzes[0]?.sheet.topics[0]?.questions[0]?.stemHtml).toContain(`src="/course${after}"`);
  });

  it('lead on from the addresses that they had', async () => {
    write(QUIZ, quizSource('formerly: [old-quiz]'));
    expect((await read()).course.redirects).toEqual([
      {from: '/quizzes/old-quiz/', to: '/quizzes/basics-quiz/'},
    ]);
  });
});

describe('a page that names a quiz', () => {
  it('may link to its address, and to nothing like it', async () => {
    write(LESSON, lessonSource('[a](/quizzes/basics-quiz/), [b](/quizzes/basic-quiz/)'));
    expect(await report()).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:29 broken-link
        There is no page \`/quizzes/basic-quiz/\`. Did you mean \`/quizzes/basics-quiz/\`?
        Write \`/quizzes/basics-quiz/\`."
    `);
  });

  it('may show a question of it that is there', async () => {
    write(LESSON, lessonSource('<Quiz id="basics-quiz" />\n\n<Question id="basics-quiz#first-question" />'));
    expect(await report()).toBe('');
    write(QUIZ, quizSource().replace('#first-question', '#renamed'));
    expect(await report()).toContain('unknown-question');
  });

  it('is told when the quiz is a draft, unless it is one too', async () => {
    write(QUIZ, quizSource('draft: true'));
    write(LESSON, lessonSource('<Quiz id="basics-quiz" />'));
    expect(await report()).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:7 link-to-draft
        The quiz \`basics-quiz\` is a draft, which readers do not get.
        Take \`draft: true\` out of the quiz, or the quiz out of this page."
    `);
    write(LESSON, lessonSource('<Quiz id="basics-quiz" />', 'draft: true'));
    expect(await report()).not.toContain('link-to-draft');
    expect((await read()).course.activities.get('basics-quiz')?.address).toBeNull();
  });

  it('may announce a quiz until it is written', async () => {
    const upcoming = 'quiz: basics-quiz\nupcoming:\n  - {id: basics-quiz, kind: quiz, title: Q, text: Later}';
    write('docs/01-basics/index.mdx', moduleSource(upcoming));
    expect(await report()).toContain('upcoming-exists');
    write(QUIZ, quizSource('draft: true'));
    expect(await report()).toBe('');
  });
});

describe('quizzes of modules that are off', () => {
  it('are off too', async () => {
    write('docs/02-more/index.mdx', moduleSource('quiz: more-quiz', 'm02'));
    write('quizzes/more-quiz.md', quizSource().replace('> A tensor', '> [It](../docs/02-more/index.mdx)'));
    expect((await read()).quizzes).toHaveLength(2);
    const {quizzes, diagnostics} = await read({modules: ['basics']});
    expect(quizzes.map(({id}) => id)).toEqual(['basics-quiz']);
    expect(diagnostics).toEqual([]);
  });

  it('are off with the module whose lessons show them', async () => {
    write(QUIZ, quizSource().replace('is an array', 'is [an array](../docs/01-basics/01-first.mdx)'));
    write(LESSON, lessonSource('<Quiz id="basics-quiz" />'));
    const {quizzes, diagnostics} = await read({modules: ['more']});
    expect(quizzes).toEqual([]);
    expect(diagnostics).toEqual([]);
  });
});

describe('examples of the guide', () => {
  it('can be shown, and are no activity', async () => {
    write('docs/instructors/examples/an-example.md', quizSource());
    write(LESSON, lessonSource('<Question id="an-example#first-question" />'));
    const {course, quizzes, diagnostics} = await read();
    expect(diagnostics).toEqual([]);
    expect(quizzes.map(({id}) => id).sort()).toEqual(['an-example', 'basics-quiz']);
    expect(course.activities.has('an-example')).toBe(false);
  });

  it('have names of their own', async () => {
    write('docs/instructors/examples/basics-quiz.md', quizSource());
    expect(await report()).toMatchInlineSnapshot(`
      "docs/instructors/examples/basics-quiz.md:1:1 quiz-name
        \`quizzes/basics-quiz.md\` has the same name.
        Give this example another name."
    `);
  });
});
