import type {IndexedPage} from './indexed-page';

/** Each term of the glossary becomes a page of its own to find; other pages stay one. */
export function splitGlossary(page: IndexedPage): readonly IndexedPage[] {
  if (page.kind !== 'glossary') return [page];
  return page.sections
    .filter(({anchor}) => anchor !== '')
    .map((section) => ({
      ...page,
      address: `${page.address}#${section.anchor}`,
      title: section.title,
      sections: [{...section, anchor: '', title: ''}],
    }));
}
