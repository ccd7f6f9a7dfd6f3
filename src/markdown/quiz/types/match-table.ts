import type {PhrasingContent, Table, TableCell} from 'mdast';
import type {AnswerContext} from '../markdown-type';
import {startOf} from '../offsets';
import {choiceText} from './choice-text';

/** One cell of a table of pairs. */
export interface CellDraft {
  readonly words: readonly PhrasingContent[];
  readonly text: string;
  readonly offset: number;
}

export interface MatchTable {
  readonly titles: {readonly left: CellDraft; readonly right: CellDraft};
  readonly rows: readonly {readonly left: CellDraft; readonly right: CellDraft}[];
  readonly offset: number;
}

/** The pairs of a table; null where it has not two columns, which goes to the report. */
export function readMatchTable(table: Table, {report}: AnswerContext): MatchTable | null {
  const columns = table.align?.length ?? 0;
  if (columns !== 2) {
    report.error(
      'match-form',
      startOf(table),
      `This table has ${columns === 1 ? 'one column' : `${columns} columns`}; pairs need two.`,
      'Write what is given into the left column and what belongs to it into the right one.',
    );
    return null;
  }
  const [titles, ...rows] = table.children.map(({children: [left, right], ...row}) => ({
    left: readCell(left, startOf(row)),
    right: readCell(right, startOf(row)),
  }));
  return titles ? {titles, rows, offset: startOf(table)} : null;
}

function readCell(cell: TableCell | undefined, rowOffset: number): CellDraft {
  const words = cell?.children ?? [];
  return {words, text: choiceText(words), offset: cell ? startOf(cell) : rowOffset};
}
