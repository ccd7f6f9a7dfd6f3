import type {ElementDraft, FenceDraft, PageDraft} from '../../parse/page-draft';
import type {Place} from '../../parse/places';
import {languageOfFile} from '../language-of-file';
import {findRegion} from '../region';
import {siblingPath} from '../sibling-path';
import {blockEnvironment, type Environment} from './block-environment';
import type {Cell} from './code-file';

/** A cell, where it stands and what it needs; null for a heading, which needs nothing. */
export interface PageCell {
  readonly cell: Cell;
  readonly place: Place;
  readonly environment: Environment | null;
}

/**
 * The headings and the Python of a page in its order. `read` gives the text of a file by its path from the repository
 * root; a region that is not there is left out, and the check of the course reports it.
 */
export function pageCells({file, frontMatter, body}: PageDraft, read: (path: string) => string): PageCell[] {
  const page = (frontMatter?.kind === 'lesson' ? frontMatter.data.environment : undefined) ?? 'plain';
  const cells = [
    ...body.headings.map(({depth, text, place}) => ({
      cell: {type: 'heading', depth, text} as const,
      place,
      environment: null,
    })),
    ...body.fences.filter(({lang, meta}) => lang === 'python' && !meta.output).map(fenceCell),
    ...body.elements.filter(({name}) => name === 'CodeRegion').flatMap(regionCell),
  ];
  return cells.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);

  function fenceCell({code, meta, place}: FenceDraft): PageCell {
    const cell: Cell =
      meta.notest === null ? {type: 'code', code} : {type: 'unrun', code, reason: meta.notest};
    return {cell, place, environment: blockEnvironment(meta, page)};
  }

  function regionCell({attributes, place}: ElementDraft): PageCell[] {
    const value = (wanted: string) => attributes.find(({name}) => name === wanted)?.value;
    const [path, region] = [value('file'), value('region')];
    if (typeof path !== 'string' || typeof region !== 'string' || languageOfFile(path) !== 'python')
      return [];
    const code = regionOf(siblingPath(file, path), region);
    return code === null ? [] : [{cell: {type: 'code', code}, place, environment: page}];
  }

  function regionOf(path: string, region: string): string | null {
    try {
      const found = findRegion(read(path), region);
      return found.ok ? found.code : null;
    } catch {
      return null;
    }
  }
}
