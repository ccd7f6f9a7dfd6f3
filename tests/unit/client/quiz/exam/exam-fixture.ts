import {createExamStore, type ExamStore} from '../../../../../src/client/quiz/exam/exam-store';
import type {RecordStore} from '../../../../../src/client/record/record-store';
import {identityOf} from '../../../../../src/core/quiz/identity';
import type {QuizKey} from '../../../../../src/core/quiz/key';
import type {CompiledQuiz} from '../../../../../src/markdown/quiz/compile-file';
import {compile} from '../../../markdown/quiz/quiz-fixture';
import {fakeRecord} from '../fake-record';
import {type FakeTime, fakeTime} from './fake-time';

const choice = (id: string) => `### Is ${id} right? {#${id}}\n\n- [x] yes {#yes}\n- [ ] no {#no}\n\n> E.\n`;

/** An exam of as many questions of one point as told, of which one choice is right. */
export function choices(count: number, frontMatter = ''): CompiledQuiz {
  const questions = Array.from({length: count}, (_, index) => choice(`q${index + 1}`));
  return compiled(
    `---\ntitle: Exam\nmode: exam\npassingScore: 70\n${frontMatter}---\n\n${questions.join('\n')}`,
  );
}

/** An exam of twenty minutes with a choice, a number and an open question. */
export const mixed = `---
title: Exam
mode: exam
passingScore: 60
timeLimit: 20
---

${choice('pick')}
### How many bytes? {#bytes}

\`\`\`answer number unit=B
4
\`\`\`

> Four.

### Why? {#why .open points=2}

- [ ] names the cause {#cause}
- [ ] names the cure {#cure}

> Because.
`;

export function compiled(source: string): CompiledQuiz {
  const [quiz] = compile({exam: source}).quizzes;
  if (!quiz) throw new Error('The exam of the test has an error.');
  return quiz;
}

export interface Page extends ExamStore {
  readonly record: RecordStore;
  /** Closes the page as a crash does: nothing is written any more. */
  readonly leave: () => void;
}

export interface Visit {
  readonly time?: FakeTime;
  readonly record?: RecordStore;
  readonly loadKey?: () => Promise<QuizKey>;
  readonly seed?: number;
}

/** Opens the page of an exam. */
export function visit(quiz: CompiledQuiz, {time = fakeTime(), seed = 7, ...more}: Visit = {}): Page {
  const record = more.record ?? fakeRecord(time.now);
  const {leave, later, ...clock} = time.page();
  const store = createExamStore({
    record,
    sheet: quiz.sheet,
    identity: identityOf([quiz.sheet]),
    loadKey: more.loadKey ?? (async () => quiz.key),
    newSeed: () => seed,
    clock,
    later,
  });
  return {...store, record, leave};
}
