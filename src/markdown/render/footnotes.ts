import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import {fillWords, type Words} from '../../core/words';

/** Options of {@link rehypeFootnotes}. */
export interface FootnotesOptions {
  readonly words: Words;
}

/** Shows the heading above the footnotes, which is hidden by default, and says its words in the course's language. */
export function rehypeFootnotes({words}: FootnotesOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      if (node.properties.id === 'footnote-label') {
        delete node.properties.className;
        node.children = [{type: 'text', value: words.footnotes}];
      } else if (node.properties.dataFootnoteBackref !== undefined) {
        node.properties.ariaLabel = fillWords(words.backToReference, {number: referenceNumber(node)});
      }
    });
  };
}

/** `1`, or `1-2` for the way back to a note's second reference: the last part of remark-rehype's own label. */
function referenceNumber({properties}: Element): string {
  return String(properties.ariaLabel).split(' ').at(-1) ?? '';
}
