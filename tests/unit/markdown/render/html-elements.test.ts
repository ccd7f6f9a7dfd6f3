import {describe, expect, it} from 'vitest';
import {compileMdx, renderMdx} from './render-mdx';

describe('HTML that an author typed', () => {
  it('is plain HTML, to any depth', async () => {
    expect(
      await renderMdx(
        'Press <kbd>Ctrl</kbd>.\n\n<details open class="x">\n<summary>More **here**</summary>\n\nText.\n\n</details>',
      ),
    ).toMatchInlineSnapshot(`
      "<p>Press <kbd>Ctrl</kbd>.</p>
      <details open class="x"><summary>More <strong>here</strong></summary><p>Text.</p></details>"
    `);
  });

  it('leaves no call in the script of the page', async () => {
    const code = await compileMdx('<details>\n<summary>More</summary>\n\nText.\n\n</details>');
    expect(code).not.toMatch(/Details|_components\./);
  });
});
