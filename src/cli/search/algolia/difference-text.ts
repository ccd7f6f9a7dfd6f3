import type {IndexDifference} from './index-difference';

/** More lines than this say nothing more. */
const mostLines = 40;

/** The difference for the terminal: a line for each record, then the sums. */
export function differenceText({added, changed, removed, unchanged}: IndexDifference): string {
  const lines = [
    ...added.map(({objectID}) => `+ ${objectID}`),
    ...changed.map(({objectID}) => `~ ${objectID}`),
    ...removed.map((objectID) => `- ${objectID}`),
  ];
  const rest = lines.length - mostLines;
  return [
    ...lines.slice(0, mostLines),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    `${added.length} new, ${changed.length} changed, ${removed.length} gone, ${unchanged} as they were.`,
  ].join('\n');
}
