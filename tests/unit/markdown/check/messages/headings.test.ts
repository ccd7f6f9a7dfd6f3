import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {TEXT_RULES} from '../rule-fixtures/text-rules';

describe('messages: headings', () => {
  it('heading-level', () => {
    expect(reportOn(TEXT_RULES['heading-level'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 heading-level
        A page has its first-level heading already: the title in its front matter.
        Write \`## Title\`.
      docs/01-basics/01-first.mdx:12:1 heading-level
        This heading of level 4 comes right after one of level 2.
        Write \`### Deep\`."
    `);
  });

  it('heading-in-tab', () => {
    expect(reportOn(TEXT_RULES['heading-in-tab'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:14:1 heading-in-tab
        A heading stands in a tab, where the contents cannot lead to it.
        Move it out of \`<CodeTabs>\`, or write **bold** words."
    `);
  });

  it('empty-heading', () => {
    expect(reportOn(TEXT_RULES['empty-heading'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 empty-heading
        This heading has no words.
        Write some, or take it out."
    `);
  });

  it('bad-id', () => {
    expect(reportOn(TEXT_RULES['bad-id'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 bad-id
        \`Start_Here\` is no id.
        End the heading with one of lower-case letters, digits and hyphens: \`{/* #an-id */}\`.
      docs/01-basics/01-first.mdx:10:9 bad-id
        The prefix of a figure’s id is set by itself.
        Write \`id="memory"\`."
    `);
  });

  it('duplicate-id', () => {
    expect(reportOn(TEXT_RULES['duplicate-id'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:12:1 duplicate-id
        The id \`example\` is taken: line 8 has it too.
        Give it an id of its own; a heading’s is \`{/* #another-id */}\` at the end of its line.
      docs/01-basics/01-first.mdx:14:1 duplicate-id
        The id \`other\` is taken: line 10 has it too.
        Give it an id of its own; a heading’s is \`{/* #another-id */}\` at the end of its line."
    `);
  });

  it('misplaced-id', () => {
    expect(reportOn(TEXT_RULES['misplaced-id'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:4 misplaced-id
        \`{/* #start */}\` is not the last thing in a heading or a task, so it names nothing.
        Move it to the end of the line that it belongs to."
    `);
  });
});
