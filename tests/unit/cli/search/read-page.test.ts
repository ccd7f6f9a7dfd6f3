import {describe, expect, it} from 'vitest';
import {pagefindDocument} from '../../../../src/cli/search/pagefind-document';
import {readPage} from '../../../../src/cli/search/read-page';
import {indexedPage} from './indexed-pages';

const article = (body: string, attributes = 'data-search-kind=lesson data-search-module=foundations') =>
  `<!doctype html><html lang=de><head></head><body><nav>menu</nav><main><article ${attributes}>${body}</article></main>`;

const sections = (body: string) => readPage(article(body))?.sections;

describe('readPage', () => {
  it('reads what an author wrote, by its headings', () => {
    const page = readPage(
      article(
        '<h1>Docker</h1><p class=page-lede>Why.<h2 id=image>An <em>im</em>age <a class=heading-anchor href=#image>#</a></h2><p>One.<ul><li>Two<li>Three</ul><h3 id=layer>Layer</h3><table><tr><td>a<td>b</table>',
      ),
    );
    expect(page).toMatchObject({title: 'Docker', kind: 'lesson', moduleId: 'foundations', language: 'de'});
    expect(page?.sections).toEqual([
      {anchor: '', title: '', text: 'Why.', code: ''},
      {anchor: 'image', title: 'An image', text: 'One. Two Three', code: ''},
      {anchor: 'layer', title: 'Layer', text: 'a b', code: ''},
    ]);
  });

  it('keeps code apart from prose', () => {
    expect(
      sections(
        '<p>Run.</p><figure class=code><figcaption class=code-caption>a.py<button>Copy</button></figcaption><pre><code><span class=line>import <span class=token>torch</span></span>\n</code></pre><p class=proof>ran with torch</figure>',
      ),
    ).toEqual([{anchor: '', title: '', text: 'Run.', code: 'import torch'}]);
  });

  it('reads a term of the glossary as the word of a sentence that it is', () => {
    expect(
      sections(
        '<p><button type=button class=term popovertarget=term-onnx>ONNX</button>, one file.</p><div class=term-card>A format.</div>',
      ),
    ).toEqual([{anchor: '', title: '', text: 'ONNX, one file.', code: ''}]);
  });

  it.each([
    ['a quiz', '<div class=quiz id=a-quiz><section class=question><h2 id=q>secret</h2></section></div>'],
    ['a hint', '<details class=hint><summary>Hint</summary>secret</details>'],
    ['a solution', '<div data-solution>secret</div>'],
    ['the desk of an exercise', '<div data-exercise-desk>secret</div>'],
    ['what one works with', '<form>secret</form><button>secret</button><nav>secret</nav>'],
    ['a proof', '<p class=proof>secret</p>'],
    ['the source of a formula', '<span class=katex><span class=katex-mathml>secret</span></span>'],
    ['facts and neighbours of a page', '<dl class=title-block><dd>secret</dl><footer>secret</footer>'],
  ])('leaves out %s', (_, html) => {
    expect(JSON.stringify(sections(`<p>open</p>${html}`))).not.toContain('secret');
  });

  it('takes the objectives of a lesson for its beginning', () => {
    expect(
      sections(
        '<p>Why.</p><section class=lesson-objectives><h2 id=lesson-objectives>You can</h2><ul><li>Save</ul></section>',
      ),
    ).toEqual([{anchor: '', title: '', text: 'Why. Save', code: ''}]);
  });

  it('knows of a quiz only what it is about', () => {
    const page = readPage(
      article(
        '<h1>Checked</h1><p class=page-lede>Seven questions.<div class=quiz><div class=quiz-text><p>On clouds.</div><section class=question><h2 id=q>secret</h2></section></div>',
        'data-search-kind=quiz',
      ),
    );
    expect(page?.title).toBe('Checked');
    expect(page?.sections).toEqual([{anchor: '', title: '', text: 'Seven questions. On clouds.', code: ''}]);
  });

  it.each([
    ['no article', '<!doctype html><p>data-search-kind</p>'],
    ['an unknown kind', article('<h1>A</h1>', 'data-search-kind=secret')],
    ['a page that no search may list', `<meta name=robots content=noindex>${article('<h1>A</h1>')}`],
  ])('finds nothing in %s', (_, html) => {
    expect(readPage(html)).toBeNull();
  });
});

describe('pagefindDocument', () => {
  it('says what counts how much, and lets no text become markup', () => {
    const page = indexedPage('a', 'x < y & "z"', {title: '<A>'});
    expect(pagefindDocument(page)).toMatchInlineSnapshot(
      `"<!doctype html><html lang="en"><body><main data-pagefind-body><p data-pagefind-filter="kind" data-pagefind-ignore="index">lesson</p><p data-pagefind-meta="kind" data-pagefind-ignore="index">lesson</p><p data-pagefind-filter="module" data-pagefind-ignore="index">foundations</p><p data-pagefind-meta="module" data-pagefind-ignore="index">Foundations</p><h1 data-pagefind-meta="title" data-pagefind-weight="8">&lt;A&gt;</h1><p data-pagefind-weight="1">An introduction.</p><h2 id="body" data-pagefind-weight="4">The body</h2><p data-pagefind-weight="1">x &lt; y &amp; &quot;z&quot;</p></main></body></html>"`,
    );
  });

  it('lets the pages that lead to lessons count less than lessons', () => {
    const weight = (kind: 'lesson' | 'module') =>
      Number(
        /title" data-pagefind-weight="([\d.]+)"/.exec(pagefindDocument(indexedPage('a', '', {kind})))?.[1],
      );
    expect(weight('module')).toBeLessThan(weight('lesson'));
  });
});
