import type {IndexedPage} from '../../../../src/cli/search/indexed-page';

/** A page for tests: `body` under one heading, after one line of introduction. */
export function indexedPage(name: string, body: string, change: Partial<IndexedPage> = {}): IndexedPage {
  return {
    address: `/foundations/${name}/`,
    title: `About ${name}`,
    kind: 'lesson',
    module: {id: 'foundations', title: 'Foundations'},
    language: 'en',
    sections: [
      {anchor: '', title: '', text: 'An introduction.', code: ''},
      {anchor: 'body', title: 'The body', text: body, code: ''},
    ],
    ...change,
  };
}
