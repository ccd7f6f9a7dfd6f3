import {describe, expect, it} from 'vitest';
import {english} from '../../../../src/core/words';
import {problemOf, renderMdx} from './render-mdx';

describe('boxes', () => {
  it('have their kind as a title', async () => {
    expect(await renderMdx(':::warning\n\nIt *burns*.\n\n:::')).toMatchInlineSnapshot(
      `"<div class="admonition admonition-warning" role="note" aria-label="Warning"><p class="admonition-title">Warning</p><p>It <em>burns</em>.</p></div>"`,
    );
  });

  it('keep their kind as a word beside a title of their own', async () => {
    expect(await renderMdx(':::tip[Use `bfloat16`]\n\nText.\n\n:::')).toMatchInlineSnapshot(
      `"<div class="admonition admonition-tip" role="note" aria-label="Tip"><p class="admonition-title"><span class="admonition-kind">Tip</span> Use <code>bfloat16</code></p><p>Text.</p></div>"`,
    );
  });

  it('stand inside one another', async () => {
    expect(await renderMdx('::::note\n\n:::danger\n\nInner.\n\n:::\n\n::::')).toMatchInlineSnapshot(
      `"<div class="admonition admonition-note" role="note" aria-label="Note"><p class="admonition-title">Note</p><div class="admonition admonition-danger" role="note" aria-label="Danger"><p class="admonition-title">Danger</p><p>Inner.</p></div></div>"`,
    );
  });

  it('speak the language of the course', async () => {
    const words = {...english, note: 'Hinweis'};
    expect(await renderMdx(':::note\n\nText.\n\n:::', {words})).toContain('aria-label="Hinweis"');
  });

  it('are of five kinds', async () => {
    expect(await problemOf('Text.\n\n:::warnning\n\nText.\n\n:::')).toMatchInlineSnapshot(`
      "3:1 unknown-admonition
      There is no box \`:::warnning\`. Did you mean \`:::warning\`? Use \`:::note\`, \`:::tip\`, \`:::info\`, \`:::warning\`, \`:::danger\`."
    `);
  });

  it('have their title in brackets', async () => {
    expect(await problemOf(':::note Take care\n\nText.\n\n:::')).toMatchInlineSnapshot(`
      "1:1 box-syntax
      These colons make no box. Write \`:::note[Title]\` on a line of its own, and \`:::\` on a line of its own at the end."
    `);
  });
});

describe('text that looks like a directive', () => {
  it('stays text', async () => {
    expect(
      await renderMdx(
        'See localhost:3000, host:port and a:b[**c**].\n\n::torch[x]\n\nAt 10:30, `torch::jit`.',
      ),
    ).toMatchInlineSnapshot(`
      "<p>See localhost:3000, host:port and a:b[**c**].</p>
      <p>::torch[x]</p>
      <p>At 10:30, <code>torch::jit</code>.</p>"
    `);
  });
});
