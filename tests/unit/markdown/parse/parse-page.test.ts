import {describe, expect, it} from 'vitest';
import {readPagePath} from '../../../../src/core/course/page-path';
import {type ParsedPage, parsePage} from '../../../../src/markdown/parse/parse-page';
import {pathKey} from '../../../../src/markdown/parse/yaml-source';
import {LESSON, lessonSource, moduleSource} from '../course-fixture';

function parse(source: string, file = LESSON): ParsedPage {
  const result = readPagePath(file);
  if (!result.ok) throw new Error(result.problem.message);
  return parsePage(file, result.path, source);
}

function bodyOf(text: string) {
  return parse(lessonSource(text)).draft.body;
}

describe('places', () => {
  it('are counted in the whole file, front matter included', () => {
    const {draft} = parse(lessonSource('## A\n\nSee [b](#b).'));
    expect(draft.body.headings[0]?.place).toEqual({line: 8, column: 1});
    expect(draft.body.links[0]?.place).toEqual({line: 10, column: 5});
    expect(draft.places.get(pathKey(['minutes']))).toEqual({
      key: {line: 4, column: 1},
      value: {line: 4, column: 10},
    });
    expect(draft.places.get(pathKey(['objectives', 0]))?.value).toEqual({line: 5, column: 14});
  });

  it('of the lines of code and formulas leave out indents and quote marks', () => {
    const {fences, formulas} = bodyOf(
      '- item\n\n  ```python title="x"\n  a\n    b\n  ```\n\n> $$\n> x\n> $$',
    );
    expect(fences[0]?.metaPlace).toEqual({line: 10, column: 13});
    expect(fences[0]?.lines).toEqual([
      {line: 11, column: 3},
      {line: 12, column: 3},
    ]);
    expect(formulas[0]?.lines).toEqual([{line: 16, column: 3}]);
  });
});

describe('a draft', () => {
  it('holds fences with their settings', () => {
    const {fences} = bodyOf(
      '```python title="a.py" env=torch\nx = 1\n```\n\n```text output\n1\n```\n\n```\nplain\n```',
    );
    expect(
      fences.map(({lang, code, afterFence, meta}) => [
        lang,
        code,
        afterFence,
        meta.title,
        meta.env,
        meta.output,
      ]),
    ).toEqual([
      ['python', 'x = 1', false, 'a.py', 'torch', false],
      ['text', '1', true, null, null, true],
      [null, 'plain', true, null, null, false],
    ]);
  });

  it('holds groups of tabs: neighbours, and all of a typed group', () => {
    const tab = (label: string) => `\`\`\`python tab="${label}"\nx\n\`\`\``;
    const output = '```text output\n1\n```';
    const text = [
      tab('A'),
      output,
      tab('B'),
      'Text.',
      tab('A'),
      '<CodeTabs>',
      tab('A'),
      'Text.',
      tab('B'),
      '</CodeTabs>',
    ].join('\n\n');
    expect(
      bodyOf(text).tabGroups.map(({tabs}) =>
        tabs.map(({label, output: isOutput}) => `${label}${isOutput ? ' output' : ''}`),
      ),
    ).toEqual([['A', 'A output', 'B'], ['A'], ['A', 'B']]);
  });

  it('numbers figures and tables apart', () => {
    const figure = (id: string, inside: string) =>
      `<Figure id="${id}" caption="x">\n\n${inside}\n\n</Figure>`;
    const table = '| a |\n| - |\n| b |';
    const text = [
      figure('one', 'Text.'),
      figure('two', table),
      figure('three', 'Text.'),
      figure('four', table),
    ].join('\n\n');
    expect(bodyOf(text).figures.map(({id, kind, number}) => [id, kind, number])).toEqual([
      ['fig-one', 'figure', 1],
      ['tab-two', 'table', 1],
      ['fig-three', 'figure', 2],
      ['tab-four', 'table', 2],
    ]);
  });

  it('knows tasks by their written id, else by their words', () => {
    const {items} = bodyOf('- [ ] Install *Python* 3\n- [x] Other {/* #own */}\n- no task');
    expect(items.map(({id, text}) => [id, text])).toEqual([
      ['install-python-3', 'Install Python 3'],
      ['own', 'Other'],
    ]);
  });

  it('tells tags on lines of their own from tags in a sentence', () => {
    const {elements} = bodyOf(
      '<Quiz id="a" />\n\n<Figure id="b" caption="c">![d](./e.svg)</Figure>\n\nA <kbd>x</kbd> b.',
    );
    expect(elements.map(({name, isBlock, hasContent}) => [name, isBlock, hasContent])).toEqual([
      ['Quiz', true, false],
      ['Figure', true, true],
      ['kbd', false, true],
    ]);
  });

  it('holds the links in the texts of a module’s front matter, where they stand', () => {
    const source = moduleSource(
      'criteria:\n  - Plain\n  - >-\n    A text over\n    [two lines](https://example.org/x)',
    );
    const {draft} = parse(source, 'docs/01-basics/index.mdx');
    expect(draft.body.links).toEqual([
      {
        url: 'https://example.org/x',
        text: 'two lines',
        source: 'front-matter',
        place: {line: 14, column: 17},
      },
    ]);
  });

  it('holds the definitions of the glossary', () => {
    const source =
      '---\ntitle: G\ndescription: G\n---\n\n## Tensor {/* #t */}\n\nAn *array*\nof numbers.\n\nMore.\n\n## Empty\n';
    const {draft} = parse(source, 'docs/glossary.mdx');
    expect([...draft.body.definitions]).toEqual([['t', 'An *array* of numbers.']]);
  });

  it('is there whatever is wrong, and says what it does not hold', () => {
    const {draft, diagnostics} = parse('---\ntitle: [\n---\n\n## A\n\n<Figure id=x>\n');
    expect(draft.frontMatter).toBeNull();
    expect(draft.complete).toBe(false);
    expect(diagnostics.map(({rule}) => rule)).toEqual(['front-matter-syntax', 'broken-tag']);
  });
});
