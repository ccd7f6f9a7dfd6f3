import {describe, expect, it} from 'vitest';
import {english} from '../../../../src/core/words';
import {renderMdx} from './render-mdx';

describe('footnotes', () => {
  it('stand under a heading that one sees, and lead back', async () => {
    expect(await renderMdx('One[^a], again[^a].\n\n[^a]: A note.')).toMatchInlineSnapshot(`
      "<p>One<sup><a href="#user-content-fn-a" id="user-content-fnref-a" data-footnote-ref aria-describedby="footnote-label">1</a></sup>, again<sup><a href="#user-content-fn-a" id="user-content-fnref-a-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>

      <section data-footnotes class="footnotes"><h2 id="footnote-label">Footnotes <a class="heading-anchor" href="#footnote-label" aria-label="Link to Footnotes">#</a></h2>
      <ol>
      <li id="user-content-fn-a">
      <p>A note. <a href="#user-content-fnref-a" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a> <a href="#user-content-fnref-a-2" data-footnote-backref="" aria-label="Back to reference 1-2" class="data-footnote-backref">↩<sup>2</sup></a></p>
      </li>
      </ol>
      </section>"
    `);
  });

  it('speak the language of the course', async () => {
    const words = {...english, footnotes: 'Fußnoten', backToReference: 'Zurück zu {number}'};
    const html = await renderMdx('One[^a].\n\n[^a]: A note.', {words});
    expect(html).toContain('>Fußnoten ');
    expect(html).toContain('aria-label="Zurück zu 1"');
  });
});
