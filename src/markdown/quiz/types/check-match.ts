import type {Report} from '../report';
import type {CellDraft, MatchTable} from './match-table';

/** What holds for a table of pairs. */
export function checkMatch({rows, offset}: MatchTable, report: Report): void {
  const lefts = new Map<string, CellDraft>();
  for (const {left, right} of rows) {
    if (right.text === '') {
      report.error(
        'match-form',
        right.offset,
        'The right cell of this row is empty.',
        'Write what belongs to the left cell; for an option that fits nothing leave the left cell empty.',
      );
    }
    const before = lefts.get(left.text);
    if (left.text !== '' && before) {
      report.error(
        'match-form',
        left.offset,
        `This left cell stands on line ${report.line(before.offset)} too.`,
        'Say what makes the two differ.',
      );
    }
    lefts.set(left.text, left);
    const isUseless =
      left.text === '' && rows.some((row) => row.left.text !== '' && row.right.text === right.text);
    if (isUseless && right.text !== '') {
      report.error(
        'match-form',
        right.offset,
        'This option has an empty left cell, and belongs to another row.',
        'Take the row out: equal right cells are one option.',
      );
    }
  }
  const pairs = rows.filter(({left}) => left.text !== '');
  const options = new Set(rows.map(({right}) => right.text));
  if (pairs.length < 2 || options.size < 2) {
    report.error(
      'match-form',
      offset,
      pairs.length < 2
        ? 'There are fewer than two rows to match.'
        : 'All right cells are the same, so there is nothing to match.',
      'Write at least two rows below the titles, with different right cells.',
    );
  }
}
