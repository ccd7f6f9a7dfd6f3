import {describe, expect, it} from 'vitest';
import type {LearnerEvent} from '../../../../../src/core/learner/event';
import {activitiesOf, type CourseOutline} from '../../../../../src/core/learner/progress/outline';
import {resetEvents} from '../../../../../src/core/learner/progress/reset-scope';
import {answered, attempt, event, outline, passFirstQuiz, read} from './progress-fixture';

/** The lesson `basics/second` shows one of the two questions of a quiz; it and its quiz had other names before. */
const quizzes = outline.quizzes.map((quiz) => {
  if (quiz.id !== 'second-quiz') return quiz;
  const questions = quiz.topics.flatMap((topic) =>
    topic.questions.flatMap((alone) => [
      {...alone, formerly: ['lonely', 'first-quiz#moved']},
      {...alone, id: 'other'},
    ]),
  );
  return {...quiz, formerly: ['earlier-quiz'], topics: [{id: null, questions}]};
});
const course: CourseOutline = {...outline, quizzes};
const [basics] = course.modules;
if (!basics) throw new Error('the course has no module');

/** The same course, where the quiz is one of the second module. */
const apart: CourseOutline = {
  ...course,
  modules: course.modules.map((module) => {
    if (module.id !== 'more') return module;
    const path = 'quizzes/second-quiz/';
    const quiz = {
      kind: 'quiz',
      id: 'second-quiz',
      title: 'Second',
      path,
      minutes: 5,
      objectives: [],
    } as const;
    return {...module, activities: [...module.activities, quiz]};
  }),
};

const alone = (quiz: string, question: string) => answered(1, {quiz, question, right: true});
const besides = (name: string) => [
  event(1, {type: 'hint-opened', subject: name, hint: 1}),
  event(1, {type: 'review-graded', card: name, grade: 3}),
  event(1, {type: 'card-removed', card: name}),
];

const ofLesson = [
  read(1, 'basics/second'),
  alone('second-quiz', 'alone'),
  alone('earlier-quiz', 'lonely'),
  alone('first-quiz', 'moved'),
  ...besides('second-quiz#alone'),
  ...besides('earlier-quiz#lonely'),
  ...besides('first-quiz#moved'),
];
const ofQuiz = [
  ...attempt(1, 'second-quiz', {alone: true, other: true}),
  ...attempt(1, 'earlier-quiz', {lonely: true}),
  alone('second-quiz', 'other'),
  alone('earlier-quiz', 'gone'),
  ...besides('second-quiz#other'),
  ...besides('earlier-quiz#gone'),
];
const ofOthers = [...passFirstQuiz(1), read(1, 'more/last'), ...besides('first-quiz#a')];
const all = [...ofLesson, ...ofQuiz, ...ofOthers];

const ids = (events: readonly LearnerEvent[]) => events.map(({id}) => id).sort();

describe('a reset of a lesson that shows a single question of a quiz', () => {
  it('takes back what was done with that question outside attempts, under all its names, and no more', () => {
    const activity = basics.activities.find(({id}) => id === 'basics/second');
    if (!activity) throw new Error('the course has no such lesson');
    expect(resetEvents(course, all, {kind: 'activity', activity})).toEqual(ids(ofLesson));
  });

  it('and one of its module do not touch the quiz of another module', () => {
    const shown = [...ofLesson, ...passFirstQuiz(1), ...besides('first-quiz#a')];
    const other = [...ofQuiz, read(1, 'more/last')];
    const reset = resetEvents(apart, [...shown, ...other], {kind: 'module', module: basics});
    expect(reset).toEqual(ids(shown));
  });

  it('takes the whole quiz where that is in the scope too', () => {
    const module = {...basics, activities: activitiesOf(apart)};
    expect(resetEvents({...apart, modules: [module]}, all, {kind: 'module', module})).toEqual(ids(all));
  });
});
