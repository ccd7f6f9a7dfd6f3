import type {RouteConfig} from '@docusaurus/types';
import {describe, expect, it} from 'vitest';
import type {CompiledQuiz} from '../../../../src/markdown/quiz/compile-file';
import {writeQuizData} from '../../../../src/plugins/quizzes/write-quiz-data';
import {compile, good, quizSource} from '../../markdown/quiz/quiz-fixture';

function compiled(file: string, body = good): CompiledQuiz {
  const id = file.replace(/^.*\/|\.md$/g, '');
  const [quiz] = compile({[id]: quizSource(body)}).quizzes;
  if (quiz === undefined) throw new Error('the quiz has an error');
  return {...quiz, file};
}

async function write(isBuild: boolean) {
  const quizzes = [compiled('quizzes/a-quiz.md'), compiled('docs/instructors/examples/an-example.md')];
  const diagnostics = compile({'a-quiz': quizSource(good.replace(/^>.*$/m, ''))}).diagnostics;
  const files = new Map<string, unknown>();
  const routes: RouteConfig[] = [];
  await writeQuizData(
    quizzes,
    {
      baseUrl: '/course/',
      objectives: (ids) => ids.map((id) => ({id, html: 'Name it', href: '/course/start/'})),
      diagnostics: isBuild ? null : diagnostics,
    },
    {
      createData: async (name, data) => {
        files.set(name, data);
        return `data/${name}`;
      },
      addRoute: (route) => routes.push(route),
    },
  );
  return {files, routes};
}

describe('the data of quizzes', () => {
  it('is a sheet and a key for each, and a page for those of the course', async () => {
    const {files, routes} = await write(true);
    expect([...files.keys()].sort()).toMatchInlineSnapshot(`
      [
        "key-a-quiz.json",
        "key-an-example.json",
        "keys.js",
        "load-a-quiz.js",
        "load-an-example.js",
        "objectives-a-quiz.json",
        "objectives-an-example.json",
        "sheet-a-quiz.json",
        "sheet-an-example.json",
      ]
    `);
    expect(routes).toMatchInlineSnapshot(`
      [
        {
          "component": "@site/src/pages/_routes/QuizPage.tsx",
          "exact": true,
          "modules": {
            "objectives": "@generated/lectern-quizzes/default/objectives-a-quiz.json",
            "sheet": "@generated/lectern-quizzes/default/sheet-a-quiz.json",
          },
          "path": "/course/quizzes/a-quiz/",
        },
      ]
    `);
  });

  it('loads each key from one place', async () => {
    const {files} = await write(true);
    expect(files.get('load-a-quiz.js')).toMatchInlineSnapshot(`
      "export {default as objectives} from "./objectives-a-quiz.json";
      export const address = "/course/quizzes/a-quiz/";
      export const loadKey = () => import(/* webpackChunkName: "key-a-quiz" */ "./key-a-quiz.json").then((module) => module.default);
      export const loadNotes = undefined;
      "
    `);
    expect(files.get('keys.js')).toMatchInlineSnapshot(`
      "import {loadKey as key0, loadNotes as notes0} from "./load-a-quiz.js";
      export const keyLoaders = {"a-quiz": key0};
      export const notesLoaders = {"a-quiz": notes0};
      export const sheetLoaders = {"a-quiz": () => import(/* webpackChunkName: "sheet-a-quiz" */ "./sheet-a-quiz.json").then((module) => module.default)};
      "
    `);
  });

  it('has what the check says in the live server only', async () => {
    const {files} = await write(false);
    expect(files.get('notes-a-quiz.json')).toMatchInlineSnapshot(`
      {
        "file": "quizzes/a-quiz.md",
        "lines": {
          "framework": 5,
        },
        "notes": [
          {
            "fix": "Write below the answer why it is right, as a quote: each line with \`> \`.",
            "line": 5,
            "message": "This question has no explanation.",
            "question": "framework",
            "rule": "no-explanation",
            "severity": "warning",
          },
        ],
      }
    `);
    expect(files.get('load-a-quiz.js')).toContain('"./notes-a-quiz.json"');
  });
});
