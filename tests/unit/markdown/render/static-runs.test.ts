import {describe, expect, it} from 'vitest';
import {compileMdx} from './render-mdx';

const lesson = `
Intro with a <Term id="tensor">tensor</Term> and $a^2$.

## Saving {/* #saving */}

- A list item
- [ ] A task

\`\`\`python tab="PyTorch"
import torch_in_a_tab
\`\`\`

\`\`\`python tab="TensorFlow"
import tensorflow_in_a_tab
\`\`\`

{/* A comment of the author */}

:::note

Boxed words.

<Quiz id="one" />

After the quiz.

:::

<Figure id="table" caption="Sizes">

| a | b |
|---|---|
| 1 | 2 |

</Figure>

> Quoted words.

\`\`\`mermaid
flowchart LR
  accTitle: Flow
  accDescr: From A to B.
  A --> B
\`\`\`

Last words.[^1]

[^1]: A note.
`;

/** The strings that only the server's script holds, and all the rest of the module. */
async function split(mdx: string, frontMatter = {}) {
  const code = await compileMdx(mdx, {}, frontMatter);
  const [, before = '', strings = '[]', after = ''] =
    /^([\s\S]*)__STATIC_HTML__ \? (\[[\s\S]*?\]) : (await loadStaticRuns[\s\S]*)$/.exec(code) ?? [];
  // The list was written by `JSON.stringify`.
  return {runs: JSON.parse(strings) as string[], client: before + after};
}

describe('static runs', () => {
  it('hold every word of a page, and the script of the browser holds none', async () => {
    const {runs, client} = await split(lesson);
    const html = runs.join('\n');
    for (const words of [
      'Intro with',
      'katex',
      'Saving <a',
      'A list item',
      'data-item="foundations/sample#a-task"',
      'torch_in_a_tab',
      'tensorflow_in_a_tab',
      'Boxed words',
      'After the quiz',
      'Table 1',
      'Quoted words',
      '<svg',
      'Last words',
      'A note.',
      'An array with',
    ]) {
      expect(html).toContain(words);
      expect(client).not.toContain(words);
    }
    expect(html + client).not.toContain('comment of the author');
  });

  it('leave the components in their order', async () => {
    const {client} = await split(lesson);
    expect(
      client.slice(client.indexOf('function _createMdxContent'), client.indexOf('export default')),
    ).toMatchInlineSnapshot(`
      "function _createMdxContent(props) {
        const _components = {
          div: "div",
          ..._provideComponents(),
          ...props.components
        }, {CodeTabs, MathStyles, Quiz} = _components;
        if (!CodeTabs) _missingMdxReference("CodeTabs", true);
        if (!MathStyles) _missingMdxReference("MathStyles", true);
        if (!Quiz) _missingMdxReference("Quiz", true);
        return _jsxs(_Fragment, {
          children: [_jsx(MathStyles, {}), _jsx(StaticHtml, {
            html: __runs[0],
            run: "29a77da40f-0"
          }), _jsxs(CodeTabs, {
            id: "tabs-1",
            family: "framework",
            familyLabel: "Framework",
            labels: ["PyTorch", "TensorFlow"],
            children: [_jsx(_Fragment, {
              children: _jsx(StaticHtml, {
                html: __runs[1],
                run: "29a77da40f-1"
              })
            }), _jsx(_Fragment, {
              children: _jsx(StaticHtml, {
                html: __runs[2],
                run: "29a77da40f-2"
              })
            })]
          }), _jsxs(_components.div, {
            className: "admonition admonition-note",
            role: "note",
            "aria-label": "Note",
            children: [_jsx(StaticHtml, {
              html: __runs[3],
              run: "29a77da40f-3"
            }), _jsx(Quiz, {
              id: "one"
            }), _jsx(StaticHtml, {
              html: __runs[4],
              run: "29a77da40f-4"
            })]
          }), _jsx(StaticHtml, {
            html: __runs[5],
            run: "29a77da40f-5"
          })]
        });
      }
      "
    `);
  });

  it('are loaded by key and address', async () => {
    const code = await compileMdx('Words.\n\n<Quiz id="one" />\n\nMore.');
    expect(code.slice(0, code.indexOf('function _createMdxContent'))).toMatchInlineSnapshot(`
      "import {Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs} from "react/jsx-runtime";
      import {useMDXComponents as _provideComponents} from "@mdx-js/react";
      import {StaticHtml} from "@site/src/components/StaticHtml";
      import {loadStaticRuns} from "@site/src/client/static-runs";
      const __runs = __STATIC_HTML__ ? ["<p>Words.</p>", "<p>More.</p>"] : await loadStaticRuns("49fd19854c", "/course/foundations/sample/");
      export const toc = [];
      "
    `);
  });

  it('have a key of their own text', async () => {
    const key = async (mdx: string) => /loadStaticRuns\("(\w+)"/.exec(await compileMdx(mdx))?.[1];
    expect(await key('Words.')).toMatch(/^[0-9a-f]{10}$/);
    expect(await key('Words.')).toBe(await key('Words.'));
    expect(await key('Words.')).not.toBe(await key('Words!'));
  });

  it.each([
    [{}, '/course/foundations/sample/'],
    [{slug: '/else/where'}, '/course/else/where/'],
    [{slug: 'other'}, '/course/foundations/other/'],
    [{slug: '/'}, '/course/'],
  ])('are at the address of their page: %j', async (frontMatter, address) => {
    expect(await compileMdx('Words.', {}, frontMatter)).toContain(`", "${address}")`);
  });

  it('stand beside what the bundler must see', async () => {
    const code = await compileMdx(
      '> Before [x](https://example.org).\n>\n> <Quiz id="one" />\n\n| a |\n|---|\n| <Quiz id="two" /> |',
    );
    expect(
      code.slice(code.indexOf('function _createMdxContent'), code.indexOf('export default')),
    ).toMatchInlineSnapshot(`
      "function _createMdxContent(props) {
        const _components = {
          blockquote: "blockquote",
          div: "div",
          table: "table",
          tbody: "tbody",
          td: "td",
          th: "th",
          thead: "thead",
          tr: "tr",
          ..._provideComponents(),
          ...props.components
        }, {Quiz} = _components;
        if (!Quiz) _missingMdxReference("Quiz", true);
        return _jsxs(_Fragment, {
          children: [_jsxs(_components.blockquote, {
            children: [_jsx(StaticHtml, {
              html: __runs[0],
              run: "2044e2939e-0"
            }), _jsx(Quiz, {
              id: "one"
            })]
          }), _jsx(_components.div, {
            className: "table-scroll",
            tabIndex: "0",
            role: "region",
            "aria-label": "Table: Sample",
            children: _jsxs(_components.table, {
              children: [_jsx(_components.thead, {
                children: _jsx(_components.tr, {
                  children: _jsx(_components.th, {
                    children: _jsx(StaticHtml, {
                      html: __runs[1],
                      run: "2044e2939e-1"
                    })
                  })
                })
              }), _jsx(_components.tbody, {
                children: _jsx(_components.tr, {
                  children: _jsx(_components.td, {
                    children: _jsx(Quiz, {
                      id: "two"
                    })
                  })
                })
              })]
            })
          })]
        });
      }
      "
    `);
  });

  it('are none on an empty page', async () => {
    expect(await compileMdx('{/* nothing yet */}')).not.toContain('StaticHtml');
  });
});
