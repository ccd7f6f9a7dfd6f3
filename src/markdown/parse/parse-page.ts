import type {PagePath} from '../../core/course/page-path';
import type {Diagnostic} from '../../core/diagnostic';
import {readFrontMatter} from './front-matter';
import {readFrontMatterLinks} from './front-matter-links';
import type {PageBody, PageDraft} from './page-draft';
import {createPlaces} from './places';
import {readBody} from './read-body';
import {parseTolerantly} from './tolerant-parse';

/** A page as read, and every problem met on the way. Later checks hold the draft against the rest of the course. */
export interface ParsedPage {
  readonly draft: PageDraft;
  readonly diagnostics: readonly Diagnostic[];
}

const EMPTY_BODY: PageBody = {
  headings: [],
  links: [],
  images: [],
  fences: [],
  tabGroups: [],
  elements: [],
  figures: [],
  formulas: [],
  items: [],
  boxes: [],
  scripts: [],
  slips: [],
  definitions: new Map(),
};

/**
 * Reads one MDX page. It always gives a draft: of a page with slips in its syntax whatever could be read, with
 * `complete: false`. Lines and columns are those of the whole file, front matter included.
 */
export function parsePage(file: string, path: PagePath, source: string): ParsedPage {
  const text = source.replace(/^\uFEFF/, '');
  const places = createPlaces(text);
  const {frontMatter, places: keyPlaces, diagnostics} = readFrontMatter(file, text, places, path.kind);
  const {tree, slips} = parseTolerantly(text);
  const body = tree === null ? EMPTY_BODY : readBody(tree, {file, source: text, places});
  const links = [...readFrontMatterLinks(frontMatter, keyPlaces, text, places), ...body.links];
  return {
    draft: {
      file,
      path,
      frontMatter,
      places: keyPlaces,
      complete: slips.length === 0,
      body: {...body, links},
    },
    diagnostics: [
      ...diagnostics,
      ...slips.map(
        ({rule, message, fix, offset}): Diagnostic => ({
          severity: 'error',
          file,
          ...places.at(offset),
          rule,
          message,
          fix,
        }),
      ),
    ],
  };
}
