import type {AssignedId} from '../assign-ids';
import type {Report} from '../report';

/** Reports headings without an id of their own. An empty heading has been reported for being empty. */
export function checkIds(ids: readonly AssignedId[], report: Report): void {
  for (const {heading, id, problem, taken} of ids) {
    if (problem === null || heading.text === '') continue;
    const line = taken ? report.line(taken.offset) : 0;
    if (problem === 'empty') {
      report.error(
        'empty-slug',
        heading.offset,
        'This heading has no letter or digit from which an id can be made.',
        'Write one at its end, `{#my-question}`, or run `npm run check -- --fix`, which writes it.',
      );
    } else if (problem === 'repeated') {
      report.error(
        'repeated-slug',
        heading.offset,
        `The id of this heading would be \`${id}\`, which the heading on line ${line} has.`,
        'Write another id at its end, `{#my-question}`, or run `npm run check -- --fix`, which writes it.',
      );
    } else {
      report.error(
        'duplicate-id',
        heading.attributes.id?.offset ?? heading.offset,
        `The id \`#${id}\` stands on line ${line} too.`,
        'Give one of the two another id; the one that learners have answered keeps it.',
      );
    }
  }
}
