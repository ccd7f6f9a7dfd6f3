import type {Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {fillWords, type Words} from '../../core/words';
import {markup} from './markup';

/** Options of {@link remarkHints}. */
export interface HintsOptions {
  readonly words: Words;
}

/**
 * Turns each `:::hint` … `:::` into a folded text. The hints of a step are counted, and stand together so that the style
 * sheet shows one only when the one before it is open: without a script too.
 */
export function remarkHints({words}: HintsOptions) {
  return (tree: Root): void => {
    let step: ContainerDirective[] = [];
    const finish = () => {
      for (const [index, hint] of step.entries()) {
        const place = tree.children.indexOf(hint);
        const label =
          step.length === 1
            ? words.hintOne
            : fillWords(words.hintOf, {number: index + 1, count: step.length});
        tree.children[place] = markup(
          'details',
          {className: ['hint']},
          [markup('summary', {}, [{type: 'text', value: label}]), ...hint.children],
          hint.position,
        );
      }
      step = [];
    };
    for (const node of [...tree.children]) {
      if (node.type === 'heading') finish();
      if (node.type === 'containerDirective' && node.name === 'hint') step.push(node);
    }
    finish();
  };
}
