import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {COURSE_RULES} from '../rule-fixtures/course-rules';

describe('messages: files', () => {
  it('page-name', () => {
    expect(reportOn(COURSE_RULES['page-name'])).toMatchInlineSnapshot(`
      "docs/01-basics/03-Third_Lesson.mdx:1:1 page-name
        \`03-Third_Lesson\` cannot be part of an address.
        Use lower-case letters, digits and hyphens: \`03-third-lesson\`."
    `);
  });

  it('missing-number', () => {
    expect(reportOn(COURSE_RULES['missing-number'])).toMatchInlineSnapshot(`
      "docs/01-basics/third.mdx:1:1 missing-number
        This lesson’s file name has no number, so it has no place in the module.
        Rename it to \`01-third.mdx\`, with the number of its place."
    `);
  });

  it('duplicate-number', () => {
    expect(reportOn(COURSE_RULES['duplicate-number'])).toMatchInlineSnapshot(`
      "docs/01-basics/02-third.mdx:1:1 duplicate-number
        The number 02 is taken by \`docs/01-basics/02-second.mdx\`.
        Rename the file, so that each number is there once."
    `);
  });

  it('duplicate-page', () => {
    expect(reportOn(COURSE_RULES['duplicate-page'])).toMatchInlineSnapshot(`
      "docs/01-basics/03-first.mdx:1:1 duplicate-page
        The id \`basics/first\` is that of \`docs/01-basics/01-first.mdx\` too.
        Give one of the two another file name or \`slug\`.
      docs/01-basics/03-first.mdx:1:1 duplicate-page
        The address \`/basics/first/\` is that of \`docs/01-basics/01-first.mdx\` too.
        Give one of the two another file name or \`slug\`."
    `);
  });

  it('misplaced-page', () => {
    expect(reportOn(COURSE_RULES['misplaced-page'])).toMatchInlineSnapshot(`
      "docs/01-basics/deep/03-third.mdx:1:1 misplaced-page
        This page lies too deep: a lesson lies right in its module’s folder.
        Move it to \`docs/01-basics/\`."
    `);
  });

  it('page-extension', () => {
    expect(reportOn(COURSE_RULES['page-extension'])).toMatchInlineSnapshot(`
      "docs/01-basics/03-third.md:1:1 page-extension
        This file under \`docs/\` is no \`.mdx\` file.
        Rename it to \`docs/01-basics/03-third.mdx\`."
    `);
  });

  it('module-without-index', () => {
    expect(reportOn(COURSE_RULES['module-without-index'])).toMatchInlineSnapshot(`
      "docs/03-new/01-one.mdx:1:1 module-without-index
        The folder \`docs/03-new/\` has lessons and no \`index.mdx\`.
        Write \`docs/03-new/index.mdx\`; its front matter is the module’s data."
    `);
  });

  it('no-modules', () => {
    expect(reportOn(COURSE_RULES['no-modules'])).toMatchInlineSnapshot(`
      "docs:1:1 no-modules
        There is no module under \`docs/\`.
        Begin with a folder such as \`docs/01-foundations/\` and an \`index.mdx\` in it."
    `);
  });
});
