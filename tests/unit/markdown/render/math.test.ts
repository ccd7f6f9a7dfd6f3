import {describe, expect, it} from 'vitest';
import {problemOf, renderMdx} from './render-mdx';

describe('formulas', () => {
  it('are HTML and MathML, and bring their style sheet', async () => {
    const html = await renderMdx('Area $a^2$.');
    expect(html).toMatch(
      /^<MathStyles><\/MathStyles><p>Area <span class="katex"><span class="katex-mathml"><math/,
    );
    expect(html).toContain('aria-hidden="true"');
  });

  it('bring no style sheet to a page without one', async () => {
    expect(await renderMdx('It costs 5 USD, or \\$6.')).toBe('<p>It costs 5 USD, or $6.</p>');
  });

  it('scroll by keyboard where they stand alone', async () => {
    expect(await renderMdx('$$\nx = 1\n$$')).toContain(
      '<span class="katex-display" role="group" aria-label="Formula" tabindex="0">',
    );
  });

  it('stop the page where they cannot be read', async () => {
    expect(await problemOf('Text $\\frac{1}{$ here.')).toMatchInlineSnapshot(`
      "1:6 bad-math
      This formula cannot be read. Unexpected end of input in a macro argument, expected '}' at end of input: \\frac{1}{"
    `);
    expect(await problemOf('Text.\n\n$$\na \\unknown b\n$$')).toMatchInlineSnapshot(`
      "3:1 bad-math
      This formula cannot be read. Undefined control sequence: \\unknown at position 3: a \\unknown b"
    `);
  });

  it('are held to what LaTeX knows', async () => {
    expect(await problemOf('Text $a \\\\ b$ and $ü$.')).toMatchInlineSnapshot(`
      "1:19 bad-math
      This formula cannot be read. LaTeX-incompatible input and strict mode is set to 'error': Accented Unicode text character "ü" used in math mode [unicodeTextInMathMode] at position 1: ü"
    `);
  });
});
