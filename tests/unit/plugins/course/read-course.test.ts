import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {formatDiagnostic} from '../../../../src/core/diagnostic';
import {readCourse} from '../../../../src/plugins/course/read-course';
import {CONFIG, FILES, LESSON, lessonSource, quizSource} from '../../markdown/course-fixture';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'a course with spaces '));
  for (const [file, text] of Object.entries(FILES)) write(file, text);
  write('quizzes/basics-quiz.md', quizSource('timeLimit: 20'));
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
  writeFileSync(path.join(root, file), text);
}

async function report(): Promise<string> {
  return (await readCourse(root, CONFIG)).diagnostics.map(formatDiagnostic).join('\n');
}

describe('readCourse', () => {
  it('reads the course with its quizzes and exercises', async () => {
    const {course, diagnostics, files} = await readCourse(root, CONFIG);
    expect(diagnostics).toEqual([]);
    expect(files).toEqual([
      'docs/01-basics/01-first.mdx',
      'docs/01-basics/02-second.mdx',
      'docs/01-basics/index.mdx',
      'docs/02-more/index.mdx',
      'docs/glossary.mdx',
      'exercises/basics/setup/index.mdx',
    ]);
    expect(course.activities.get('basics-quiz')).toMatchObject({
      kind: 'quiz',
      title: 'What you know',
      minutes: 20,
    });
    expect(course.activities.get('setup')).toMatchObject({
      kind: 'exercise',
      moduleId: 'basics',
      minutes: 20,
      address: '/exercises/setup/',
    });
  });

  it('passes over what is no page', async () => {
    write('docs/README.md', 'Not a page.');
    write('docs/instructors/examples/a-quiz.md', quizSource());
    write('docs/.DS_Store', '');
    write('docs/01-basics/data.csv', 'a,b');
    write('exercises/basics/setup/.venv/lib/index.mdx', '');
    write('quizzes/README.md', 'Not a quiz.');
    expect(await report()).toBe('');
  });

  it('knows files and the pages of the site itself', async () => {
    write(LESSON, lessonSource('[a](./data.csv), [b](/img/card.png), [c](/search/), [d](/), [e](/hidden/)'));
    write('docs/01-basics/data.csv', 'a,b');
    write('src/pages/index.tsx', '');
    write('src/pages/search.tsx', '');
    write('src/pages/_hidden.tsx', '');
    expect(await report()).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:61 broken-link
        There is no page \`/hidden/\`.
        Link to a page’s file, such as \`./04-ml-frameworks.mdx\`."
    `);
  });

  it('reads a page anew when its text has changed, and only then', async () => {
    const before = await readCourse(root, CONFIG);
    write(LESSON, lessonSource('```pyton\nx\n```'));
    expect(await report()).toContain('unknown-language');
    write(LESSON, FILES[LESSON] ?? '');
    const after = await readCourse(root, CONFIG);
    expect(after).toEqual(before);
  });

  it('sees a code file change under a page that did not', async () => {
    write(
      LESSON,
      lessonSource('<CodeRegion file="../../exercises/basics/setup/starter/serve.py" region="load" />'),
    );
    expect(await report()).toBe('');
    write('exercises/basics/setup/starter/serve.py', '# nothing');
    expect(await report()).toContain('has no region `load`');
  });

  it('says that there is no module where nothing is there', async () => {
    rmSync(path.join(root, 'docs'), {recursive: true});
    expect(await report()).toMatchInlineSnapshot(`
      "docs:1:1 no-modules
        There is no module under \`docs/\`.
        Begin with a folder such as \`docs/01-foundations/\` and an \`index.mdx\` in it."
    `);
  });

  it('names a page that cannot be opened', async () => {
    symlinkSync(path.join(root, 'nowhere'), path.join(root, 'docs/01-basics/03-third.mdx'));
    expect(await report()).toMatchInlineSnapshot(`
      "docs/01-basics/03-third.mdx:1:1 unreadable
        This file cannot be opened.
        Look at its permissions."
    `);
  });
});
