import {describe, expect, it} from 'vitest';
import {courseOrder, moduleContents} from '../../../../src/core/course/course-order';
import {buildFixture, EXERCISE, exerciseSource, moduleSource} from '../../markdown/course-fixture';

const plan = `plan:
  - title: Week 1
    days:
      - {days: "1", activities: [basics/first, setup]}
      - {days: "2", activities: [basics/second]}`;
const ids = (input: Parameters<typeof buildFixture>[0]) =>
  courseOrder(buildFixture(input).course).map(({id}) => id);

describe('the order of the course', () => {
  it('has an exercise after the lesson that it follows in the plan', () => {
    expect(ids({files: {'docs/01-basics/index.mdx': moduleSource(plan)}})).toEqual([
      'basics',
      'basics/first',
      'setup',
      'basics/second',
      'more',
    ]);
  });

  it('has it after all lessons where no plan names it', () => {
    expect(ids({})).toEqual(['basics', 'basics/first', 'basics/second', 'setup', 'more']);
  });

  it('ends a module with its practical, and leaves out what readers do not get', () => {
    const files = {
      'docs/01-basics/index.mdx': moduleSource('practical: practical-deploy'),
      'exercises/basics/practical-deploy/index.mdx': exerciseSource(),
      [`${EXERCISE}/index.mdx`]: exerciseSource('unlisted: true'),
    };
    expect(ids({files})).toEqual(['basics', 'basics/first', 'basics/second', 'practical-deploy', 'more']);
    expect(ids({files: {[`${EXERCISE}/index.mdx`]: exerciseSource('draft: true')}})).not.toContain('setup');
  });

  it('has the quiz of a module in its contents, before the practical', () => {
    const files = {
      'docs/01-basics/index.mdx': moduleSource('practical: practical-deploy\nquiz: basics-quiz'),
      'exercises/basics/practical-deploy/index.mdx': exerciseSource(),
    };
    const [basics] = buildFixture({files}).course.modules;
    expect(basics && moduleContents(basics).map(({id}) => id)).toEqual([
      'basics/first',
      'basics/second',
      'setup',
      'basics-quiz',
      'practical-deploy',
    ]);
  });
});
