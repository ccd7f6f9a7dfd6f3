import type {Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import type {Words} from '../../core/words';

/** Options of {@link rehypeMathDisplay}. */
export interface MathDisplayOptions {
  readonly words: Words;
}

/** Lets the keyboard scroll a display formula that is wider than the page. */
export function rehypeMathDisplay({words}: MathDisplayOptions) {
  return (tree: Root): void => {
    visit(tree, 'element', ({properties}) => {
      const classes = properties.className;
      if (!Array.isArray(classes) || !classes.includes('katex-display')) return undefined;
      Object.assign(properties, {role: 'group', ariaLabel: words.formula, tabIndex: 0});
      return SKIP;
    });
  };
}
