import {describe, expect, it} from 'vitest';
import {htmlToText} from '../../../../src/cli/quiz/html-to-text';
import {compileOne} from '../../markdown/quiz/quiz-fixture';

const textOf = (stem: string) =>
  htmlToText(
    compileOne(`### Q?\n\n${stem}\n\n- [x] a\n- [ ] b\n\n> E.`).sheet.topics[0]?.questions[0]?.stemHtml ?? '',
  );

describe('text from HTML', () => {
  it('keeps code as it is written, formulas by their source, and what a picture says', () => {
    expect(
      textOf(
        'Is `a < b && c > d` of $x^2$ & "so"?\n\n```python\nif x:\n    y = "<p>"\n```\n\n![A curve](img/lifecycle.png)',
      ),
    ).toMatchInlineSnapshot(`
      "Is a < b && c > d of $x^2$ & "so"?
      Python
      if x:
          y = "<p>"
      [A curve]"
    `);
  });

  it('keeps rows and items on lines of their own', () => {
    expect(textOf('- one\n- two\n\n| A | B |\n| --- | --- |\n| 1 | 2 |')).toMatchInlineSnapshot(`
      "- one
      - two
      A  B
      1  2"
    `);
  });
});
