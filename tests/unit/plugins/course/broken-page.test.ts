import {describe, expect, it} from 'vitest';
import type {Diagnostic} from '../../../../src/core/diagnostic';
import {brokenPage} from '../../../../src/plugins/course/broken-page';

const file = 'docs/01-basics/01-first.mdx';

function error(changes: Partial<Diagnostic>): Diagnostic {
  return {
    severity: 'error',
    file,
    line: 8,
    column: 3,
    rule: 'loose-less-than',
    message: '`<5` is read as the beginning of a tag.',
    fix: 'Write `\\<`, or put it in backticks.',
    ...changes,
  };
}

describe('brokenPage', () => {
  it('lists the errors of this page alone, as code', () => {
    const fence = 'Write ```` for a block that holds ```.';
    expect(
      brokenPage(file, [error({}), error({line: 9, fix: fence}), error({file: 'docs/glossary.mdx'})]),
    ).toMatchInlineSnapshot(`
        "This page shows again when its errors are mended.

        \`\`\`\`\`text
        docs/01-basics/01-first.mdx:8:3 loose-less-than
          \`<5\` is read as the beginning of a tag.
          Write \`\\<\`, or put it in backticks.

        docs/01-basics/01-first.mdx:9:3 loose-less-than
          \`<5\` is read as the beginning of a tag.
          Write \`\`\`\` for a block that holds \`\`\`.
        \`\`\`\`\`
        "
      `);
  });

  it('leaves a page without errors alone', () => {
    expect(brokenPage(file, [error({file: 'docs/glossary.mdx'})])).toBeNull();
  });
});
