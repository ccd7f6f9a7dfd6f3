import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {COURSE_RULES} from '../rule-fixtures/course-rules';

describe('messages: front matter', () => {
  it('no-front-matter', () => {
    expect(reportOn(COURSE_RULES['no-front-matter'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:1:1 no-front-matter
        The page does not begin with front matter.
        Begin the file with \`---\`, the keys \`title\` and \`description\`, and \`---\`."
    `);
  });

  it('front-matter-syntax', () => {
    expect(reportOn(COURSE_RULES['front-matter-syntax'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:5:8 front-matter-syntax
        This line is no \`key: value\`, or its text has a colon in it.
        Leave a space after the key’s colon, and put a text with a colon in quotes: \`title: "Serving: the basics"\`."
    `);
  });

  it('unknown-key', () => {
    expect(reportOn(COURSE_RULES['unknown-key'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:5:1 unknown-key
        There is no key \`objektives\`. Did you mean \`objectives\`?
        Write \`objectives:\`, or take the line out."
    `);
  });

  it('missing-key', () => {
    expect(reportOn(COURSE_RULES['missing-key'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:1:1 missing-key
        \`minutes\` is missing.
        Add \`minutes:\`. How many minutes the lesson takes: a whole number."
    `);
  });

  it('bad-value', () => {
    expect(reportOn(COURSE_RULES['bad-value'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:5:14 bad-value
        \`environment\` cannot be \`pytorch\`. Did you mean \`torch\`?
        Use \`plain\`, \`torch\` or \`tensorflow\`."
    `);
  });
});
