import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {TEXT_RULES} from '../rule-fixtures/text-rules';

describe('messages: tags', () => {
  it('unknown-element', () => {
    expect(reportOn(TEXT_RULES['unknown-element'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 unknown-element
        There is no component \`<Figur>\`. Did you mean \`<Figure>\`?
        Use one of \`Quiz\`, \`Question\`, \`Exercise\`, \`CodeTabs\`, \`CodeRegion\`, \`Figure\`, \`Term\` or \`Sidenote\`; if it is no tag, put it in backticks.
      docs/01-basics/01-first.mdx:10:6 unknown-element
        \`<b>\` cannot stand in a page.
        Write \`**text**\`."
    `);
  });

  it('unknown-attribute', () => {
    expect(reportOn(TEXT_RULES['unknown-attribute'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:19 unknown-attribute
        \`<Term>\` has no attribute \`titel\`.
        Its attributes are \`id\`."
    `);
  });

  it('missing-attribute', () => {
    expect(reportOn(TEXT_RULES['missing-attribute'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 missing-attribute
        \`<Term>\` has no \`id\`.
        Write \`<Term id="…">\`.
      docs/01-basics/01-first.mdx:8:32 missing-attribute
        \`id\` is empty.
        Write \`<Term id="…">\`."
    `);
  });

  it('element-content', () => {
    expect(reportOn(TEXT_RULES['element-content'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 element-content
        \`<Quiz>\` holds nothing.
        Write \`<Quiz … />\`, and the text after it.
      docs/01-basics/01-first.mdx:10:1 element-content
        \`<Sidenote>\` is empty.
        Write something between \`<Sidenote>\` and \`</Sidenote>\`."
    `);
  });

  it('element-place', () => {
    expect(reportOn(TEXT_RULES['element-place'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:5 element-place
        \`<Quiz>\` stands in the middle of a paragraph.
        Put it on lines of its own, with a blank line before and after."
    `);
  });
});
