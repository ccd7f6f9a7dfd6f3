import {describe, expect, it} from 'vitest';
import {knownAddresses} from '../../../../src/core/course/known-addresses';
import {moduleActivities, moduleMinutes} from '../../../../src/core/course/module-minutes';
import {objectiveGaps, objectiveMatrix} from '../../../../src/core/course/objective-matrix';
import {
  buildFixture,
  type FixtureInput,
  LESSON,
  lessonSource,
  moduleSource,
} from '../../markdown/course-fixture';

const WITH_PLAN: FixtureInput = {
  files: {
    'docs/01-basics/index.mdx': moduleSource(`quiz: basics-quiz
practical: deploy
plan:
  - title: Week 1
    days:
      - {days: "1", activities: [basics/zero, basics/first, setup]}
      - {days: "2", text: The end., activities: [basics-quiz, deploy]}
upcoming:
  - {id: basics/zero, kind: lesson, title: Zero, minutes: 5, text: Later}
  - {id: deploy, kind: practical, title: Deploy, minutes: 60, text: Later}`),
  },
};

function firstModule(input: FixtureInput) {
  const [module] = buildFixture(input).course.modules;
  if (module === undefined) throw new Error('The fixture has no module.');
  return module;
}

describe('a module', () => {
  it('has its lessons, announced ones among them, in the order of the plan', () => {
    const {lessonActivities, exercises, quiz, practical, plan} = firstModule(WITH_PLAN);
    expect(lessonActivities.map(({id, address}) => [id, address])).toEqual([
      ['basics/zero', null],
      ['basics/first', '/basics/first/'],
      ['basics/second', '/basics/second/'],
    ]);
    expect(exercises.map(({id, address}) => [id, address])).toEqual([['setup', '/exercises/setup/']]);
    expect([quiz?.address, practical?.address]).toEqual(['/quizzes/basics-quiz/', null]);
    expect(plan.map(({days}) => days.map((day) => day.activities.map(({id}) => id)))).toEqual([
      [
        ['basics/zero', 'basics/first', 'setup'],
        ['basics-quiz', 'deploy'],
      ],
    ]);
  });

  it('takes the sum of what there is to do, now and with what is announced', () => {
    const module = firstModule(WITH_PLAN);
    expect(moduleActivities(module).map(({id}) => id)).toEqual([
      'basics/zero',
      'basics/first',
      'basics/second',
      'setup',
      'basics-quiz',
      'deploy',
    ]);
    expect(moduleMinutes(module)).toEqual({now: 60, planned: 125});
  });

  it('lists no drafts and no unlisted lessons, but has them', () => {
    const module = firstModule({
      files: {
        [LESSON]: lessonSource('Text.', 'draft: true\nobjectives: [m01.o1]'),
        'docs/01-basics/02-second.mdx': lessonSource('Text.', 'unlisted: true\nobjectives: [m01.o1]'),
      },
    });
    expect(module.lessonActivities).toEqual([]);
    expect(module.lessons.map(({id}) => id)).toEqual(['basics/first', 'basics/second']);
  });
});

describe('the objective matrix', () => {
  it('names what teaches and what assesses each objective', () => {
    expect(objectiveMatrix(buildFixture({}).course)).toEqual([
      {
        id: 'm01.o1',
        moduleId: 'basics',
        taughtBy: ['basics/first', 'basics/second'],
        practisedBy: ['setup'],
        assessedBy: ['basics-quiz'],
      },
      {id: 'm02.o1', moduleId: 'more', taughtBy: [], practisedBy: [], assessedBy: []},
    ]);
  });

  it('has no gap in a module that still announces something', () => {
    expect(objectiveGaps(buildFixture({}).course)).toEqual([]);
    const finished = buildFixture({files: {'docs/02-more/index.mdx': moduleSource('', 'm02')}}).course;
    expect(objectiveGaps(finished)).toEqual([
      {objectiveId: 'm02.o1', moduleId: 'more', missing: 'teaching'},
      {objectiveId: 'm02.o1', moduleId: 'more', missing: 'assessment'},
    ]);
  });
});

describe('known addresses', () => {
  it('are those of the quizzes and of the pages that are listed', () => {
    const {course} = buildFixture({files: {[LESSON]: lessonSource('Text.', 'unlisted: true')}});
    expect(knownAddresses(course)).toEqual([
      {address: '/basics/', title: 'Basics'},
      {address: '/basics/second/', title: 'First'},
      {address: '/more/', title: 'Basics'},
      {address: '/exercises/setup/', title: 'Set up'},
      {address: '/glossary/', title: 'Glossary'},
      {address: '/quizzes/basics-quiz/', title: 'Basics'},
    ]);
  });
});
