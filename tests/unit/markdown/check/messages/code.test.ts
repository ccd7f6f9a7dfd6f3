import {describe, expect, it} from 'vitest';
import {reportOn} from '../../course-fixture';
import {COURSE_RULES} from '../rule-fixtures/course-rules';
import {TEXT_RULES} from '../rule-fixtures/text-rules';

describe('messages: code', () => {
  it('missing-language', () => {
    expect(reportOn(TEXT_RULES['missing-language'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 missing-language
        This code block names no language.
        Write one after the backticks: \` \`\`\`python \`, or \` \`\`\`text \` for plain text."
    `);
  });

  it('unknown-language', () => {
    expect(reportOn(TEXT_RULES['unknown-language'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 unknown-language
        There is no code language \`pyton\`. Did you mean \`python\`?
        Use one of: python, console, bash, powershell, text, json, yaml, toml, ini, docker, nginx, http, sql, promql, protobuf, cmake, cpp, cuda, java, javascript, typescript, diff, markdown, mermaid.
      docs/01-basics/01-first.mdx:12:1 unknown-language
        There is no code language \`sh\`.
        Write \` \`\`\`bash \`."
    `);
  });

  it('fence-setting', () => {
    expect(reportOn(TEXT_RULES['fence-setting'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:11 fence-setting
        A code block has no setting \`titel\`. Did you mean \`title\`?
        Write \`title="serve.py"\`.
      docs/01-basics/01-first.mdx:8:28 fence-setting
        There is no environment \`pytorch\`. Did you mean \`torch\`?
        Use \`env=plain\`, \`env=torch\` or \`env=tensorflow\`.
      docs/01-basics/01-first.mdx:8:40 fence-setting
        \`{a}\` is no list of lines.
        Write line numbers and ranges with commas: \`{1,3-4}\`."
    `);
  });

  it('output-place', () => {
    expect(reportOn(TEXT_RULES['output-place'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:10:1 output-place
        This output block does not come right after a code block.
        Put it below the block that prints it, with nothing but a blank line between them."
    `);
  });

  it('highlight-range', () => {
    expect(reportOn(TEXT_RULES['highlight-range'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:11 highlight-range
        Line 4 is to be highlighted, but the block has 2 lines.
        Name lines of the block, counted from 1."
    `);
  });

  it('code-region', () => {
    expect(reportOn(COURSE_RULES['code-region'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:13 code-region
        There is no file \`exercises/basics/setup/starter/serv.py\`. Did you mean \`../../exercises/basics/setup/starter/serve.py\`?
        Write \`file="../../exercises/basics/setup/starter/serve.py"\`.
      docs/01-basics/01-first.mdx:10:66 code-region
        \`exercises/basics/setup/starter/serve.py\` has no region \`laod\`; it has \`load\`, \`open\`.
        Mark the lines with \`# region laod\` and \`# endregion laod\` (\`//\` in C++).
      docs/01-basics/01-first.mdx:12:66 code-region
        \`exercises/basics/setup/starter/serve.py\` opens region \`open\` on line 4 and never closes it.
        Mark the lines with \`# region open\` and \`# endregion open\` (\`//\` in C++)."
    `);
  });

  it('tab-label', () => {
    expect(reportOn(TEXT_RULES['tab-label'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 tab-label
        No family of tabs has the label “Pytorch”. Did you mean \`PyTorch\`?
        Use one of PyTorch, TensorFlow, ONNX Runtime, Linux, Windows, or add it to \`tabFamilies\` in course.config.ts.
      docs/01-basics/01-first.mdx:14:1 tab-label
        The tabs of this group are of different families: \`framework\` and \`os\`.
        Write a sentence between the two kinds, so that each has its own tabs."
    `);
  });

  it('duplicate-tab', () => {
    expect(reportOn(TEXT_RULES['duplicate-tab'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:14:1 duplicate-tab
        The label “PyTorch” comes back: line 8 has a tab of that name in the same group.
        Put both blocks one after the other, or write a sentence between the two groups."
    `);
  });

  it('code-tabs', () => {
    expect(reportOn(TEXT_RULES['code-tabs'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:10:1 code-tabs
        This \`<CodeTabs>\` does not begin with a tab.
        Begin it with a code block that has \`tab="…"\`; what follows a block shows in the same tab."
    `);
  });
});
