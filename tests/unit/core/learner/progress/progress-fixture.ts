import type {EventDraft, LearnerEvent} from '../../../../../src/core/learner/event';
import type {CourseOutline} from '../../../../../src/core/learner/progress/outline';
import type {QuestionOutline} from '../../../../../src/core/quiz/quiz-outline';
import {idOf} from '../arbitrary-event';

function question(id: string, objectives: readonly string[] = []): QuestionOutline {
  return {id, type: 'choice', revision: 'r1', formerly: [], points: '1', objectives};
}

/** A course of two modules: two lessons with a quiz each, an exercise, an exam; and one lesson without a quiz. */
export const outline: CourseOutline = {
  v: 1,
  modules: [
    {
      id: 'basics',
      number: '01',
      title: 'Basics',
      path: 'basics/',
      activities: [
        {
          kind: 'lesson',
          id: 'basics/first',
          title: 'First',
          path: 'basics/first/',
          minutes: 60,
          objectives: ['m01.o1'],
          formerly: ['basics/oldest'],
          quizzes: ['first-quiz'],
          checklist: [{id: 'look', text: 'Look'}],
        },
        {
          kind: 'exercise',
          id: 'setup',
          title: 'Set up',
          path: 'exercises/setup/',
          minutes: 120,
          objectives: ['m01.o2'],
          formerly: [],
          steps: ['find', 'report'],
        },
        {
          kind: 'lesson',
          id: 'basics/second',
          title: 'Second',
          path: 'basics/second/',
          minutes: 30,
          objectives: ['m01.o1'],
          formerly: [],
          quizzes: ['second-quiz#alone'],
          checklist: [],
        },
        {kind: 'quiz', id: 'exam', title: 'Exam', path: 'quizzes/exam/', minutes: 40, objectives: ['m01.o1']},
      ],
      toCome: 1,
      objectives: [
        {id: 'm01.o1', text: 'Tell one from the other'},
        {id: 'm01.o2', text: 'Set up a machine'},
      ],
      checklist: [{id: 'disk', text: 'Free disk'}],
      plan: [
        {
          title: 'Week 1',
          days: [
            {days: '1', activities: ['basics/first']},
            {days: '2-4', activities: ['setup']},
          ],
        },
        {title: 'Week 2', days: [{days: '1-2', activities: ['basics/second', 'announced']}]},
      ],
    },
    {
      id: 'more',
      number: '02',
      title: 'More',
      path: 'more/',
      activities: [
        {
          kind: 'lesson',
          id: 'more/last',
          title: 'Last',
          path: 'more/last/',
          minutes: 90,
          objectives: [],
          formerly: [],
          quizzes: [],
          checklist: [],
        },
      ],
      toCome: 0,
      objectives: [],
      checklist: [],
      plan: [],
    },
  ],
  quizzes: [
    {
      id: 'first-quiz',
      title: 'First quiz',
      path: 'quizzes/first-quiz/',
      formerly: ['oldest-quiz'],
      passingScore: 50,
      topics: [
        {
          id: null,
          questions: [question('a', ['m01.o1']), question('b', ['m01.o1']), question('c', ['m01.o1'])],
        },
      ],
    },
    {
      id: 'second-quiz',
      title: 'Second quiz',
      path: 'quizzes/second-quiz/',
      formerly: [],
      passingScore: null,
      topics: [{id: null, questions: [question('alone')]}],
    },
    {
      id: 'exam',
      title: 'Exam',
      path: 'quizzes/exam/',
      formerly: [],
      passingScore: 100,
      topics: [{id: null, questions: [question('x', ['m01.o1'])]}],
    },
  ],
  terms: ['tensor'],
};

let count = 0;

/** The draft as the learner's machine wrote it, on a day of November 2026 at noon, each later than the one before. */
export function event(day: number, draft: EventDraft): LearnerEvent {
  count += 1;
  const at = new Date(Date.UTC(2026, 10, day, 12, 0, 0, count)).toISOString();
  return {v: 1, id: idOf(idSigns(count)), at, device: idOf('desk'), seq: count, ...draft};
}

/** Of one length: ids are filled up to theirs, and `r` and `ra` would be the same. */
function idSigns(number: number): string {
  return number
    .toString(26)
    .padStart(5, '0')
    .replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}

export const read = (day: number, lesson: string) => event(day, {type: 'lesson-read', lesson});
export const opened = (day: number, lesson: string) =>
  event(day, {type: 'lesson-opened', lesson, title: lesson, path: `${lesson}/`});
export const marked = (day: number, lesson: string, done: boolean) =>
  event(day, {type: 'lesson-marked', lesson, done});

interface Answer {
  readonly quiz: string;
  readonly question: string;
  readonly right: boolean;
  readonly attempt?: string;
}

export function answered(day: number, {quiz, question: id, right, attempt}: Answer): LearnerEvent {
  return event(day, {
    type: 'question-answered',
    quiz,
    question: id,
    revision: 'r1',
    response: {picked: 'one'},
    earned: right ? '1' : '0',
    possible: '1',
    rule: 'exact',
    mode: 'practice',
    try: 1,
    ...(attempt === undefined ? {} : {attempt}),
  });
}

/** An attempt that was gone through, with these questions right or wrong. */
export function attempt(
  day: number,
  quiz: string,
  answers: Readonly<Record<string, boolean>>,
  {mode = 'practice' as 'practice' | 'exam', isOpen = false} = {},
): readonly LearnerEvent[] {
  const questions = Object.keys(answers);
  const start = event(day, {type: 'attempt-started', quiz, seed: 0, questions, limit: null, mode});
  return [
    start,
    ...Object.entries(answers).map(([id, right]) =>
      answered(day, {quiz, question: id, right, attempt: start.id}),
    ),
    ...(isOpen ? [] : [event(day, {type: 'attempt-finished', attempt: start.id, reason: 'handed-in'})]),
  ];
}

export const passFirstQuiz = (day: number) => attempt(day, 'first-quiz', {a: true, b: true, c: false});
