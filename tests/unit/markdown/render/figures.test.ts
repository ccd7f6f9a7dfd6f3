import {describe, expect, it} from 'vitest';
import {problemOf, renderMdx} from './render-mdx';

const table = '| a | b |\n|---|---:|\n| 1 | 2 |';
const figure = (id: string, caption: string, content: string) =>
  `<Figure id="${id}" caption="${caption}">\n\n${content}\n\n</Figure>\n\n`;

describe('figures', () => {
  it('are numbered in the order of the page, tables apart', async () => {
    const html = await renderMdx(
      figure('one', 'First `code`, $x$', 'A') +
        figure('two', 'A table', table) +
        figure('three', 'Third', 'B'),
    );
    expect(
      html.replace(/<span class="katex">[\s\S]*?<\/span><\/span><\/span><\/span>/, '[x]'),
    ).toMatchInlineSnapshot(`
      "<MathStyles></MathStyles><figure class="figure" id="fig-one"><p>A</p><figcaption><span class="figure-number">Figure 1</span> First <code>code</code>, [x]</figcaption></figure>
      <figure class="figure figure-table" id="tab-two"><figcaption><span class="figure-number">Table 1</span> A table</figcaption><div class="table-scroll" tabindex="0" role="region" aria-label="Table 1 A table"><table>
      <thead>
      <tr>
      <th>a</th>
      <th align="right">b</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td align="right">2</td>
      </tr>
      </tbody>
      </table></div></figure>
      <figure class="figure" id="fig-three"><p>B</p><figcaption><span class="figure-number">Figure 2</span> Third</figcaption></figure>"
    `);
  });

  it('need a caption', async () => {
    expect(await problemOf('<Figure id="one">\n\nA\n\n</Figure>')).toMatchInlineSnapshot(`
      "1:1 missing-attribute
      <Figure> has no \`caption\`. Write \`<Figure caption="…">\`."
    `);
  });
});

describe('tables', () => {
  it('scroll, and are named by what stands above them', async () => {
    const html = await renderMdx(
      `${table}\n\n## Sizes\n\n${table}\n\nText.\n\n${table}\n\n${figure('x', 'Speeds', table)}`,
    );
    expect(html.match(/<div class="table-scroll"[^>]*>/g)).toMatchInlineSnapshot(`
      [
        "<div class="table-scroll" tabindex="0" role="region" aria-label="Table: Sample">",
        "<div class="table-scroll" tabindex="0" role="region" aria-label="Table: Sizes">",
        "<div class="table-scroll" tabindex="0" role="region" aria-label="Table: Sizes (2)">",
        "<div class="table-scroll" tabindex="0" role="region" aria-label="Table 1 Speeds">",
      ]
    `);
  });

  it('have no header without words', async () => {
    const html = await renderMdx('|  | Size |\n|---|---|\n| a | 1 |');
    expect(html.match(/<thead>[\s\S]*<\/thead>/)?.[0]).toBe(
      '<thead>\n<tr>\n<td></td>\n<th>Size</th>\n</tr>\n</thead>',
    );
  });
});
