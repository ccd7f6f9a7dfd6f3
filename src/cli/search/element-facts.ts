import type {Element, Nodes} from 'hast';

/** Names that are not read: what works the page, and what a search must not give away. */
const skippedTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'nav',
  'button',
  'form',
  'input',
  'select',
  'svg',
  'footer',
]);

const skippedClasses: readonly string[] = [
  'breadcrumb',
  'page-number',
  'title-block',
  'page-contents',
  'heading-anchor',
  'katex-mathml',
  'code-caption',
  'tab-label',
  'tab-list',
  'proof',
  'term-card',
  'hint',
  'quiz',
  'step-mark',
];

const skippedAttributes: readonly string[] = [
  'dataExerciseDesk',
  'dataSolution',
  'dataReceipt',
  'dataSearchSkip',
];

/** Whether a node is an element, not a text or a comment. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** The classes of an element; none where it has no such attribute. */
export function classesOf({properties}: Element): readonly string[] {
  const {className} = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** The text of an attribute; empty where it is not there. */
export function attributeOf({properties}: Element, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value : '';
}

/** Whether an element is a word of a sentence that opens its definition: a button by its tag only. */
export function isTerm(element: Element): boolean {
  return element.tagName === 'button' && classesOf(element).includes('term');
}

/** Whether an element is no part of what an author wrote for readers to find. */
export function isSkipped(element: Element): boolean {
  const classes = classesOf(element);
  return (
    (skippedTags.has(element.tagName) && !isTerm(element)) ||
    skippedClasses.some((name) => classes.includes(name)) ||
    skippedAttributes.some((name) => element.properties[name] !== undefined)
  );
}
