import type {Element, Nodes} from 'hast';
import {attributeOf, classesOf, isElement, isSkipped} from './element-facts';
import type {IndexedSection} from './indexed-page';
import {nodeText} from './node-text';

interface OpenSection {
  readonly anchor: string;
  readonly title: string;
  readonly text: string[];
  readonly code: string[];
}

/** Cuts an article at its headings of the second and third level that have an id. */
export function readSections(article: Element): readonly IndexedSection[] {
  const first: OpenSection = {anchor: '', title: '', text: [], code: []};
  const sections = [first];

  const visit = (node: Nodes): void => {
    const open = sections.at(-1) ?? first;
    if (node.type === 'text') open.text.push(node.value);
    if (!isElement(node) || isSkipped(node) || node.tagName === 'h1') return;
    const id = attributeOf(node, 'id');
    if (/^h[23]$/.test(node.tagName) && id !== '') {
      sections.push({anchor: id, title: nodeText(node), text: [], code: []});
    } else if (node.tagName === 'figure' && classesOf(node).includes('code')) {
      open.code.push(nodeText(node));
    } else if (isPromise(node)) {
      first.text.push(
        ...node.children.filter((child) => isElement(child) && child.tagName !== 'h2').map(nodeText),
      );
    } else if (isWhole(node)) {
      open.text.push(nodeText(node));
    } else {
      for (const child of node.children) visit(child);
    }
  };
  for (const child of article.children) visit(child);
  return sections.map(({text, code, ...section}) => ({...section, text: tidy(text), code: tidy(code)}));
}

/** What a lesson promises is about the whole of it: its heading is the same on every page, and no place to go to. */
function isPromise(element: Element): boolean {
  return classesOf(element).includes('lesson-objectives');
}

/** What no heading and no code block can stand in, so that its inline parts stay together. */
function isWhole({tagName}: Element): boolean {
  return /^(?:p|dt|h[2-6]|td|th|summary|figcaption)$/.test(tagName);
}

function tidy(texts: readonly string[]): string {
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}
