import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type CourseOutline, readOutline} from '../../../../src/core/learner/progress/outline';
import {readCourse} from '../../../../src/plugins/course/read-course';
import {writeOutline} from '../../../../src/plugins/course/write-outline';
import {CONFIG, FILES, LESSON, lessonSource, moduleSource, quizSource} from '../../markdown/course-fixture';

let root = '';
let outline: CourseOutline | null = null;

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'lectern-outline-'));
  const files = {
    ...FILES,
    'docs/01-basics/index.mdx': moduleSource(
      'quiz: basics-quiz\nchecklist: [{id: disk, text: Free `disk`}]\nplan:\n  - title: Week 1\n    days: [{days: "1-2", activities: [basics/first]}]',
    ),
    [LESSON]: lessonSource(
      '## Start\n\n- [ ] Read *this* {/* #read */}\n\n<Quiz id="lesson-quiz"/>\n\n<Question id="lesson-quiz#first-question"/>',
      'objectives: [m01.o1]\nformerly: [basics/oldest]',
    ),
    'quizzes/basics-quiz.md': quizSource('passingScore: 80'),
    'quizzes/lesson-quiz.md': quizSource(),
    'docs/instructors/examples/shown.md': quizSource(),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), text);
  }
  const reading = await readCourse(root, CONFIG);
  expect(reading.diagnostics).toEqual([]);
  await writeOutline(reading, path.join(root, 'served'));
  outline = readOutline(JSON.parse(readFileSync(path.join(root, 'served/data/outline.json'), 'utf8')));
});

afterAll(() => rmSync(root, {recursive: true, force: true}));

describe('the outline', () => {
  it('has what is written, in the order in which it is done', () => {
    expect(outline?.modules.map(({id, path: address, toCome}) => ({id, address, toCome}))).toEqual([
      {id: 'basics', address: 'basics/', toCome: 0},
      {id: 'more', address: 'more/', toCome: 1},
    ]);
    expect(outline?.modules[0]?.activities.map(({kind, id}) => `${kind} ${id}`)).toEqual([
      'lesson basics/first',
      'lesson basics/second',
      'exercise setup',
      'quiz basics-quiz',
    ]);
  });

  it('knows what a lesson asks for, in plain words', () => {
    expect(outline?.modules[0]?.activities[0]).toEqual({
      kind: 'lesson',
      id: 'basics/first',
      title: 'First',
      path: 'basics/first/',
      minutes: 10,
      objectives: ['m01.o1'],
      formerly: ['basics/oldest'],
      quizzes: ['lesson-quiz', 'lesson-quiz#first-question'],
      checklist: [{id: 'read', text: 'Read this'}],
    });
    expect(outline?.modules[0]).toMatchObject({
      objectives: [{id: 'm01.o1', text: 'Explain the first thing'}],
      checklist: [{id: 'disk', text: 'Free disk'}],
      plan: [{title: 'Week 1', days: [{days: '1-2', activities: ['basics/first']}]}],
    });
  });

  it('has the quizzes that have a page, without their texts and keys, and the terms', () => {
    expect(outline?.quizzes).toEqual([
      {
        id: 'basics-quiz',
        title: 'What you know',
        path: 'quizzes/basics-quiz/',
        formerly: [],
        passingScore: 80,
        topics: [
          {
            id: null,
            questions: [
              {
                id: 'first-question',
                type: 'choice',
                revision: expect.any(String),
                formerly: [],
                points: '1',
                objectives: ['m01.o1'],
              },
            ],
          },
        ],
      },
      expect.objectContaining({id: 'lesson-quiz', passingScore: null}),
    ]);
    expect(outline?.terms).toEqual(['tensor']);
  });
});
