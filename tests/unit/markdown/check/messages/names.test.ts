import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {COURSE_RULES} from '../rule-fixtures/course-rules';

describe('messages: names', () => {
  it('unknown-module', () => {
    expect(reportOn(COURSE_RULES['unknown-module'])).toMatchInlineSnapshot(`
      "course.config.ts:1:1 unknown-module
        \`modules\` names \`extra\`, which is no module.
        Use \`basics\` or \`more\`.
      docs/01-basics/index.mdx:10:12 unknown-module
        There is no module \`mor\`. Did you mean \`more\`?
        Write \`more\`."
    `);
  });

  it('requirement-circle', () => {
    expect(reportOn(COURSE_RULES['requirement-circle'])).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:10:12 requirement-circle
        Modules require one another in a circle: \`basics\` → \`more\` → \`basics\`.
        Take one of these requirements out."
    `);
  });

  it('unknown-objective', () => {
    expect(reportOn(COURSE_RULES['unknown-objective'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:5:14 unknown-objective
        There is no objective \`m01.o2\`. Did you mean \`m01.o1\`?
        Write \`m01.o1\`.
      docs/01-basics/01-first.mdx:5:22 unknown-objective
        There is no objective \`m10.o1\`. Did you mean \`m01.o1\`?
        Write \`m01.o1\`."
    `);
  });

  it('unknown-activity', () => {
    expect(reportOn(COURSE_RULES['unknown-activity'])).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:10:7 unknown-activity
        There is no activity \`basic-quiz\`, written or announced. Did you mean \`basics-quiz\`?
        Write \`basics-quiz\`, or announce it in \`upcoming\`.
      docs/01-basics/index.mdx:12:53 unknown-activity
        There is no activity \`first\`, written or announced.
        Write \`basics/first\`, or announce it in \`upcoming\`.
      docs/01-basics/index.mdx:12:60 unknown-activity
        There is no activity \`nothing\`, written or announced.
        Announce it in \`upcoming\`, or take it out."
    `);
  });

  it('activity-kind', () => {
    expect(reportOn(COURSE_RULES['activity-kind'])).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:10:7 activity-kind
        \`setup\` is an exercise, and cannot be the module’s quiz.
        Name a quiz here."
    `);
  });

  it('duplicate-activity', () => {
    expect(reportOn(COURSE_RULES['duplicate-activity'])).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:12:10 duplicate-activity
        \`basics/x\` is announced in \`docs/01-basics/index.mdx\` already.
        Keep one of the two."
    `);
  });

  it('upcoming-exists', () => {
    expect(reportOn(COURSE_RULES['upcoming-exists'])).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:11:10 upcoming-exists
        \`basics/first\` is announced, and it is written.
        Take it out of \`upcoming\`."
    `);
  });

  it('term-without-text', () => {
    expect(reportOn(COURSE_RULES['term-without-text'])).toMatchInlineSnapshot(`
      "docs/glossary.mdx:6:1 term-without-text
        The term “Tensor” has no text.
        Write a paragraph under it that explains the term."
    `);
  });

  it('unknown-term', () => {
    expect(reportOn(COURSE_RULES['unknown-term'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:7 unknown-term
        The glossary has no term \`tenser\`. Did you mean \`tensor\`?
        Write \`id="tensor"\`."
    `);
  });

  it('unknown-quiz', () => {
    expect(reportOn(COURSE_RULES['unknown-quiz'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:7 unknown-quiz
        There is no quiz \`basic-quiz\`. Did you mean \`basics-quiz\`?
        Write \`id="basics-quiz"\`.
      docs/01-basics/01-first.mdx:10:11 unknown-quiz
        \`basics-quiz\` names no question.
        Write the quiz, a \`#\` and the question: \`id="module-01-quiz#what-is-mlops"\`."
    `);
  });

  it('unknown-question', () => {
    expect(reportOn(COURSE_RULES['unknown-question'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:11 unknown-question
        The quiz \`basics-quiz\` has no question \`frist\`. Did you mean \`first\`?
        Write \`id="basics-quiz#first"\`.
      docs/01-basics/01-first.mdx:10:11 unknown-question
        The quiz \`basics-quiz\` has no question \`other\`.
        Use the id of one of its questions."
    `);
  });

  it('unknown-exercise', () => {
    expect(reportOn(COURSE_RULES['unknown-exercise'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:11 unknown-exercise
        There is no exercise \`set-up\`. Did you mean \`setup\`?
        Write \`id="setup"\`."
    `);
  });

  it('redirect-source-exists', () => {
    expect(reportOn(COURSE_RULES['redirect-source-exists'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:5:12 redirect-source-exists
        \`basics/second\` still belongs to a page, \`basics/second\`.
        Take it out of \`formerly\`, or rename that page."
    `);
  });

  it('redirect-claimed-twice', () => {
    expect(reportOn(COURSE_RULES['redirect-claimed-twice'])).toMatchInlineSnapshot(`
      "docs/01-basics/02-second.mdx:5:12 redirect-claimed-twice
        \`basics/zero\` is claimed by \`basics/first\` too.
        Keep it in one of the two.
      docs/01-basics/index.mdx:9:5 untaught-objective (warning)
        No lesson teaches the objective \`m01.o1\`.
        Name it in the \`objectives\` of the lesson that does, or announce one in \`upcoming\`."
    `);
  });

  it('untaught-objective', () => {
    expect(reportOn(COURSE_RULES['untaught-objective'])).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:9:5 untaught-objective (warning)
        No lesson teaches the objective \`m01.o1\`.
        Name it in the \`objectives\` of the lesson that does, or announce one in \`upcoming\`."
    `);
  });

  it('unassessed-objective', () => {
    expect(reportOn(COURSE_RULES['unassessed-objective'])).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:9:5 unassessed-objective (warning)
        No exercise and no question assesses the objective \`m01.o1\`.
        Name it in the \`objectives\` of one that does, or announce one in \`upcoming\`."
    `);
  });
});
