import {excerptParts} from '../../core/search/excerpt-parts';
import {
  type ExcerptPart,
  isSearchKind,
  type SearchHit,
  type SearchSection,
} from '../../core/search/search-provider';

/** Signs of no script, which Algolia is asked to put around matches: no text has them, and they are no HTML. */
export const matchSigns = {open: '\uE000', close: '\uE001'};

type Fields = Readonly<Record<string, unknown>>;

/** Records of headings, put together to the pages that they stand in; foreign data, read as such. */
export function toAlgoliaHits(records: readonly object[], baseUrl: string): readonly SearchHit[] {
  const pages = new Map<string, SearchHit & {sections: SearchSection[]}>();
  for (const record of records) {
    const fields: Fields = {...record};
    const page = textOf(fields.page);
    const kind = fields.kind;
    const address = baseUrl + page.replace(/^\//, '');
    const heading = textOf(fields.heading);
    const excerpt = excerptOf(fields);
    const found = pages.get(page) ?? {
      address,
      title: textOf(fields.title),
      kind: isSearchKind(kind) ? kind : 'page',
      module: moduleOf(fields),
      excerpt,
      sections: [],
    };
    pages.set(page, found);
    const anchor = textOf(fields.anchor);
    if (heading !== '' && found.sections.every((section) => section.title !== heading)) {
      found.sections.push({address: `${address}#${anchor}`, title: heading, excerpt});
    }
  }
  return [...pages.values()];
}

/** The snippet where the record has one, else the beginning of its text. */
function excerptOf(fields: Fields): readonly ExcerptPart[] {
  const snippets = fields._snippetResult;
  const snippet = isFields(snippets) && isFields(snippets.text) ? textOf(snippets.text.value) : '';
  const text = snippet === '' ? textOf(fields.text).slice(0, 160) : snippet;
  return excerptParts(text, matchSigns.open, matchSigns.close);
}

/** A module's own page needs no name of its module. */
function moduleOf({moduleTitle, title}: Fields): string | null {
  return moduleTitle === title ? null : textOf(moduleTitle) || null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
