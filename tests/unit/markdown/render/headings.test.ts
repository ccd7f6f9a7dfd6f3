import {describe, expect, it} from 'vitest';
import {compileMdx, renderMdx} from './render-mdx';

describe('headings', () => {
  it('have the id that is written, else the slug of their text, and a link to themselves', async () => {
    expect(await renderMdx('## Saving **it** {/* #save */}\n\n### Then `load`')).toMatchInlineSnapshot(`
      "<h2 id="save">Saving <strong>it</strong> <a class="heading-anchor" href="#save" aria-label="Link to Saving it">#</a></h2>
      <h3 id="then-load">Then <code>load</code> <a class="heading-anchor" href="#then-load" aria-label="Link to Then load">#</a></h3>"
    `);
  });

  it('stand in the table of contents, those in a box too', async () => {
    const code = await compileMdx('## Saving {/* #save */}\n\n:::note\n\n### Inside\n\n:::');
    expect(code.match(/export const toc = [^;]*;/)?.[0]).toMatchInlineSnapshot(`
      "export const toc = [{
        "value": "Saving",
        "id": "save",
        "level": 2
      }, {
        "value": "Inside",
        "id": "inside",
        "level": 3
      }];"
    `);
  });
});
