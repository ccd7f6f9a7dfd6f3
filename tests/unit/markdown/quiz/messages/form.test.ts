import {describe, expect, it} from 'vitest';
import {messages} from '../quiz-fixture';

describe('HTML, math, fences and links in quizzes', () => {
  it('take no raw HTML', () => {
    expect(
      messages(`### One?

A \`List<String>\` is fine, a List<String> is not, <br> neither.

<div>
words
</div>

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:33 raw-html
    \`<String>\` disappears on GitHub, which reads it as HTML.
    Write it in backticks, or say it in Markdown.

  quizzes/q.md:7:50 raw-html
    \`<br>\` disappears on GitHub, which reads it as HTML.
    Write it in backticks, or say it in Markdown.

  quizzes/q.md:9:1 raw-html
    \`<div>\` disappears on GitHub, which reads it as HTML.
    Write it in backticks, or say it in Markdown."
`);
  });

  it('take comments that are closed', () => {
    expect(
      messages(`<!-- a
comment -->

### One?

Words <!-- inline --> go on.

- [x] a
- [ ] b

> E.

<!-- The rest ...`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:17:1 open-comment
    This comment is never closed.
    Close it with \`-->\`."
`);
  });

  it('take hints in their form', () => {
    expect(
      messages(`### One?

- [x] a
- [ ] b

> E.

<details>
Think.
</details>

<details><summary></summary>

Think.
</details>

<details><summary>Hint</summary>

</details>

</details>

<details open><summary>Hint</summary>

x

</details>`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:1 hint-form
    A line of this hint cannot be read.
    Write \`<details><summary>Hint</summary>\` on a line of its own at the left margin, a blank line, the hint, a blank line, and \`</details>\`.

  quizzes/q.md:16:1 hint-form
    This hint has no summary.
    Write \`<details><summary>Hint</summary>\`.

  quizzes/q.md:19:1 hint-form
    There is no blank line before \`</details>\`.
    Leave a blank line above it.

  quizzes/q.md:21:1 hint-form
    This hint is empty.
    Write it between the two lines, with blank lines around it.

  quizzes/q.md:25:1 hint-form
    This belongs to no hint.
    Begin the hint with \`<details><summary>Hint</summary>\`.

  quizzes/q.md:27:1 hint-form
    A line of this hint cannot be read.
    Write \`<details><summary>Hint</summary>\` on a line of its own at the left margin, a blank line, the hint, a blank line, and \`</details>\`."
`);
  });

  it('take hints that are closed', () => {
    expect(
      messages(`### One?

- [x] a
- [ ] b

> E.

<details><summary>Hint</summary>

Think.

### Two?

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:12:1 hint-form
    This hint is never closed.
    End it with a blank line and \`</details>\`."
`);
  });

  it('take hints at the left margin', () => {
    expect(
      messages(`### One?

- [x] a

  <details><summary>Hint</summary>

  x

  </details>
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:9:3 hint-form
    A hint cannot stand in a list, a quote or the middle of a line.
    Write \`<details><summary>Hint</summary>\` on a line of its own at the left margin, a blank line, the hint, a blank line, and \`</details>\`.

  quizzes/q.md:13:3 hint-form
    A hint cannot stand in a list, a quote or the middle of a line.
    Write \`<details><summary>Hint</summary>\` on a line of its own at the left margin, a blank line, the hint, a blank line, and \`</details>\`."
`);
  });

  it('take math without spaces at its ends', () => {
    expect(
      messages(`### How much?

It costs $5 and $6, or $ x $.

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
      "quizzes/q.md:7:10 math-space
        \`$5 and $\` is read as a formula.
        Write \`\\$\` for a dollar; a formula has no space after its first dollar and before its last.

      quizzes/q.md:7:24 math-space
        \`$ x $\` is read as a formula.
        Write \`\\$\` for a dollar; a formula has no space after its first dollar and before its last."
    `);
  });

  it('take math that can be read', () => {
    expect(
      messages(`### How much?

$\\frac{1}$ and

$$
\\foo
$$

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
      "quizzes/q.md:7:10 bad-math
        This formula cannot be read: Unexpected end of input in a macro argument, expected '}'.
        Use the commands that KaTeX knows; if it is no formula, write \`\\$\` for a dollar.

      quizzes/q.md:10:1 bad-math
        This formula cannot be read: Undefined control sequence: \\foo.
        Use the commands that KaTeX knows; if it is no formula, write \`\\$\` for a dollar."
    `);
  });

  it('take math that is closed', () => {
    expect(
      messages(`### How much?

$$
x

- [x] a`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 bad-math
    This formula is never closed.
    End it with a line that holds \`$$\` alone."
`);
  });

  it('take code in known languages', () => {
    expect(
      messages(`### One?

\`\`\`pyton
x
\`\`\`

\`\`\`order
x
\`\`\`

\`\`\`foo
x
\`\`\`

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:4 unknown-language
    There is no code language \`pyton\`. Did you mean \`python\`?
    Use one of the languages that the guide lists, or \`text\`.

  quizzes/q.md:11:4 unknown-language
    \`order\` stands where the language of the code belongs.
    Write the language first: \`\`\`python order, or \`\`\`text order.

  quizzes/q.md:15:4 unknown-language
    There is no code language \`foo\`.
    Use one of the languages that the guide lists, or \`text\`."
`);
  });

  it('take fences with settings that can be read', () => {
    expect(
      messages(`### One?

\`\`\`python titel="x"
x
\`\`\`

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:11 fence-setting
    A code block has no setting \`titel\`. Did you mean \`title\`?
    Write \`title="serve.py"\`."
`);
  });

  it('take fences that are closed', () => {
    expect(
      messages(`### One?

- [x] a
- [ ] b

\`\`\`python
x

### Two?

- [x] a`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:5:1 no-explanation (warning)
    This question has no explanation.
    Write below the answer why it is right, as a quote: each line with \`> \`.

  quizzes/q.md:10:1 open-fence
    This fence is never closed.
    End it with a line that holds \`\`\` alone."
`);
  });

  it('take links that lead somewhere', () => {
    expect(
      messages(`### One?

[a](../docs/01-foundations/03-ml-infrastructure.mdx) [b](/foundations/) [c]() [d](../../../x.mdx) [e](javascript:x) [f](https://example.org) [g](03-ml-infrastructure-basics.mdx) [h][x]

[x]: nowhere.mdx

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 broken-link
    There is no page \`../docs/01-foundations/03-ml-infrastructure.mdx\`.
    Write \`../docs/01-foundations/03-ml-infrastructure-basics.mdx\`.

  quizzes/q.md:7:54 broken-link
    \`/foundations/\` begins with a slash, so it leads nowhere on GitHub.
    Write the way from this file to the other file, such as \`../docs/…/….mdx\`.

  quizzes/q.md:7:73 broken-link
    This has no address.
    Write the way from this file to the other file.

  quizzes/q.md:7:79 broken-link
    \`../../../x.mdx\` leads out of the repository.
    Write the way from this file to the other file.

  quizzes/q.md:7:99 broken-link
    A link cannot begin with \`javascript:\`.
    Link to a page of the course, or to \`https://…\`.

  quizzes/q.md:7:142 broken-link
    There is no page \`03-ml-infrastructure-basics.mdx\`.
    Write \`../docs/01-foundations/03-ml-infrastructure-basics.mdx\`.

  quizzes/q.md:7:179 broken-link
    There is no page \`nowhere.mdx\`.
    Write the way from this file to the other file, with the ending of its name."
`);
  });

  it('take anchors that exist', () => {
    expect(
      messages(`### One?

[a](../docs/01-foundations/03-ml-infrastructure-basics.mdx#versionning) [b](#one) [c](#two) [d](q.md#one) [e](../docs/01-foundations/03-ml-infrastructure-basics.mdx#zzz)

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:1 broken-anchor
    \`../docs/01-foundations/03-ml-infrastructure-basics.mdx#versionning\` leads to a heading that the page does not have.
    Write \`../docs/01-foundations/03-ml-infrastructure-basics.mdx#versioning\`.

  quizzes/q.md:7:83 broken-anchor
    \`#two\` leads to a heading that the page does not have.
    Take the part from \`#\` on out, or name a heading of that page.

  quizzes/q.md:7:107 broken-anchor
    \`../docs/01-foundations/03-ml-infrastructure-basics.mdx#zzz\` leads to a heading that the page does not have.
    Take the part from \`#\` on out, or name a heading of that page."
`);
  });

  it('take images that exist and say what they show', () => {
    expect(
      messages(`### One?

![](img/lifecycle.png) ![A b](img/lifecicle.png) ![A b](https://example.org/x.png) ![A b](img/lifecycle.png)

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
      "quizzes/q.md:7:1 image-without-text
        This image says nothing to a reader who cannot see it.
        Write what it shows between the brackets: \`![A chart of …](…)\`.

      quizzes/q.md:7:24 missing-image
        There is no image \`img/lifecicle.png\`.
        Write \`./img/lifecycle.png\`.

      quizzes/q.md:7:50 external-image
        \`https://example.org/x.png\` is not an image of this repository.
        Put the image beside the quiz or under \`static/\`, and write the way to it."
    `);
  });

  it('take no footnotes', () => {
    expect(
      messages(`### One?

Words.[^1]

- [x] a
- [ ] b

> E.

[^1]: Note.`),
    ).toMatchInlineSnapshot(`
  "quizzes/q.md:7:7 no-footnotes
    \`[^1]\` is a footnote, and a quiz has none.
    Say it in the text, in parentheses.

  quizzes/q.md:14:1 no-footnotes
    \`[^1]\` is a footnote, and a quiz has none.
    Say it in the text, in parentheses."
`);
  });

  it('take diagrams that can be drawn', () => {
    expect(
      messages(`### One?

\`\`\`mermaid
flowchart LR
  a --> b
\`\`\`

- [x] a
- [ ] b

> E.`),
    ).toMatchInlineSnapshot(`
      "quizzes/q.md:7:1 diagram-text
        This diagram has no \`accTitle:\` line.
        Say in a few words what it is, below its first line: \`accTitle: …\`.

      quizzes/q.md:7:1 diagram-text
        This diagram has no \`accDescr:\` line.
        Say in a sentence what it shows, below its first line: \`accDescr: …\`."
    `);
  });
});
