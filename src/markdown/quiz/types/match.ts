import {distinctTexts} from '../../../core/quiz/distinct-texts';
import {sheetOrder} from '../../../core/quiz/sheet-order';
import {itemIds} from '../item-ids';
import type {MarkdownType} from '../markdown-type';
import {checkMatch} from './check-match';
import {type CellDraft, type MatchTable, readMatchTable} from './match-table';

export interface MatchAnswer extends MatchTable {
  readonly type: 'match';
}

/** `.match` and the last table of two columns. */
export const match: MarkdownType<'match', MatchAnswer> = {
  name: 'match',
  rules: [],
  defaultRule: () => 'share',
  parse(found, context) {
    if (found.kind !== 'table') return null;
    const table = readMatchTable(found.table, context);
    return table === null ? null : {type: 'match', ...table};
  },
  check: (draft, {report}) => checkMatch(draft, report),
  sheet({titles, rows}, {questionId, toHtml}) {
    const lefts = leftCells(rows);
    const rights = options(rows);
    const inSheet = sheetOrder(withIds(rights), ({text}) => text, questionId);
    return {
      leftTitleHtml: toHtml.words(titles.left.words),
      rightTitleHtml: toHtml.words(titles.right.words),
      left: withIds(lefts).map(({id, words}) => ({id, html: toHtml.words(words)})),
      right: inSheet.map(({id, words}) => ({id, html: toHtml.words(words)})),
    };
  },
  key({rows}) {
    const rights = new Map(withIds(options(rows)).map(({text, id}) => [text, id]));
    const pairs = rows.filter(({left}) => left.text !== '');
    const ids = withIds(pairs.map(({left}) => left));
    return {
      pairs: Object.fromEntries(
        pairs.map(({right}, index) => [ids[index]?.id ?? '', rights.get(right.text) ?? '']),
      ),
    };
  },
  revision({rows}) {
    const lefts = distinctTexts(rows.map(({left}) => left.text));
    const rights = distinctTexts(rows.map(({right}) => right.text));
    return {
      family: 'match',
      choices: options(rows).map(({text}) => text),
      rightChoices: [],
      right: rows.map((_, index) => JSON.stringify([lefts[index], rights[index]])).toSorted(),
    };
  },
};

function leftCells(rows: MatchTable['rows']): readonly CellDraft[] {
  return rows.map(({left}) => left).filter(({text}) => text !== '');
}

/** Equal right cells are one option. */
function options(rows: MatchTable['rows']): readonly CellDraft[] {
  const byText = new Map<string, CellDraft>();
  for (const {right} of rows) {
    if (!byText.has(right.text)) byText.set(right.text, right);
  }
  return [...byText.values()];
}

function withIds(cells: readonly CellDraft[]) {
  const ids = itemIds(cells.map(({text}) => ({id: null, text})));
  return cells.map((cell, index) => ({...cell, id: ids[index]?.id ?? ''}));
}
