import type {RecordEvent} from '../../src/core/learner/event-base';
import type {CourseOutline} from '../../src/core/learner/progress/outline';
import type {QuestionOutline} from '../../src/core/quiz/quiz-outline';

const lessons = 60;
const questions = 10;
const signs = 'abcdefghijklmnopqrstuvwxyz234567';

/** A course of six modules with ten lessons each, a quiz of ten questions on each. */
export function largeOutline(): CourseOutline {
  const numbers = Array.from({length: lessons}, (_none, number) => number);
  return {
    v: 1,
    modules: Array.from({length: 6}, (_none, module) => ({
      id: `module-${module}`,
      number: `0${module}`,
      title: `Module ${module}`,
      path: `module-${module}/`,
      activities: numbers
        .filter((number) => Math.floor(number / 10) === module)
        .map((number) => ({
          kind: 'lesson' as const,
          id: `lesson-${number}`,
          title: `Lesson ${number}`,
          path: `lesson-${number}/`,
          minutes: 90,
          objectives: [`m.o${number % 30}`],
          formerly: [],
          quizzes: [`quiz-${number}`],
          checklist: [],
        })),
      toCome: 0,
      objectives: Array.from({length: 5}, (_nothing, index) => ({id: `m.o${module * 5 + index}`, text: ''})),
      checklist: [],
      plan: [],
    })),
    quizzes: numbers.map((number) => ({
      id: `quiz-${number}`,
      title: `Quiz ${number}`,
      path: `quizzes/quiz-${number}/`,
      formerly: [],
      passingScore: 70,
      topics: [
        {id: null, questions: Array.from({length: questions}, (_none, index) => question(number, index))},
      ],
    })),
    terms: [],
  };
}

function question(quiz: number, index: number): QuestionOutline {
  const objectives = [`m.o${quiz % 30}`];
  return {id: `question-${index}`, type: 'choice', revision: 'r1', formerly: [], points: '1', objectives};
}

/** Years of learning on two devices, in the order of the ids as a database gives them back: which is none. */
export function largeRecord({quizzes}: CourseOutline, count: number): readonly RecordEvent[] {
  const events: RecordEvent[] = [];
  const start = Date.UTC(2026, 0, 1);
  const add = (fields: {readonly type: string} & Readonly<Record<string, unknown>>): string => {
    const seq = events.length;
    const id = idOf(seq);
    const at = new Date(start + seq * 600_000).toISOString();
    events.push({v: 1, id, at, device: idOf(seq % 2), seq, ...fields});
    return id;
  };
  for (let round = 0; events.length < count; round += 1) {
    const {id: quiz} = quizzes[round % quizzes.length] ?? {id: ''};
    const lesson = `lesson-${round % lessons}`;
    add({type: 'lesson-opened', lesson, title: lesson, path: `${lesson}/`});
    const names = Array.from({length: questions}, (_none, index) => `question-${index}`);
    const attempt = add({
      type: 'attempt-started',
      quiz,
      seed: round,
      questions: names,
      limit: null,
      mode: 'practice',
    });
    for (const [index, name] of names.entries()) {
      const earned = ['0', '1', '2/3', '1'][(round + index) % 4];
      const answer = {quiz, question: name, revision: 'r1', response: {picked: ['one', 'two']}, attempt};
      add({
        type: 'question-answered',
        ...answer,
        earned,
        possible: '1',
        rule: 'exact',
        mode: 'practice',
        try: 1,
      });
    }
    add({type: 'attempt-finished', attempt, reason: 'handed-in'});
    add({type: 'lesson-read', lesson});
    add({type: 'review-graded', card: `${quiz}#question-${round % questions}`, grade: 1 + (round % 4)});
  }
  return events.slice(0, count).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An id of its own for each number, spread as chance would. */
function idOf(number: number): string {
  let state = (number + 1) * 2_654_435_761;
  let id = number
    .toString(32)
    .padStart(5, '0')
    .replace(/./g, (digit) => signs.charAt(Number.parseInt(digit, 32)));
  while (id.length < 26) {
    state = (state * 48_271) % 2_147_483_647;
    id = signs.charAt(state % 32) + id;
  }
  return id;
}
