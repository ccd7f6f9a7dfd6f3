import {distinctTexts} from '../../../core/quiz/distinct-texts';
import {orderRules} from '../../../core/quiz/settings';
import {sheetOrder} from '../../../core/quiz/sheet-order';
import {checkItemIds} from '../check/check-item-ids';
import {itemIds} from '../item-ids';
import type {MarkdownType, ToHtml} from '../markdown-type';
import {type OrderItemDraft, readOrderFence, readOrderList} from './order-items';

export interface OrderAnswer {
  readonly type: 'order';
  /** The language of the lines; null for a list in words. */
  readonly code: {readonly language: string | null} | null;
  readonly items: readonly OrderItemDraft[];
}

/** `.order` and the last ordered list, or a fence flagged `order`. */
export const order: MarkdownType<'order', OrderAnswer> = {
  name: 'order',
  rules: orderRules,
  defaultRule: () => 'exact',
  parse(found, context) {
    if (found.kind === 'order-list')
      return {type: 'order', code: null, items: readOrderList(found.list, context)};
    return found.kind === 'order-fence' ? {type: 'order', ...readOrderFence(found.fence, context)} : null;
  },
  check({items}, {report, offset, rule}) {
    const [first] = items;
    const least = rule === 'neighbours' ? 3 : 2;
    if (items.length < least) {
      report.error(
        'order-form',
        first?.offset ?? offset,
        items.length === 0
          ? 'There is nothing to put in order.'
          : `There ${items.length === 1 ? 'is only one item' : 'are only two items'} to put in order.`,
        least === 3 ? 'Scoring by neighbours needs at least three items.' : 'Write at least two, one a line.',
      );
    } else if (new Set(items.map(({text}) => text)).size === 1) {
      report.error(
        'order-form',
        first?.offset ?? offset,
        'All items are the same, so every order is right.',
        'Say what makes them differ.',
      );
    }
    for (const {id, text, offset: at} of items) {
      if (id !== null && items.filter((item) => item.text === text).length > 1) {
        report.error(
          'duplicate-id',
          at,
          'This item stands here more than once, so it cannot have an id of its own.',
          'Take the id out: equal items are interchangeable.',
        );
      }
    }
    checkItemIds(
      items.map(({id}) => id),
      report,
    );
  },
  sheet({items, code}, {questionId, toHtml}) {
    const lines =
      code === null
        ? null
        : toHtml.codeLines(
            items.map(({text}) => text),
            code.language,
          );
    const named = namedItems(items).map((item, index) => ({
      ...item,
      html: lines?.[index] ?? wordsOf(item, toHtml),
    }));
    const ordered = sheetOrder(named, ({text}) => text, questionId);
    return {
      code: code !== null,
      items: ordered.map(({id, textId, html}) => ({id, ...(textId === undefined ? {} : {textId}), html})),
    };
  },
  key: ({items}) => ({order: namedItems(items).map(({id}) => id)}),
  revision: ({items, code}) => ({
    family: 'order',
    choices: items.map(({text}) => text),
    rightChoices: [],
    right: [code === null ? '' : 'code', ...distinctTexts(items.map(({text}) => text))],
  }),
};

function wordsOf({words, blocks}: Omit<OrderItemDraft, 'id'>, html: ToHtml): string {
  return html.words(words) + (blocks.length === 0 ? '' : html.blocks(blocks));
}

function namedItems(items: readonly OrderItemDraft[]) {
  const ids = itemIds(items.map(({id, text}) => ({id: id?.value ?? null, text})));
  return items.flatMap((item, index) => {
    const named = ids[index];
    return named ? [{...item, ...named}] : [];
  });
}
