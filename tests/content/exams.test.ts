import path from 'node:path';
import {describe, expect, it} from 'vitest';
import unsafeConfig from '../../course.config';
import {formatDiagnostic} from '../../src/core/diagnostic';
import type {AttemptEvent} from '../../src/core/quiz/attempt/attempt-events';
import {type AttemptResult, attemptResult} from '../../src/core/quiz/attempt/attempt-result';
import {drawQuestions} from '../../src/core/quiz/attempt/draw-questions';
import {projectAttempts} from '../../src/core/quiz/attempt/project-attempts';
import {scoreAnswer} from '../../src/core/quiz/attempt/score-answer';
import {identityOf} from '../../src/core/quiz/identity';
import {own} from '../../src/core/quiz/own';
import type {QuestionSheet} from '../../src/core/quiz/sheet';
import {parseCourseConfig} from '../../src/markdown/course-config';
import type {CompiledQuiz} from '../../src/markdown/quiz/compile-file';
import {readCourse} from '../../src/plugins/course/read-course';
import {answerFromKey} from './answer-from-key';

const DRAWS = 1_000;
const SHORT_ANSWERS: readonly QuestionSheet['type'][] = ['text', 'number', 'blanks', 'open'];

const questionsOf = ({sheet}: CompiledQuiz) => sheet.topics.flatMap(({questions}) => questions);

/** The exams of the course: quizzes that are offered as one first. The guide's example is none. */
async function readExams() {
  const config = parseCourseConfig(unsafeConfig);
  if (!config.ok) throw new Error(config.diagnostics.map(formatDiagnostic).join('\n'));
  const {course, quizzes} = await readCourse(path.resolve(import.meta.dirname, '../..'), config.value);
  const exams = quizzes.filter(({file, sheet}) => file.startsWith('quizzes/') && sheet.mode === 'exam');
  return {course, exams};
}

/** Takes an exam from the start to handing in, and gives what it comes to. */
function take(exam: CompiledQuiz, questions: readonly string[], how: 'right' | 'wrong'): AttemptResult {
  const {sheet, key} = exam;
  const stamp = (seq: number) => ({
    id: `event-${seq}`,
    at: new Date(Date.UTC(2026, 0, 1, 9, 0, seq)).toISOString(),
    device: 'here',
    seq,
  });
  const started: AttemptEvent = {
    ...stamp(0),
    type: 'attempt-started',
    quiz: exam.id,
    seed: 1,
    questions,
    limit: sheet.timeLimit,
    mode: 'exam',
    usualLimit: sheet.timeLimit,
  };
  const answered = questions.map((id, index): AttemptEvent => {
    const question = questionsOf(exam).find((one) => one.id === id);
    if (question === undefined) throw new Error(`${id} is not in the exam.`);
    const response = answerFromKey(exam, id, how);
    return {
      ...stamp(index + 1),
      type: 'question-answered',
      quiz: exam.id,
      question: id,
      revision: question.revision,
      response,
      ...scoreAnswer(question, own(key.questions, id) ?? null, response),
      mode: 'exam',
      attempt: started.id,
      try: 1,
    };
  });
  const finished: AttemptEvent = {
    ...stamp(questions.length + 1),
    type: 'attempt-finished',
    attempt: started.id,
    reason: 'handed-in',
  };
  const [attempt] = projectAttempts([started, ...answered, finished]);
  if (attempt === undefined) throw new Error('The attempt is lost.');
  return attemptResult(attempt, sheet, identityOf([sheet]));
}

describe('the exams of the course', async () => {
  const {course, exams} = await readExams();

  it('are there', () => {
    expect(exams.map(({id}) => id)).toContain('module-01-quiz');
  });

  describe.each(exams.map((exam) => [exam.id, exam] as const))('%s', (_id, exam) => {
    const {sheet} = exam;
    const nothingSeen: ReadonlyMap<string, number> = new Map();

    it('gives every point of every question to who answers from the key, and none to who is wrong', () => {
      for (const {id, points} of questionsOf(exam)) {
        expect(take(exam, [id], 'right'), id).toMatchObject({earned: points, possible: points, percent: 100});
        expect(take(exam, [id], 'wrong'), id).toMatchObject({earned: '0', percent: 0});
      }
    });

    it('is passed with all points, and failed with none', () => {
      for (let seed = 1; seed <= 50; seed++) {
        const drawn = drawQuestions(sheet, nothingSeen, seed);
        const best = take(exam, drawn, 'right');
        expect(best).toMatchObject({passed: true, percent: 100, short: '0', pending: '0'});
        expect(best.earned).toBe(best.possible);
        expect(take(exam, drawn, 'wrong')).toMatchObject({passed: false, percent: 0, earned: '0'});
      }
    });

    it(`keeps its quotas in ${DRAWS} draws`, () => {
      const {draw} = sheet;
      if (draw === null || typeof draw === 'number') throw new Error('An exam of the course has quotas.');
      for (let seed = 1; seed <= DRAWS; seed++) {
        const drawn = drawQuestions(sheet, nothingSeen, seed);
        expect(new Set(drawn).size).toBe(drawn.length);
        const counts = sheet.topics.map(({id, questions}) => [
          id,
          questions.filter((question) => drawn.includes(question.id)).length,
        ]);
        expect(Object.fromEntries(counts)).toEqual(draw);
      }
    });

    it(`repeats nothing in ${DRAWS} attempts before a topic is used up`, () => {
      const seen = new Map<string, number>();
      for (let seed = 1; seed <= DRAWS; seed++) {
        for (const id of drawQuestions(sheet, seen, seed)) seen.set(id, (seen.get(id) ?? 0) + 1);
        for (const {questions} of sheet.topics) {
          const times = questions.map(({id}) => seen.get(id) ?? 0);
          expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        }
      }
    });

    it('asks for a short answer in a third of each topic', () => {
      for (const {title, questions} of sheet.topics) {
        const short = questions.filter(({type}) => SHORT_ANSWERS.includes(type));
        expect(short.length / questions.length, title).toBeGreaterThanOrEqual(1 / 3);
      }
    });

    it('assesses every objective of its module', () => {
      const module = course.modules.find(({quiz}) => quiz?.id === exam.id);
      expect(module).toBeDefined();
      const assessed = new Set(questionsOf(exam).flatMap(({objectives}) => objectives));
      const missing = module?.objectives.filter(({id}) => !assessed.has(id)).map(({id}) => id);
      expect(missing).toEqual([]);
    });
  });
});
