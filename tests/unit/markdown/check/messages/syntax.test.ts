import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {TEXT_RULES} from '../rule-fixtures/text-rules';

describe('messages: syntax', () => {
  it('heading-id-form', () => {
    expect(reportOn(TEXT_RULES['heading-id-form'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:10 heading-id-form
        \`{#start}\` is the form of quiz files; in a page it is read as code.
        Write \`{/* #start */}\`, last on the line.
      docs/01-basics/01-first.mdx:10:9 heading-id-form
        \`{#next}\` is the form of quiz files; in a page it is read as code.
        Write \`{/* #next */}\`, last on the line."
    `);
  });

  it('html-comment', () => {
    expect(reportOn(TEXT_RULES['html-comment'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 html-comment
        \`<!--\` begins no comment in a page.
        Write \`{/* … */}\`."
    `);
  });

  it('loose-less-than', () => {
    expect(reportOn(TEXT_RULES['loose-less-than'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:10 loose-less-than
        \`<5\` is read as the beginning of a tag.
        Write \`\\<\`, or put it in backticks.
      docs/01-basics/01-first.mdx:8:21 loose-less-than
        \`<https://example.org>\` is read as a tag.
        Write \`[text](https://example.org)\`."
    `);
  });

  it('broken-tag', () => {
    expect(reportOn(TEXT_RULES['broken-tag'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 broken-tag
        The tag that begins with \`<Figure\` cannot be read.
        Write each attribute as \`name="text"\` and close the tag with \`>\` or \`/>\`."
    `);
  });

  it('unclosed-tag', () => {
    expect(reportOn(TEXT_RULES['unclosed-tag'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:12 unclosed-tag
        \`<br>\` is read as a tag that is never closed.
        Take it out: leave a blank line where a new paragraph begins.
      docs/01-basics/01-first.mdx:8:39 unclosed-tag
        \`<String>\` is read as a tag that is never closed.
        If it is no tag: write \`\\<\`, or put it in backticks."
    `);
  });

  it('expression', () => {
    expect(reportOn(TEXT_RULES.expression)).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:9 expression
        \`{1, 2}\` is read as code.
        Put it in backticks, or write \`\\{\` for a brace in prose.
      docs/01-basics/01-first.mdx:8:20 expression
        \`{not valid}\` is read as code.
        Put it in backticks, or write \`\\{\` for a brace in prose."
    `);
  });

  it('import-export', () => {
    expect(reportOn(TEXT_RULES['import-export'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 import-export
        A line that begins with \`import\` is read as code.
        Components need no import: take the line out. In prose, let the line begin with another word."
    `);
  });
});
