import type {Code, List, PhrasingContent, RootContent} from 'mdast';
import type {AnswerContext} from '../markdown-type';
import {endOf, startOf} from '../offsets';
import type {Attribute} from '../parse/attribute-list';
import {checkAttributePlace} from '../parse/attribute-place';
import {looksLikeChoice} from '../parse/find-task-lists';
import {readAttributes} from '../parse/read-attributes';
import {fenceLines, readFence} from '../parse/read-fence';
import {checkStrayAttributes} from '../parse/stray-attributes';
import {choiceText} from './choice-text';

/** One thing to put in order. */
export interface OrderItemDraft {
  readonly id: Attribute | null;
  readonly offset: number;
  readonly words: readonly PhrasingContent[];
  readonly blocks: readonly RootContent[];
  readonly text: string;
}

/** The items of a numbered list. */
export function readOrderList(list: List, {source, report}: AnswerContext): readonly OrderItemDraft[] {
  return list.children.map((item, index) => {
    const before = list.children[index - 1];
    if (before && /\n[ \t]*\r?\n/u.test(source.slice(endOf(before), startOf(item)))) {
      report.error(
        'order-form',
        startOf(item),
        'There is a blank line above this item, and Markdown joins two lists that only a blank line parts.',
        'Write the items without blank lines between them; after another list put words before the first item.',
      );
    }
    if (looksLikeChoice(item, source)) {
      report.error('order-form', startOf(item), 'This item to put in order has a box.', 'Take `[ ]` out.');
    }
    const [first, ...rest] = item.children;
    const paragraph = first?.type === 'paragraph' ? first : null;
    const {words, attributes} = readAttributes(paragraph?.children ?? [], source, report);
    checkAttributePlace(attributes, 'item', report);
    checkStrayAttributes(words, source, report);
    const blocks = paragraph ? rest : item.children;
    const text = choiceText(words, blocks);
    if (text === '') {
      report.error(
        'order-form',
        startOf(item),
        'This item is empty.',
        'Write it on the same line as its number.',
      );
    }
    return {id: attributes.id, offset: startOf(item), words, blocks, text};
  });
}

/** The lines of a fence; white space before them counts, empty lines do not. */
export function readOrderFence(node: Code, {source}: AnswerContext) {
  const fence = readFence(node, source);
  const items = fenceLines(fence, source).flatMap(({text, offset}): OrderItemDraft[] =>
    text.trim() === '' ? [] : [{id: null, offset, words: [], blocks: [], text: text.trimEnd()}],
  );
  return {code: {language: fence.language}, items};
}
