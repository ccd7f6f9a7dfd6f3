import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {TEXT_RULES} from '../rule-fixtures/text-rules';

describe('messages: boxes and tasks', () => {
  it('unknown-admonition', () => {
    expect(reportOn(TEXT_RULES['unknown-admonition'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 unknown-admonition
        There is no box \`:::notice\`. Did you mean \`:::note\`?
        Use \`:::note\`, \`:::tip\`, \`:::info\`, \`:::warning\` or \`:::danger\`."
    `);
  });

  it('box-syntax', () => {
    expect(reportOn(TEXT_RULES['box-syntax'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 box-syntax
        These colons make no box.
        Write \`:::note[Mind this]\` on a line of its own, and \`:::\` on a line of its own at the end.
      docs/01-basics/01-first.mdx:12:1 box-syntax
        This box is never closed: all that follows is in it.
        End it with \`:::\` on a line of its own."
    `);
  });

  it('duplicate-item', () => {
    expect(reportOn(TEXT_RULES['duplicate-item'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:9:1 duplicate-item
        This task is known as \`install-python\`, like the one on line 8.
        End it with an id of its own: \`- [ ] Install Python {/* #an-id */}\`.
      docs/01-basics/01-first.mdx:11:1 duplicate-item
        This task is known as \`one\`, like the one on line 10.
        End it with an id of its own: \`- [ ] Two {/* #an-id */}\`."
    `);
  });

  it('unknown-footnote', () => {
    expect(reportOn(TEXT_RULES['unknown-footnote'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:8 unknown-footnote
        The footnote \`[^1]\` has no text.
        Add a line \`[^1]: …\`, or put it in backticks."
    `);
  });

  it('unused-footnote', () => {
    expect(reportOn(TEXT_RULES['unused-footnote'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:10:1 unused-footnote
        Nothing refers to the footnote \`[^1]\`, so it is not shown.
        Write \`[^1]\` where it belongs, or take it out."
    `);
  });
});
