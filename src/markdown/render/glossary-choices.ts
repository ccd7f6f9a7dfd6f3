import type {Element, Root, RootContent} from 'hast';
import {toString as textOf} from 'mdast-util-to-string';
import type {VFile} from 'vfile';
import type {Words} from '../../core/words';
import {cardChoice} from './card-choice';

/** Options of {@link rehypeGlossaryChoices}. */
export interface GlossaryChoicesOptions {
  /** A page's id from its absolute path. */
  readonly pageId: (file: string) => string;
  readonly words: Words;
}

/** On the glossary page: a check box under each term's definition that makes it a card to review. */
export function rehypeGlossaryChoices({pageId, words}: GlossaryChoicesOptions) {
  return (tree: Root, file: VFile): void => {
    if (pageId(file.path) !== 'glossary') return;
    let term: Element | null = null;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      if (node.type !== 'element') return [node];
      if (node.tagName === 'h2') term = node;
      const id = term?.properties.id;
      if (node.tagName !== 'p' || term === null || typeof id !== 'string') return [node];
      const choice = cardChoice(id, textOf(term).trim(), words);
      term = null;
      return [node, choice];
    });
  };
}
