import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createFile} from '../../../../src/cli/new/create-file';
import {formatDiagnostic} from '../../../../src/core/diagnostic';
import {readCourse} from '../../../../src/plugins/course/read-course';
import {CONFIG, FILES, moduleSource, quizSource} from '../../markdown/course-fixture';
import {temporaryFolder, writeIn} from '../temporary-folder';

function course(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({...FILES, 'quizzes/basics-quiz.md': quizSource(), ...files});
}

async function create(root: string, ...args: string[]): Promise<string> {
  const result = await createFile(root, CONFIG, args);
  return result.ok ? result.message : `refused: ${result.problem}`;
}

/** What the check says once the files are no drafts any more. */
async function reportOnFinished(root: string, ...files: string[]): Promise<string> {
  for (const file of files) {
    writeIn(root, file, readFileSync(path.join(root, file), 'utf8').replace('draft: true\n', ''));
  }
  return (await readCourse(root, CONFIG)).diagnostics.map(formatDiagnostic).join('\n');
}

describe('npm run new', () => {
  it('writes a quiz that passes, as a draft and when it is none', async () => {
    const root = course();
    expect(await create(root, 'quiz', 'more-quiz')).toMatchInlineSnapshot(`
      "quizzes/more-quiz.md is written. \`npm run dev\` shows it at /quizzes/more-quiz/.
      It is a draft: readers get it once you take \`draft: true\` out. A module names it with \`quiz: more-quiz\`, a lesson shows it with \`<Quiz id="more-quiz" />\`."
    `);
    const {diagnostics, quizzes} = await readCourse(root, CONFIG);
    expect(diagnostics).toEqual([]);
    expect(quizzes.find(({id}) => id === 'more-quiz')?.sheet).toMatchObject({
      title: 'More quiz',
      draft: true,
    });
    expect(await reportOnFinished(root, 'quizzes/more-quiz.md')).toBe('');
  });

  it('writes a lesson that passes, with an objective of its module', async () => {
    const root = course();
    expect(await create(root, 'lesson', 'basics/03-third-thing')).toMatchInlineSnapshot(`
      "docs/01-basics/03-third-thing.mdx is written. \`npm run dev\` shows it at /basics/third-thing/.
      It is a draft: readers get it once you take \`draft: true\` out. A plan names it \`basics/third-thing\`."
    `);
    const file = 'docs/01-basics/03-third-thing.mdx';
    expect(await reportOnFinished(root, file)).toBe('');
    const {modules} = (await readCourse(root, CONFIG)).course;
    expect(modules[0]?.lessons.at(-1)).toMatchObject({
      title: 'Third thing',
      objectives: ['m01.o1'],
      draft: false,
    });
  });

  it('writes an exercise that passes, with its tests', async () => {
    const root = course();
    expect(await create(root, 'exercise', 'basics/exercise-02-words')).toMatchInlineSnapshot(`
      "exercises/basics/exercise-02-words/index.mdx and 4 files beside it are written. \`npm run dev\` shows it at /exercises/exercise-02-words/.
      It is a draft: readers get it once you take \`draft: true\` out. A plan names it \`exercise-02-words\`, a lesson shows it with \`<Exercise id="exercise-02-words" />\`. Try its tests: \`cd exercises/basics/exercise-02-words\`, then \`python -m pytest\` and \`python -m pytest --folder=solution\`."
    `);
    const folder = 'exercises/basics/exercise-02-words';
    expect((await readCourse(root, CONFIG)).diagnostics).toEqual([]);
    expect(await reportOnFinished(root, `${folder}/index.mdx`)).toBe('');
    const {course: read} = await readCourse(root, CONFIG);
    expect(read.exercises.find(({exerciseId}) => exerciseId !== 'setup')).toMatchObject({
      exerciseId: 'exercise-02-words',
      objectives: ['m01.o1'],
    });
  });

  it('writes no exercise where one is, and none with a wrong name', async () => {
    const root = course();
    expect([
      await create(root, 'exercise', 'basics/setup'),
      await create(root, 'exercise', 'basic/setup'),
      await create(root, 'exercise', 'basics/Exercise_2'),
      await create(root, 'exercise', 'basics/practical-two'),
      await create(root, 'exercise', 'setup'),
    ]).toMatchInlineSnapshot(`
      [
        "refused: There is an exercise \`setup\` already: exercises/basics/setup/index.mdx.",
        "refused: There is no module \`basic\` that can be read. Did you mean \`basics\`? The modules are basics, more.",
        "refused: \`Exercise_2\` cannot be the id of an exercise: use lower-case words joined by hyphens, such as \`exercise-2\`.",
        "refused: A practical is judged by a checker that you write for it: copy the folder of one that is there.",
        "refused: \`setup\` names no exercise. Write its module and its id: \`foundations/exercise-08-scaling\`.",
      ]
    `);
  });

  it('takes the title of a lesson that is announced', async () => {
    const root = course();
    expect(await create(root, 'lesson', '02-more/01-third.mdx')).toMatchInlineSnapshot(`
      "docs/02-more/01-third.mdx is written. \`npm run dev\` shows it at /more/third/.
      It is a draft: readers get it once you take \`draft: true\` out. Then take \`more/third\` out of \`upcoming\` in docs/02-more/index.mdx, too."
    `);
    expect(readFileSync(path.join(root, 'docs/02-more/01-third.mdx'), 'utf8')).toContain('title: "Third"');
    const {diagnostics} = await readCourse(root, CONFIG);
    expect(diagnostics).toEqual([]);
  });

  it('never writes over a file', async () => {
    const root = course({'docs/instructors/examples/an-example.md': quizSource()});
    expect([
      await create(root, 'quiz', 'basics-quiz'),
      await create(root, 'quiz', 'an-example'),
      await create(root, 'lesson', 'basics/01-first'),
      await create(root, 'lesson', 'basics/03-first'),
      await create(root, 'lesson', 'basics/1-other'),
    ]).toMatchInlineSnapshot(`
      [
        "refused: There is a quiz \`basics-quiz\` already: quizzes/basics-quiz.md. Choose another id.",
        "refused: There is a quiz \`an-example\` already: docs/instructors/examples/an-example.md. Choose another id.",
        "refused: The number 01 is taken by docs/01-basics/01-first.mdx. The next free one is 03.",
        "refused: There is a lesson \`basics/first\` already: docs/01-basics/01-first.mdx.",
        "refused: The number 1 is taken by docs/01-basics/01-first.mdx. The next free one is 03.",
      ]
    `);
  });

  it('says what a name must look like', async () => {
    const root = course();
    expect([
      await create(root, 'quiz', 'My Quiz'),
      await create(root, 'lesson', 'basics'),
      await create(root, 'lesson', 'basic/03-third'),
      await create(root, 'lesson', 'basics/third'),
      await create(root, 'lesson', 'basics/03-Third Thing'),
    ]).toMatchInlineSnapshot(`
      [
        "refused: \`My Quiz\` cannot be the id of a quiz: use lower-case letters, digits and hyphens, such as \`my-quiz\`.",
        "refused: \`basics\` names no lesson. Write its module and its file: \`foundations/05-cloud-intro\`.",
        "refused: There is no module \`basic\` that can be read. Did you mean \`basics\`? The modules are basics, more.",
        "refused: A lesson’s file begins with the number of its place, and its name is lower-case words joined by hyphens: \`basics/03-third\`.",
        "refused: A lesson’s file begins with the number of its place, and its name is lower-case words joined by hyphens: \`basics/03-third-thing\`.",
      ]
    `);
  });

  it('says how it is used', async () => {
    const root = course();
    expect([
      await create(root),
      await create(root, 'quizz', 'a'),
      await create(root, 'quiz'),
      await create(root, 'quiz', 'a', 'b'),
    ]).toMatchInlineSnapshot(`
      [
        "refused: Use: npm run new quiz <id>
           npm run new lesson <module>/<number-name>, such as foundations/05-cloud-intro
           npm run new exercise <module>/<id>, such as foundations/exercise-08-scaling",
        "refused: There is no kind of file \`quizz\`. Did you mean \`quiz\`?
      Use: npm run new quiz <id>
           npm run new lesson <module>/<number-name>, such as foundations/05-cloud-intro
           npm run new exercise <module>/<id>, such as foundations/exercise-08-scaling",
        "refused: Use: npm run new quiz <id>
           npm run new lesson <module>/<number-name>, such as foundations/05-cloud-intro
           npm run new exercise <module>/<id>, such as foundations/exercise-08-scaling",
        "refused: Use: npm run new quiz <id>
           npm run new lesson <module>/<number-name>, such as foundations/05-cloud-intro
           npm run new exercise <module>/<id>, such as foundations/exercise-08-scaling",
      ]
    `);
  });

  it('writes a lesson into a module without other lessons', async () => {
    const root = course({'docs/03-empty/index.mdx': moduleSource('', 'm03')});
    expect(await create(root, 'lesson', 'empty/first')).toContain('`empty/01-first`');
    expect(await create(root, 'lesson', 'empty/01-first')).toContain('docs/03-empty/01-first.mdx is written');
  });
});
