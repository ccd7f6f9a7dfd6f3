import type {Root} from 'hast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {fillWords, type Words} from '../../core/words';
import {h} from './h';

/** Options of {@link rehypeHeadingAnchors}. */
export interface HeadingAnchorsOptions {
  readonly words: Words;
}

const anchored = /^h[2-6]$/;

/** Puts a link to itself behind each heading that has an id. */
export function rehypeHeadingAnchors({words}: HeadingAnchorsOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const {id} = node.properties;
      if (!anchored.test(node.tagName) || typeof id !== 'string') return;
      const ariaLabel = fillWords(words.linkToHeading, {heading: textOf(node).trim()});
      node.children.push(
        {type: 'text', value: ' '},
        h('a', {className: ['heading-anchor'], href: `#${id}`, ariaLabel}, ['#']),
      );
    });
  };
}
