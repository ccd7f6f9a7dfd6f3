import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {TEXT_RULES} from '../rule-fixtures/text-rules';

describe('messages: math and diagrams', () => {
  it('bad-math', () => {
    expect(reportOn(TEXT_RULES['bad-math'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:17 bad-math
        This formula cannot be read: Unexpected end of input in a macro argument, expected '}'.
        Use the commands that KaTeX knows; ordinary words stand in \`\\text{…}\`.
      docs/01-basics/01-first.mdx:12:5 bad-math
        This formula cannot be read: Undefined control sequence: \\foo.
        Use the commands that KaTeX knows; ordinary words stand in \`\\text{…}\`."
    `);
  });

  it('math-space', () => {
    expect(reportOn(TEXT_RULES['math-space'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:10 math-space
        \`$5 and $\` is read as a formula.
        Write \`\\$\` for money; a formula has no space after its first dollar and before its last."
    `);
  });

  it('math-in-line', () => {
    expect(reportOn(TEXT_RULES['math-in-line'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 math-in-line
        This formula stands in one line with its \`$$\`, and is shown small, as a part of the text.
        Put each \`$$\` on a line of its own."
    `);
  });

  it('diagram-text', () => {
    expect(reportOn(TEXT_RULES['diagram-text'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 diagram-text
        This diagram has no \`accTitle:\` line.
        Say in a few words what it is, below its first line: \`accTitle: …\`.
      docs/01-basics/01-first.mdx:8:1 diagram-text
        This diagram has no \`accDescr:\` line.
        Say in a sentence what it shows, below its first line: \`accDescr: …\`."
    `);
  });

  it('diagram-syntax', () => {
    expect(reportOn(TEXT_RULES['diagram-syntax'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:12:3 diagram-syntax
        \`a-->b\` would be left out of the drawing, or drawn wrong.
        Put a space before and after each arrow.
      docs/01-basics/01-first.mdx:13:3 diagram-syntax
        \`b -> c\` would be left out of the drawing, or drawn wrong.
        Write it in one of the forms that the guide shows, one statement a line.
      docs/01-basics/01-first.mdx:16:1 diagram-text
        This diagram has no \`accTitle:\` line.
        Say in a few words what it is, below its first line: \`accTitle: …\`.
      docs/01-basics/01-first.mdx:16:1 diagram-text
        This diagram has no \`accDescr:\` line.
        Say in a sentence what it shows, below its first line: \`accDescr: …\`.
      docs/01-basics/01-first.mdx:17:1 diagram-syntax
        \`pie\` is no kind of diagram that is drawn here.
        Begin it with \`flowchart TD\`, \`sequenceDiagram\`, \`stateDiagram-v2\`, \`classDiagram\` or \`erDiagram\`."
    `);
  });
});
