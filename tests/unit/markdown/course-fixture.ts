import type {CourseConfig} from '../../../src/core/course/config';
import type {KnownWork} from '../../../src/core/course/known-work';
import {formatDiagnostic} from '../../../src/core/diagnostic';
import {type BuiltCourse, buildCourse} from '../../../src/markdown/build-course';
import {SHARED_FILES} from '../../../src/markdown/check/exercise/check-exercises';
import {preparePage} from '../../../src/markdown/prepare-page';

export const LESSON = 'docs/01-basics/01-first.mdx';

export const CONFIG: CourseConfig = {
  title: 'A course',
  tagline: 'It teaches.',
  description: 'A course for tests.',
  url: 'https://example.org',
  baseUrl: '/',
  courseId: 'a-course',
  logo: null,
  accent: null,
  repository: 'https://example.org/a/course',
  branch: 'main',
  modules: 'all',
  tabFamilies: {
    framework: {label: 'Framework', options: ['PyTorch', 'TensorFlow', 'ONNX Runtime']},
    os: {label: 'System', options: ['Linux', 'Windows']},
  },
  search: {provider: 'pagefind'},
  reportMistake: null,
  offline: true,
  security: {frameAncestors: 'self', meta: false},
  locale: 'en',
};

export const QUIZ: KnownWork = {
  id: 'basics-quiz',
  kind: 'quiz',
  title: 'Basics',
  description: '',
  minutes: 20,
  moduleId: null,
  objectives: ['m01.o1'],
  draft: false,
  formerly: [],
  questions: ['first', 'second'],
};

/** The page of an exercise without a fault, with further lines in its front matter. */
export function exerciseSource(front = '', body = EXERCISE_BODY): string {
  return `---
title: Set up
description: Make the machine ready.
minutes: 20
objectives: [m01.o1]
difficulty: beginner
environment: plain
deliverable: The file \`report.md\`
steps:
  - {id: find, title: Find the tools}
  - {id: report, title: Write the report}
${front === '' ? '' : `${front}\n`}---

${body}`;
}

/** The body of that page. */
export const EXERCISE_BODY = `## What you build {/* #goal */}

A report.

## Steps {/* #steps */}

### Find the tools {/* #find */}

Look.

:::hint
Look at \`PATH\`.
:::

### Write the report {/* #report */}

Write.

:::hint
Write to a file.
:::

## What to compare {/* #compare */}

Two machines.

## Where to go on {/* #next */}

To [the module](../../../docs/01-basics/index.mdx#about).
`;

/** The folder of that exercise. */
export const EXERCISE = 'exercises/basics/setup';

/** A quiz without a fault, with further lines in its front matter. */
export function quizSource(front = ''): string {
  return `---\ntitle: What you know\n${front === '' ? '' : `${front}\n`}---

### What holds numbers? {#first-question objectives="m01.o1"}

- [ ] A sentence of words
- [x] A tensor

> A tensor is an array of numbers.
`;
}

/** The front matter of a module, with further lines at its end. */
export function moduleSource(lines = '', code = 'm01'): string {
  return `---
title: Basics
code: ${code}
level: Beginner
description: What comes first.
version: "1.0"
updated: "2026-11-21"
objectives:
  - {id: o1, text: Explain the first thing}
${lines === '' ? '' : `${lines}\n`}---

## About
`;
}

/** A lesson with this body. */
export function lessonSource(body: string, front = 'objectives: [m01.o1]'): string {
  return `---\ntitle: First\ndescription: The first lesson.\nminutes: 10\n${front}\n---\n\n${body}\n`;
}

/** A small course without a fault: two modules, two lessons, a glossary. */
export const FILES: Readonly<Record<string, string>> = {
  'docs/01-basics/index.mdx': moduleSource(),
  [LESSON]: lessonSource('## Start\n\nText.'),
  'docs/01-basics/02-second.mdx': lessonSource('## Saving\n\nText.\n\n### Safely {/* #safe */}\n\nText.'),
  'docs/02-more/index.mdx': moduleSource(
    'upcoming:\n  - {id: more/third, kind: lesson, title: Third, text: Later}',
    'm02',
  ),
  'docs/glossary.mdx':
    '---\ntitle: Glossary\ndescription: Words.\n---\n\n## Tensor {/* #tensor */}\n\nAn array of numbers.\n',
  'docs/01-basics/queue.svg': '<svg/>',
  'static/img/card.png': '',
  ...Object.fromEntries(SHARED_FILES.map((file) => [file, ''])),
  [`${EXERCISE}/index.mdx`]: exerciseSource(),
  [`${EXERCISE}/starter/serve.py`]: '# region load\nmodel = 1\n# endregion load\n# region open\nx = 1\n',
  [`${EXERCISE}/solution/serve.py`]: 'model = 2\n',
  [`${EXERCISE}/tests/test_serve.py`]:
    '@step("find")\ndef test_find(work):\n    pass\n\n\n@step("report")\ndef test_report(work):\n    pass\n',
  [`${EXERCISE}/requirements.txt`]: 'pytest==9.2.0\n',
};

export interface FixtureInput {
  /** Files put over those of the faultless course; null takes one away. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly config?: Partial<CourseConfig>;
  readonly work?: readonly KnownWork[];
  readonly routes?: readonly string[];
}

/** The small course with some of its files changed. */
export function buildFixture({
  files = {},
  config = {},
  work = [QUIZ],
  routes = ['/'],
}: FixtureInput): BuiltCourse {
  const sources = new Map(
    Object.entries({...FILES, ...files}).flatMap(([file, text]) => (text === null ? [] : [[file, text]])),
  );
  return buildCourse({
    config: {...CONFIG, ...config},
    pages: [...sources]
      .filter(([file]) => /^docs\/.*\.mdx?$|^exercises\/[^/]+\/[^/]+\/index\.mdx$/.test(file))
      .map(([file, source]) => preparePage(file, source)),
    work,
    routes,
    files: new Set(sources.keys()),
    read: (file) => sources.get(file) ?? null,
  });
}

/** The report on the small course, as an instructor reads it. */
export function reportOn(input: FixtureInput): string {
  return buildFixture(input).diagnostics.map(formatDiagnostic).join('\n');
}

/** The report on a lesson with this body. */
export function reportOnBody(body: string): string {
  return reportOn({files: {[LESSON]: lessonSource(body)}});
}
