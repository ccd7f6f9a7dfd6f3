import {describe, expect, it} from 'vitest';
import {renderMdx} from './render-mdx';

const glossary =
  '## Batch {/* #batch */}\n\nSeveral inputs at *once*.\n\nMore of it.\n\n## Epoch\n\n### Not a term\n\nOne pass.';

describe('the glossary', () => {
  it('has a check box under the definition of each term', async () => {
    const html = await renderMdx(glossary, {pageId: () => 'glossary'});
    expect(html.match(/<p>.*?<\/p>|<label.*?<\/label>/g)).toMatchInlineSnapshot(`
      [
        "<p>Several inputs at <em>once</em>.</p>",
        "<label class="card-choice" data-search-skip=""><input type="checkbox" data-card="term:batch" autocomplete="off"> <span>Review this term<span class="visually-hidden"> (Batch)</span></span></label>",
        "<p>More of it.</p>",
        "<p>One pass.</p>",
        "<label class="card-choice" data-search-skip=""><input type="checkbox" data-card="term:epoch" autocomplete="off"> <span>Review this term<span class="visually-hidden"> (Epoch)</span></span></label>",
      ]
    `);
  });

  it('is the only page that has any', async () => {
    expect(await renderMdx(glossary)).not.toContain('<label');
  });
});
