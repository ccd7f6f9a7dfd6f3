import {VFile} from 'vfile';
import {describe, expect, it} from 'vitest';
import {findQuestion, questionsOf} from '../../../../src/core/quiz/find-question';
import {compileQuizzes} from '../../../../src/markdown/quiz/compile-quizzes';
import {compile, compileOne, good, lookups, quizSource, renderer} from './quiz-fixture';

const stem = (markdown: string) =>
  findQuestion(compileOne(`### Q?\n\n${markdown}\n\n- [x] a\n- [ ] b\n\n> E.`).sheet, 'q')?.stemHtml ?? '';

describe('Markdown in quizzes', () => {
  it('colours the lines to put in order as the one program that they are', () => {
    const {sheet} = compileOne(
      '### Q?\n\n```python order\ndef f():\n    """Opens,\n    # and closes."""\n    return 1\n```\n\n> E.',
    );
    const question = findQuestion(sheet, 'q');
    const lines = question?.type === 'order' ? question.items.map(({html}) => html) : [];
    const line = lines.find((html) => html.includes('# and'));
    expect(line).toBe(
      '<code class="language-python" translate="no"><span class="token triple-quoted-string string">    # and closes."""</span></code>',
    );
    expect(lines).toHaveLength(4);
  });

  it('becomes the same figures, formulas and tables as in lessons', () => {
    const html = stem(
      '```python title="serve.py" {1} showLineNumbers\nimport torch\n```\n\n$$\nx\n$$\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    );
    expect(html).toContain('<figure class="code numbered" data-language="python">');
    expect(html).toContain('<span class="code-title">serve.py</span>');
    expect(html).toContain('<span class="line highlighted">');
    expect(html).toContain('class="katex-display"');
    expect(html).toContain('aria-label="Table: Q?"');
  });

  it('resolves links and images by reference too, with their titles', () => {
    const html = stem(
      '[The page][p], ![Pic][i], [file](../static/data/sample.csv), [this](#q)\n\n[p]: ../docs/01-foundations/03-ml-infrastructure-basics.mdx "T"\n[i]: img/lifecycle.png',
    );
    expect(html).toContain('<a href="/foundations/ml-infrastructure-basics/" title="T">The page</a>');
    expect(html).toContain('<img src="/assets/lifecycle-1a2b.png" alt="Pic">');
    expect(html).toContain('<a href="/assets/sample-3c4d.csv">file</a>');
    expect(html).toContain('<a href="/quizzes/q/#q">this</a>');
  });

  it('links to other quizzes and their questions', () => {
    const {quizzes, diagnostics} = compile({
      a: quizSource(`See [b](b.md#framework) and [c](b.md#nothing).\n\n${good}`),
      b: quizSource(good),
    });
    expect(diagnostics.map(({rule, column}) => [rule, column])).toEqual([['broken-anchor', 29]]);
    expect(quizzes.map(({id}) => id)).toEqual(['b']);
  });

  it('never lets raw HTML through, even where it was reported', () => {
    const {quizzes} = compile({q: quizSource(`<script>alert(1)</script>\n\n${good}`)});
    expect(quizzes).toEqual([]);
  });

  it('gives drawings in different parts different ids', () => {
    const diagram = '```mermaid\nflowchart LR\n  accTitle: One\n  accDescr: From a to b.\n  a --> b\n```';
    const choices = '- [x] a\n- [ ] b\n\n> E.';
    const {sheet} = compileOne(
      `${diagram}\n\n### A?\n\n${diagram}\n\n${diagram}\n\n${choices}\n\n### B?\n\n${diagram}\n\n${choices}`,
    );
    const html =
      sheet.introHtml +
      questionsOf(sheet)
        .map(({stemHtml}) => stemHtml)
        .join('');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(html).toContain('role="img"');
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(target);
  });

  it('tells where it cannot be drawn', () => {
    const failing = {
      ...renderer,
      renderMarkdown: () => {
        const file = new VFile();
        return file.fail('This cannot be drawn.', {place: {line: 7, column: 3, offset: 25}, ruleId: 'x'});
      },
    };
    const file = {path: 'quizzes/q.md', source: quizSource(`### Q?\n\nWords.\n\n- [x] a\n- [ ] b\n\n> E.`)};
    const {quizzes, diagnostics} = compileQuizzes([file], lookups, {renderer: failing, rendererVersion: '1'});
    expect(quizzes).toEqual([]);
    expect(diagnostics).toMatchObject([{rule: 'cannot-render', message: 'This cannot be drawn.'}]);
  });

  it('does not hide a fault of the renderer itself', () => {
    const broken = {
      ...renderer,
      renderMarkdown: () => {
        throw new TypeError('a bug');
      },
    };
    const file = {path: 'quizzes/q.md', source: quizSource(good)};
    expect(() => compileQuizzes([file], lookups, {renderer: broken, rendererVersion: '1'})).toThrow('a bug');
  });

  it('names blanks for a screen reader in the words it is given', () => {
    const file = {path: 'quizzes/q.md', source: quizSource('### Q?\n\nIt is [[a]] & [[b]].\n\n> E.')};
    const {quizzes} = compileQuizzes([file], lookups, {
      renderer: {...renderer, blankLabel: 'Lücke "{number}"'},
      rendererVersion: '1',
    });
    const html = quizzes[0]?.sheet.topics[0]?.questions[0]?.stemHtml ?? '';
    expect(html).toContain('data-blank="1" aria-label="Lücke &quot;1&quot;"');
    expect(html).toContain('data-blank="2" aria-label="Lücke &quot;2&quot;"');
    expect(html).toContain('autocapitalize="off" autocorrect="off" spellcheck="false"');
  });

  it('takes a sign that the compiler keeps for itself as a space', () => {
    expect(stem('a\ufdd0b')).toBe('<p>a b</p>');
  });
});
