import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import unsafeConfig from '../../course.config';
import {own} from '../../src/core/quiz/own';
import {parseCourseConfig} from '../../src/markdown/course-config';
import type {CompiledQuiz} from '../../src/markdown/quiz/compile-file';
import {readCourse} from '../../src/plugins/course/read-course';
import {compile} from '../unit/markdown/quiz/quiz-fixture';

const rootDir = path.resolve(import.meta.dirname, '../..');

async function quizzesOfThisCourse(): Promise<readonly CompiledQuiz[]> {
  const config = parseCourseConfig(unsafeConfig);
  if (!config.ok) throw new Error('the configuration has an error');
  return (await readCourse(rootDir, config.value)).quizzes;
}

function fixture(id: string): CompiledQuiz {
  const source = readFileSync(path.join(rootDir, `tests/fixtures/quizzes/${id}.md`), 'utf8');
  const [quiz] = compile({[id]: source}).quizzes;
  if (quiz === undefined) throw new Error(`${id} has an error`);
  return quiz;
}

const questionsOf = ({sheet}: CompiledQuiz) => sheet.topics.flatMap(({questions}) => questions);

describe('the quizzes of this repository', async () => {
  const quizzes = await quizzesOfThisCourse();

  it('are there', () => {
    expect(quizzes.map(({id}) => id)).toContain('foundations-ml-frameworks');
  });

  it.each(quizzes.map((quiz) => [quiz.id, quiz] as const))('%s has a key for every question', (_id, quiz) => {
    const {key} = quiz;
    for (const {id, revision} of questionsOf(quiz)) {
      expect(own(key.questions, id)?.revision).toBe(revision);
    }
  });
});

describe('what a sheet lists', async () => {
  const quizzes = [...(await quizzesOfThisCourse()), fixture('every-type')];
  const questions = quizzes.flatMap((quiz) =>
    questionsOf(quiz).map((question) => ({question, key: own(quiz.key.questions, question.id)})),
  );

  it('is not in the order of the file, unless there are only two places', () => {
    let looked = 0;
    for (const {question, key} of questions) {
      if (question.type === 'order' && key?.type === 'order' && key.order.length > 2) {
        expect(question.items.map(({id}) => id)).not.toEqual(key.order);
        looked += 1;
      }
      if (question.type === 'match' && key?.type === 'match') {
        const inFile = question.left.flatMap(({id}) => own(key.pairs, id) ?? []);
        if (new Set(inFile).size < 3) continue;
        const shown = question.right.map(({id}) => id).filter((id) => inFile.includes(id));
        expect(shown).not.toEqual([...new Set(inFile)]);
        looked += 1;
      }
    }
    expect(looked).toBeGreaterThan(1);
  });
});
