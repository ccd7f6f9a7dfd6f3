import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {exerciseAddress} from '../../core/exercise/exercise-address';
import {formatMinutes} from '../../core/format-minutes';
import {fillWords, type Words} from '../../core/words';
import type {ExerciseCard} from '../exercise/exercise-view';
import {h} from './h';
import {inlineMarkdown} from './inline-markdown';
import {finishedMarkup, markup} from './markup';
import {requiredAttribute} from './required-attribute';

/** Options of {@link remarkExerciseCards}. */
export interface ExerciseCardsOptions {
  readonly words: Words;
  readonly locale: string;
  readonly baseUrl: string;
  /** Null where the exercise is not there for readers: then it has no card. */
  readonly exerciseCard: (exerciseId: string) => ExerciseCard | null;
}

/** Turns `<Exercise id="…" />` into a card that leads to the exercise's page. */
export function remarkExerciseCards({words, locale, baseUrl, exerciseCard}: ExerciseCardsOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      if (node.name !== 'Exercise' || !parent || index === undefined) return undefined;
      const card = exerciseCard(requiredAttribute(file, node, 'id'));
      if (card === null) {
        parent.children.splice(index, 1);
        return index;
      }
      const facts = [
        words[card.difficulty],
        formatMinutes(card.minutes, locale),
        fillWords(words.stepCount, {count: card.steps.length}),
      ];
      const title = h('a', {href: baseUrl + exerciseAddress(card.id).slice(1)}, [card.title]);
      parent.children[index] = markup(
        'aside',
        {className: ['exercise-card'], ariaLabel: `${words[card.kind]}: ${card.title}`},
        [
          finishedMarkup('p', {className: ['label']}, [{type: 'text', value: words[card.kind]}]),
          finishedMarkup('p', {className: ['exercise-card-title']}, [title]),
          markup('p', {}, inlineMarkdown(card.description, node.position)),
          finishedMarkup('p', {className: ['exercise-card-facts', 'label']}, [
            {type: 'text', value: facts.join(' · ')},
          ]),
        ],
        node.position,
      );
      return undefined;
    });
  };
}
