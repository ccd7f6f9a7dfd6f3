import {
  EXERCISE,
  exerciseSource,
  type FixtureInput,
  LESSON,
  lessonSource,
  moduleSource,
  QUIZ,
} from '../../course-fixture';

const body = (text: string): FixtureInput => ({files: {[LESSON]: lessonSource(text)}});
const front = (lines: string): FixtureInput => ({files: {[LESSON]: lessonSource('Text.', lines)}});
const module = (lines: string): FixtureInput => ({files: {'docs/01-basics/index.mdx': moduleSource(lines)}});
const FIGURES = `<Figure id="queue" caption="A queue">

![Requests wait](./queue.svg)

</Figure>

See [Figure 2](#fig-queue).`;

/** For each rule about files, keys and names across the course, a course that breaks it. */
export const COURSE_RULES = {
  'page-name': {files: {'docs/01-basics/03-Third_Lesson.mdx': lessonSource('Text.')}},
  'missing-number': {files: {'docs/01-basics/third.mdx': lessonSource('Text.')}},
  'duplicate-number': {files: {'docs/01-basics/02-third.mdx': lessonSource('Text.')}},
  'duplicate-page': {files: {'docs/01-basics/03-first.mdx': lessonSource('Text.')}},
  'misplaced-page': {files: {'docs/01-basics/deep/03-third.mdx': lessonSource('Text.')}},
  'page-extension': {files: {'docs/01-basics/03-third.md': lessonSource('Text.')}},
  'module-without-index': {files: {'docs/03-new/01-one.mdx': lessonSource('Text.')}},
  'no-modules': {
    files: {
      'docs/01-basics/index.mdx': null,
      [LESSON]: null,
      'docs/01-basics/02-second.mdx': null,
      'docs/02-more/index.mdx': null,
    },
  },
  'no-front-matter': {files: {[LESSON]: '## Start\n'}},
  'front-matter-syntax': front('image: card: x'),
  'unknown-key': front('objektives: [m01.o1]'),
  'missing-key': {files: {[LESSON]: '---\ntitle: First\ndescription: The first.\n---\n'}},
  'bad-value': front('environment: pytorch'),
  'empty-link': body('[](./02-second.mdx) and [words]()'),
  'broken-link': body('[a](./02-secnd.mdx), [b](/basics/secnd/), [c](../../nowhere.txt)'),
  'broken-anchor': body('[a](./02-second.mdx#savin), [b](#nowhere), [c](/glossary/#tenser)'),
  'link-form': {
    files: {
      [LESSON]: lessonSource('[a](/basics/second), [b](second), [c](../../quizzes/basics-quiz.md)'),
      'quizzes/basics-quiz.md': '---\ntitle: Basics\n---\n',
    },
  },
  'link-scheme': body('[a](ftp://example.org/x), [b](//example.org), [c](https://), [d](mailto:me)'),
  'link-to-draft': {
    files: {
      [LESSON]: lessonSource('[a](./03-third.mdx)'),
      'docs/01-basics/03-third.mdx': lessonSource('Text.', 'draft: true'),
    },
  },
  'figure-number': body(FIGURES),
  'missing-image': body('![A queue](./quee.svg)'),
  'external-image': body('![A queue](https://example.org/queue.svg)'),
  'image-without-text': body('![](./queue.svg)'),
  'code-region': body(
    '<CodeRegion file="../../exercises/basics/setup/starter/serv.py" region="load" />\n\n<CodeRegion file="../../exercises/basics/setup/starter/serve.py" region="laod" />\n\n<CodeRegion file="../../exercises/basics/setup/starter/serve.py" region="open" />',
  ),
  'unknown-module': {...module('requires: [mor]'), config: {modules: ['basics', 'more', 'extra']}},
  'requirement-circle': {
    files: {
      'docs/01-basics/index.mdx': moduleSource('requires: [more]'),
      'docs/02-more/index.mdx': moduleSource(
        'requires: [basics]\nupcoming:\n  - {id: more/x, kind: lesson, title: X, text: X}',
        'm02',
      ),
    },
  },
  'unknown-objective': front('objectives: [m01.o2, m10.o1]'),
  'duplicate-objective': {
    files: {
      'docs/02-more/index.mdx': moduleSource('upcoming:\n  - {id: more/x, kind: lesson, title: X, text: X}'),
    },
  },
  'unknown-activity': module(
    'quiz: basic-quiz\nplan:\n  - {title: Week 1, days: [{days: "1", activities: [first, nothing]}]}',
  ),
  'activity-kind': module('quiz: setup'),
  'duplicate-activity': module(
    'upcoming:\n  - {id: basics/x, kind: lesson, title: X, text: X}\n  - {id: basics/x, kind: lesson, title: X, text: X}',
  ),
  'upcoming-exists': module(
    'upcoming:\n  - {id: basics/first, kind: lesson, title: First, text: It is there}',
  ),
  'term-without-text': {
    files: {
      'docs/glossary.mdx':
        '---\ntitle: Glossary\ndescription: Words.\n---\n\n## Tensor\n\n## Weight\n\nA number.\n',
    },
  },
  'unknown-term': body('<Term id="tenser">tensors</Term>'),
  'unknown-question': body('<Question id="basics-quiz#frist" />\n\n<Question id="basics-quiz#other" />'),
  'unknown-quiz': body('<Quiz id="basic-quiz" />\n\n<Question id="basics-quiz" />'),
  'unknown-exercise': body('<Exercise id="set-up" />'),
  'redirect-source-exists': front('formerly: [basics/second]'),
  'redirect-claimed-twice': {
    files: {
      [LESSON]: lessonSource('Text.', 'formerly: [basics/zero]'),
      'docs/01-basics/02-second.mdx': lessonSource('Text.', 'formerly: [basics/zero]'),
    },
  },
  'untaught-objective': {
    files: {[LESSON]: lessonSource('Text.', ''), 'docs/01-basics/02-second.mdx': lessonSource('Text.', '')},
  },
  'unassessed-objective': {
    work: [{...QUIZ, objectives: []}],
    files: {[`${EXERCISE}/index.mdx`]: exerciseSource().replace('objectives: [m01.o1]\n', '')},
  },
} satisfies Readonly<Record<string, FixtureInput>>;
