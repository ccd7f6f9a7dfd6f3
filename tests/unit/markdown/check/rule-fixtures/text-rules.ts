import {type FixtureInput, LESSON, lessonSource} from '../../course-fixture';

const body = (text: string): FixtureInput => ({files: {[LESSON]: lessonSource(text)}});

/** For each rule about what stands in a page's text, a course that breaks it. */
export const TEXT_RULES = {
  'heading-id-form': body('## Start {#start}\n\n## Next {#next}'),
  'html-comment': body('<!-- a note to myself -->'),
  'loose-less-than': body('It takes <5 ms, see <https://example.org>.'),
  'broken-tag': body('<Figure id=memory caption="Memory">\n\nText.\n\n</Figure>'),
  'unclosed-tag': body('First line.<br>Second line, and a List<String>.'),
  expression: body('The set {1, 2} and {not valid}.'),
  'import-export': body("import Chart from './chart'\n\nText."),
  'heading-level': body('# Title\n\n## Start\n\n#### Deep'),
  'heading-in-tab': body('<CodeTabs>\n\n```python tab="PyTorch"\nx\n```\n\n## Inside\n\n</CodeTabs>'),
  'empty-heading': body('## {/* #empty */}'),
  'bad-id': body(
    '## Start {/* #Start_Here */}\n\n<Figure id="fig-memory" caption="Memory">\n\nText.\n\n</Figure>',
  ),
  'duplicate-id': body('## Example\n\n## Other {/* #other */}\n\n## Example\n\n## Third {/* #other */}'),
  'misplaced-id': body('## {/* #start */} Start'),
  'missing-language': body('```\nx = 1\n```'),
  'unknown-language': body('```pyton\nx = 1\n```\n\n```sh\nls\n```'),
  'fence-setting': body('```python titel="serve.py" env=pytorch {a}\nx = 1\n```'),
  'output-place': body('Text.\n\n```text output\n1\n```'),
  'highlight-range': body('```python {2-4}\nx = 1\ny = 2\n```'),
  'tab-label': body(
    '```python tab="Pytorch"\nx\n```\n\nText.\n\n```python tab="PyTorch"\nx\n```\n\n```bash tab="Linux"\nx\n```',
  ),
  'duplicate-tab': body(
    '```python tab="PyTorch"\nx\n```\n```python tab="TensorFlow"\nx\n```\n```python tab="PyTorch"\nx\n```',
  ),
  'code-tabs': body('<CodeTabs>\n\nText.\n\n```python tab="PyTorch"\nx\n```\n\n</CodeTabs>'),
  'bad-math': body('Inline $\\frac{1}$.\n\n$$\nx\n  + \\foo{y}\n$$'),
  'math-space': body('It costs $5 and $6 a day.'),
  'math-in-line': body('$$E = mc^2$$'),
  'diagram-text': body('```mermaid\nflowchart LR\n  a --> b\n```'),
  'diagram-syntax': body(
    '```mermaid\nflowchart LR\n  accTitle: A queue\n  accDescr: A request waits.\n  a-->b\n  b -> c\n```\n\n```mermaid\npie\n```',
  ),
  'unknown-element': body('<Figur id="x" />\n\nSome <b>bold</b> text.'),
  'unknown-attribute': body('<Term id="tensor" titel="x">tensors</Term>'),
  'missing-attribute': body('<Term>tensors</Term> and <Term id="">more</Term>'),
  'element-content': body('<Quiz id="basics-quiz">Text.</Quiz>\n\n<Sidenote></Sidenote>'),
  'element-place': body('See <Quiz id="basics-quiz" /> here.'),
  'unknown-admonition': body(':::notice\nText.\n:::'),
  'box-syntax': body(':::note Mind this\nText.\n:::\n\n:::tip\nText.'),
  'duplicate-item': body(
    '- [ ] Install Python\n- [ ] Install Python\n- [ ] One {/* #one */}\n- [x] Two {/* #one */}',
  ),
  'unknown-footnote': body('A claim[^1].'),
  'unused-footnote': body('A claim.\n\n[^1]: A source.'),
} satisfies Readonly<Record<string, FixtureInput>>;
