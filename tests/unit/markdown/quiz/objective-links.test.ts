import {describe, expect, it} from 'vitest';
import {objectiveLinks} from '../../../../src/markdown/quiz/objective-links';
import {buildFixture, LESSON, lessonSource} from '../course-fixture';

describe('objectiveLinks', () => {
  it('gives the words of an objective and the first lesson that serves it', () => {
    const {course} = buildFixture({});
    expect(objectiveLinks(['m01.o1'], course, '/course/')).toEqual([
      {id: 'm01.o1', html: 'Explain the first thing', href: '/course/basics/first/'},
    ]);
  });

  it('leads to no draft, and nowhere where no lesson serves it', () => {
    const draft = {[LESSON]: lessonSource('Text.', 'draft: true\nobjectives: [m01.o1]')};
    expect(objectiveLinks(['m01.o1'], buildFixture({files: draft}).course, '/')[0]?.href).toBe(
      '/basics/second/',
    );
    expect(objectiveLinks(['m02.o1'], buildFixture({}).course, '/')[0]?.href).toBe(null);
  });

  it('leaves out what the course does not know', () => {
    expect(objectiveLinks(['m09.o9'], buildFixture({}).course, '/')).toEqual([]);
  });
});
