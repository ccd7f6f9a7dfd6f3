import {describe, expect, it} from 'vitest';
import {readPagePath, splitNumber} from '../../../../src/core/course/page-path';

describe('readPagePath', () => {
  it.each([
    ['docs/01-foundations/index.mdx', 'module', 'foundations', '/foundations/', 'foundations', '01'],
    [
      'docs/01-foundations/04-ml-frameworks.mdx',
      'lesson',
      'foundations/ml-frameworks',
      '/foundations/ml-frameworks/',
      'foundations',
      '04',
    ],
    ['docs/2_more/10.last.mdx', 'lesson', 'more/last', '/more/last/', 'more', '10'],
    ['docs/glossary.mdx', 'glossary', 'glossary', '/glossary/', null, null],
    ['docs/accessibility.mdx', 'page', 'accessibility', '/accessibility/', null, null],
    ['docs/index.mdx', 'page', 'index', '/', null, null],
    ['docs/instructors/index.mdx', 'guide', 'instructors', '/instructors/', null, null],
    ['docs/instructors/02-lessons.mdx', 'guide', 'instructors/lessons', '/instructors/lessons/', null, '02'],
    [
      'docs/instructors/quizzes/01-types.mdx',
      'guide',
      'instructors/quizzes/types',
      '/instructors/quizzes/types/',
      null,
      '01',
    ],
  ])('%s is a %s', (file, kind, id, address, moduleId, number) => {
    expect(readPagePath(file)).toEqual({ok: true, path: {kind, id, address, moduleId, number}});
  });

  it('refuses a lesson in a folder of its own', () => {
    expect(readPagePath('docs/01-a/02-b/03-c.mdx')).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problem": {
          "fix": "Move it to \`docs/01-a/\`.",
          "message": "This page lies too deep: a lesson lies right in its module’s folder.",
          "rule": "misplaced-page",
        },
      }
    `);
  });

  it('refuses a module without a number', () => {
    expect(readPagePath('docs/basics/index.mdx')).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problem": {
          "fix": "Rename it to \`docs/01-basics/\`, with the number of its place in the course.",
          "message": "The module folder \`docs/basics/\` has no number.",
          "rule": "missing-number",
        },
      }
    `);
  });

  it('refuses a lesson without a number', () => {
    expect(readPagePath('docs/01-basics/first.mdx')).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problem": {
          "fix": "Rename it to \`01-first.mdx\`, with the number of its place.",
          "message": "This lesson’s file name has no number, so it has no place in the module.",
          "rule": "missing-number",
        },
      }
    `);
  });

  it('refuses names that make no good address', () => {
    expect(readPagePath('docs/01-basics/02-First Lesson.mdx')).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problem": {
          "fix": "Use lower-case letters, digits and hyphens: \`02-first-lesson\`.",
          "message": "\`02-First Lesson\` cannot be part of an address.",
          "rule": "page-name",
        },
      }
    `);
    expect(readPagePath('docs/01-basics/02-💾.mdx')).toMatchInlineSnapshot(`
      {
        "ok": false,
        "problem": {
          "fix": "Use lower-case letters, digits and hyphens.",
          "message": "\`02-💾\` cannot be part of an address.",
          "rule": "page-name",
        },
      }
    `);
  });
});

describe('splitNumber', () => {
  it('leaves dates and versions whole', () => {
    expect(splitNumber('2026-11-news')).toEqual({number: null, name: '2026-11-news'});
    expect(splitNumber('3.10-release')).toEqual({number: null, name: '3.10-release'});
  });

  it('leaves a number alone that has no name after it', () => {
    expect(splitNumber('404')).toEqual({number: null, name: '404'});
  });
});
