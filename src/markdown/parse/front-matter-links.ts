import type {Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {ModuleFrontMatter} from '../../core/course/front-matter';
import type {FrontMatter, LinkDraft, PageDraft} from './page-draft';
import type {Places} from './places';
import {pathKey} from './yaml-source';

type Path = readonly (string | number)[];

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** The links in the inline Markdown of a module's front matter, each where its address stands. */
export function readFrontMatterLinks(
  frontMatter: FrontMatter | null,
  keyPlaces: PageDraft['places'],
  source: string,
  places: Places,
): readonly LinkDraft[] {
  if (frontMatter?.kind !== 'module') return [];
  return inlineTexts(frontMatter.data).flatMap(({path, text}) => {
    if (!text.includes('](') && !text.includes('://')) return [];
    const start = places.offset(keyPlaces.get(pathKey(path))?.value ?? {line: 1, column: 1});
    const links: LinkDraft[] = [];
    const tree: Root = processor.parse(text);
    visit(tree, 'link', (node) => {
      const found = source.indexOf(node.url, start);
      links.push({
        url: node.url,
        text: textOf(node),
        source: 'front-matter',
        place: places.at(found < 0 ? start : found),
      });
    });
    return links;
  });
}

/** Every text of a module's front matter that is shown as inline Markdown, with its path. */
function inlineTexts(data: ModuleFrontMatter): readonly {readonly path: Path; readonly text: string}[] {
  const texts: {path: Path; text: string}[] = [];
  const add = (path: Path, text: string | undefined) => {
    if (text !== undefined) texts.push({path, text});
  };
  const addAll = (key: string, list: readonly string[] | undefined) => {
    for (const [index, text] of (list ?? []).entries()) add([key, index], text);
  };
  addAll('criteria', data.criteria);
  addAll('covers', data.covers);
  for (const key of ['for', 'notFor'] as const) {
    for (const [index, text] of (data.audience?.[key] ?? []).entries()) add(['audience', key, index], text);
  }
  for (const [index, {text}] of data.objectives.entries()) add(['objectives', index, 'text'], text);
  for (const [index, {text}] of (data.checklist ?? []).entries()) add(['checklist', index, 'text'], text);
  for (const [index, {text}] of (data.upcoming ?? []).entries()) add(['upcoming', index, 'text'], text);
  for (const [index, {note}] of (data.tools ?? []).entries()) add(['tools', index, 'note'], note);
  for (const [index, {note}] of (data.resources ?? []).entries()) add(['resources', index, 'note'], note);
  for (const [index, {answer}] of (data.questions ?? []).entries())
    add(['questions', index, 'answer'], answer);
  for (const [index, {text, where}] of (data.notCovered ?? []).entries()) {
    add(['notCovered', index, 'text'], text);
    add(['notCovered', index, 'where'], where);
  }
  for (const [part, {days}] of (data.plan ?? []).entries()) {
    for (const [index, {text}] of days.entries()) add(['plan', part, 'days', index, 'text'], text);
  }
  return texts;
}
