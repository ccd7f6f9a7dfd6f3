import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {isSearchKind, type SearchKind} from '../../core/search/search-provider';
import {attributeOf, classesOf, isElement} from './element-facts';
import type {IndexedSection} from './indexed-page';
import {nodeText} from './node-text';
import {readSections} from './read-sections';

/** A built page by itself; what other pages say about it comes later. */
export interface ReadPage {
  readonly title: string;
  readonly kind: SearchKind;
  /** Id of the module that the page names as its own; null where it names none. */
  readonly moduleId: string | null;
  readonly language: string;
  readonly sections: readonly IndexedSection[];
  /** Paths that the article links to. */
  readonly links: readonly string[];
  /** Ids of the quizzes that stand in the article. */
  readonly quizzes: readonly string[];
}

/** Reads a built page; null where it has nothing to find: no article that says its kind, or closed to searches. */
export function readPage(html: string): ReadPage | null {
  // Parsing is the most of the work, and pages without an article to find are many in some courses.
  if (!html.includes('data-search-kind')) return null;
  const root = fromHtml(html);
  const article = find(root, (element) => element.properties.dataSearchKind !== undefined);
  const kind = article && attributeOf(article, 'dataSearchKind');
  if (!article || !isSearchKind(kind) || isClosed(root)) return null;
  const heading = find(article, ({tagName}) => tagName === 'h1');
  const language = find(root, ({tagName}) => tagName === 'html');
  return {
    title: heading ? nodeText(heading) : '',
    kind,
    moduleId: attributeOf(article, 'dataSearchModule') || null,
    language: (language && attributeOf(language, 'lang')) || 'en',
    sections: kind === 'quiz' ? [quizIntroduction(article)] : readSections(article),
    links: all(article, ({tagName}) => tagName === 'a').map((link) => attributeOf(link, 'href')),
    quizzes: all(article, (element) => classesOf(element).includes('quiz')).map((quiz) =>
      attributeOf(quiz, 'id').replace(/-quiz$/, ''),
    ),
  };
}

/** Of a quiz no question is found, only what says what it is about. */
function quizIntroduction(article: Element): IndexedSection {
  const parts = all(article, (element) => {
    const classes = classesOf(element);
    return classes.includes('page-lede') || classes.includes('quiz-text');
  });
  return {anchor: '', title: '', text: parts.map(nodeText).join(' '), code: ''};
}

function isClosed(root: Nodes): boolean {
  const robots = find(
    root,
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'robots',
  );
  return robots !== null && attributeOf(robots, 'content').includes('noindex');
}

function find(node: Nodes, test: (element: Element) => boolean): Element | null {
  if (isElement(node) && test(node)) return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return null;
}

function all(node: Nodes, test: (element: Element) => boolean): readonly Element[] {
  if (isElement(node) && test(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => all(child, test)) : [];
}
