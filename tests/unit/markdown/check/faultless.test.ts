import {describe, expect, it} from 'vitest';
import {LESSON, lessonSource, reportOn, reportOnBody} from '../course-fixture';

/** Everything that an author may write, once and right. */
const EVERYTHING = `Some text before the first heading, with a port \`host:80\`, also bare: localhost:8080, ratio 3:x and \\{braces\\}.

{/* A comment of the author. */}

## Saving {/* #save-it */}

A [page](./02-second.mdx), its [part](02-second.mdx#safe), a [module](../02-more/index.mdx), the [glossary](/glossary/#tensor),
the [start](/), a [quiz file's picture](./queue.svg), [this part](#save-it), [mail](mailto:a@example.org), https://example.org/x,
and a [definition][second].

[second]: ./02-second.mdx

### Deeper: 80:http

It costs \\$5, or $5\\,\\text{USD}$, and $n$-fold. An inline $$x$$ too.

$$
\\text{memory} = n \\times 4
$$

\`\`\`python title="a b.py" {1,3-4} showLineNumbers env=torch
a
b
c
d
\`\`\`

\`\`\`text output tolerance=1%
1
\`\`\`

\`\`\`python tab="PyTorch"
x
\`\`\`
\`\`\`text output
1
\`\`\`
\`\`\`bash tab="PyTorch"
y
\`\`\`
\`\`\`python tab="TensorFlow" notest="needs a GPU"
x
\`\`\`

A sentence between two groups.

<CodeTabs>

\`\`\`console tab="Linux"
$ ls
\`\`\`

More for Linux.

\`\`\`powershell tab="Windows"
dir
\`\`\`

</CodeTabs>

<CodeRegion file="../../exercises/basics/setup/starter/serve.py" region="load" title="serve.py" />

<Figure id="queue" caption="A queue, with $n$ requests">

\`\`\`mermaid
flowchart LR
  %% a comment
  accTitle: A queue
  accDescr {
    A request waits
    and is answered.
  }
  subgraph server [The server]
    direction TB
    a[One] --> b(Two)
  end
  b -- asks --> c{{Three}} & d
  c -.->|maybe| d
\`\`\`

</Figure>

<Figure id="sizes" caption="Sizes">

| Type | Bytes |
| :--- | ----: |
| int8 | 1 |

</Figure>

<Figure id="picture" caption="A picture">![Requests wait](./queue.svg)</Figure>

As [Figure 1](#fig-queue), [Table 1](#tab-sizes) and [the picture](#fig-picture) show, a <Term id="tensor">tensor</Term> is
big.<Sidenote>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O, x<sup>2</sup>, <abbr title="Central Processing Unit">CPU</abbr>, <mark>this</mark>.</Sidenote> It says so.[^1]

[^1]: In a note.

:::warning[Mind the **memory**]

Text, and

- [ ] a task
- [x] another {/* #second-task */}

:::

> :::tip
> In a quote.
> :::

<details>
<summary>More</summary>

Hidden at first.

</details>

<Quiz id="basics-quiz" />

<Question id="basics-quiz#first" />

<Exercise id="setup" />
`;

describe('a page that uses everything rightly', () => {
  it('has no problem', () => {
    expect(reportOnBody(EVERYTHING)).toBe('');
  });

  it('has none with Windows line ends and a byte order mark', () => {
    const source = `\uFEFF${lessonSource(EVERYTHING).replaceAll('\n', '\r\n')}`;
    expect(reportOn({files: {[LESSON]: source}})).toBe('');
  });
});

describe('links in a course under a path', () => {
  it('do not hold the path', () => {
    const input = {files: {[LESSON]: lessonSource('[a](/course/glossary/)')}, config: {baseUrl: '/course/'}};
    expect(reportOn(input)).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 link-form
        The base URL is set before addresses by itself.
        Write \`/glossary/\`."
    `);
  });
});

describe('a page with a slip in its syntax', () => {
  it('proves nothing about ids that may stand in the part that is hidden', () => {
    const files = {
      [LESSON]: lessonSource('[a](./02-second.mdx#hidden) and <Term id="hidden">x</Term>'),
      'docs/01-basics/02-second.mdx': lessonSource('<Figure id=x>\n\n## Hidden\n'),
      'docs/glossary.mdx': '---\ntitle: G\ndescription: G.\n---\n\n## A {#a}\n\nText.\n',
    };
    expect(reportOn({files})).toMatchInlineSnapshot(`
      "docs/01-basics/02-second.mdx:8:1 broken-tag
        The tag that begins with \`<Figure\` cannot be read.
        Write each attribute as \`name="text"\` and close the tag with \`>\` or \`/>\`.
      docs/glossary.mdx:6:6 heading-id-form
        \`{#a}\` is the form of quiz files; in a page it is read as code.
        Write \`{/* #a */}\`, last on the line."
    `);
  });

  it('does not keep other problems of the page, or of other pages, from being named', () => {
    const files = {
      [LESSON]: lessonSource('It takes <5 ms.\n\n```pyton\nx\n```\n\n[a](./nowhere.mdx)'),
      'docs/01-basics/02-second.mdx': lessonSource('![](./queue.svg)'),
    };
    expect(reportOn({files})).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:10 loose-less-than
        \`<5\` is read as the beginning of a tag.
        Write \`\\<\`, or put it in backticks.
      docs/01-basics/01-first.mdx:10:1 unknown-language
        There is no code language \`pyton\`. Did you mean \`python\`?
        Use one of: python, console, bash, powershell, text, json, yaml, toml, ini, docker, nginx, http, sql, promql, protobuf, cmake, cpp, cuda, java, javascript, typescript, diff, markdown, mermaid.
      docs/01-basics/01-first.mdx:14:1 broken-link
        There is no file \`docs/01-basics/nowhere.mdx\`.
        Write the path from this page’s folder, such as \`./04-ml-frameworks.mdx\`.
      docs/01-basics/02-second.mdx:8:1 image-without-text
        This image has no text for those who cannot see it.
        Say what it shows: \`![A request waits in the queue](./queue.svg)\`."
    `);
  });
});
