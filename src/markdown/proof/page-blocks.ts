import {parseFenceMeta} from '../parse/fence-meta';
import type {ElementDraft, PageDraft} from '../parse/page-draft';
import type {Place} from '../parse/places';
import {languageOfFile} from '../render/language-of-file';
import {findRegion} from '../render/region';
import {siblingPath} from '../render/sibling-path';
import {isProvenByExercise} from './is-proven-by-exercise';
import type {PageBlock} from './page-block';
import {pageEnvironment} from './page-environment';
import {type CodeItem, toBlocks} from './to-blocks';

/**
 * The blocks of a page that can be tried, in its order. `read` gives the text of a file by its path from the
 * repository root; null where there is none.
 */
export function pageBlocks(
  {file, frontMatter, body}: PageDraft,
  read: (path: string) => string | null,
): readonly PageBlock<Place>[] {
  const fences = body.fences.map(({lang, meta, code, place}) => ({
    at: place,
    language: lang ?? 'text',
    meta,
    code,
  }));
  const regions = body.elements.filter(({name}) => name === 'CodeRegion').flatMap(regionItem);
  const items = [...fences, ...regions].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return toBlocks(items, pageEnvironment(frontMatter?.data));

  function regionItem({attributes, place}: ElementDraft): CodeItem<Place>[] {
    const value = (wanted: string) => attributes.find(({name}) => name === wanted)?.value;
    const [relative, region] = [value('file'), value('region')];
    if (typeof relative !== 'string' || typeof region !== 'string') return [];
    const path = siblingPath(file, relative);
    const source = isProvenByExercise(path) ? null : read(path);
    const found = source === null ? null : findRegion(source, region);
    const language = languageOfFile(path);
    if (source === null || found?.ok !== true) return [];
    return [{at: place, language, code: found.code, source, meta: parseFenceMeta(language, '')}];
  }
}
