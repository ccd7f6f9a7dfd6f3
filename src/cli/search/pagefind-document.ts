import type {IndexedPage} from './indexed-page';
import {kindWeights} from './kind-weights';

const weights = {title: 8, heading: 4, text: 1, code: 0.4};

/** A page as the document that Pagefind indexes: its words, how much they count, and what it can be filtered by. */
export function pagefindDocument({title, kind, module, language, sections}: IndexedPage): string {
  const weigh = (part: keyof typeof weights): string =>
    `data-pagefind-weight="${Number((weights[part] * kindWeights[kind]).toFixed(2))}"`;
  const body = sections.map(({anchor, title: heading, text, code}) =>
    [
      anchor === '' ? '' : `<h2 id="${escapeHtml(anchor)}" ${weigh('heading')}>${escapeHtml(heading)}</h2>`,
      `<p ${weigh('text')}>${escapeHtml(text)}</p>`,
      code === '' ? '' : `<pre ${weigh('code')}>${escapeHtml(code)}</pre>`,
    ].join(''),
  );
  return [
    `<!doctype html><html lang="${escapeHtml(language)}"><body><main data-pagefind-body>`,
    `<p data-pagefind-filter="kind" data-pagefind-ignore="index">${kind}</p>`,
    `<p data-pagefind-meta="kind" data-pagefind-ignore="index">${kind}</p>`,
    module === null
      ? ''
      : `<p data-pagefind-filter="module" data-pagefind-ignore="index">${escapeHtml(module.id)}</p>` +
        `<p data-pagefind-meta="module" data-pagefind-ignore="index">${escapeHtml(module.title)}</p>`,
    `<h1 data-pagefind-meta="title" ${weigh('title')}>${escapeHtml(title)}</h1>`,
    ...body,
    '</main></body></html>',
  ].join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
