import {describe, expect, it} from 'vitest';
import {problemOf, renderMdx} from './render-mdx';

describe('terms', () => {
  it('open a definition that stands once at the end of the page', async () => {
    expect(
      await renderMdx(
        'A <Term id="tensor">tensor</Term> and <Term id="tensor">**tensors**</Term>.\n\n<Term id="epoch">Epoch</Term>\n\nEnd.',
      ),
    ).toMatchInlineSnapshot(`
      "<p>A <button type="button" class="term" popovertarget="term-tensor" data-term="tensor">tensor</button> and <span class="together"><button type="button" class="term" popovertarget="term-tensor" data-term="tensor"><strong>tensors</strong></button>.</span></p>
      <p><button type="button" class="term" popovertarget="term-epoch" data-term="epoch">Epoch</button></p>
      <p>End.</p>
      <div class="term-card" popover="auto" id="term-tensor"><p class="term-name">Tensor</p><p>An array with a <em>shape</em>.</p><p class="term-more"><a href="/course/glossary/#tensor">Read more in the glossary</a></p><label class="card-choice" data-search-skip=""><input type="checkbox" data-card="term:tensor" autocomplete="off"> <span>Review this term<span class="visually-hidden"> (Tensor)</span></span></label></div>
      <div class="term-card" popover="auto" id="term-epoch"><p class="term-name">Epoch</p><p>One pass over the data.</p><p class="term-more"><a href="/course/glossary/#epoch">Read more in the glossary</a></p><label class="card-choice" data-search-skip=""><input type="checkbox" data-card="term:epoch" autocomplete="off"> <span>Review this term<span class="visually-hidden"> (Epoch)</span></span></label></div>"
    `);
  });

  it('keep the signs that touch them on their line', async () => {
    const [line] = (
      await renderMdx('He said (<Term id="tensor">tensor</Term>), a <Term id="epoch">epoch</Term>s end.')
    )
      .replaceAll(/<button[^>]*>/g, '<button>')
      .split('\n');
    expect(line).toBe(
      '<p>He said <span class="together">(<button>tensor</button>)</span>, a <span class="together"><button>epoch</button>s</span> end.</p>',
    );
  });

  it('are those of the glossary', async () => {
    expect(await problemOf('A <Term id="tensors">tensor</Term>.')).toMatchInlineSnapshot(`
      "1:3 unknown-term
      The glossary has no term \`tensors\`. Did you mean \`tensor\`? Add \`## … {/* #tensors */}\` to docs/glossary.mdx, or use a term that stands there."
    `);
  });
});

describe('sidenotes', () => {
  it('stand in the line, or between paragraphs', async () => {
    expect(
      await renderMdx(
        'Text.<Sidenote>Aside *here*.</Sidenote> More.\n\n<Sidenote>\n\nA paragraph.\n\n</Sidenote>',
      ),
    ).toMatchInlineSnapshot(`
      "<p>Text.<span class="sidenote" role="note">Aside <em>here</em>.</span> More.</p>
      <div class="sidenote" role="note"><p>A paragraph.</p></div>"
    `);
  });
});
