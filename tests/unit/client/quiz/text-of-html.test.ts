import fc from 'fast-check';
import {toHtml} from 'hast-util-to-html';
import {renderToString} from 'katex';
import {describe, expect, it} from 'vitest';
import {textOfHtml} from '../../../../src/client/quiz/text-of-html';

describe('the words of a piece of HTML', () => {
  it('are read without tags', () => {
    expect(
      textOfHtml('<code class="language-python">    <span class="token keyword">return</span> y</code>'),
    ).toBe('return y');
    expect(textOfHtml('a<br>b <img src="/x>y.png" alt="a plot">')).toBe('a b a plot');
    expect(textOfHtml('x &#x3C; 1 &#x26;&amp; y &lt;= 2 &#38; &quot;z&quot; &unknown;')).toBe(
      'x < 1 && y <= 2 & "z" &unknown;',
    );
  });

  it('give a formula once, as it was written', () => {
    expect(textOfHtml(`of ${renderToString('x^2 < \\frac{1}{2}')} bytes`)).toBe(
      'of x^2 < \\frac{1}{2} bytes',
    );
  });

  it('are any text that the build has put into elements', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const html = toHtml({
          type: 'element',
          tagName: 'code',
          properties: {title: b},
          children: [{type: 'text', value: a}],
        });
        expect(textOfHtml(html)).toBe(a.replace(/\s+/gu, ' ').trim());
      }),
    );
  });
});
