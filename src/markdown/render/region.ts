/** The lines of a region, or why there are none. */
export type RegionResult =
  | {readonly ok: true; readonly code: string; readonly firstLine: number}
  | {readonly ok: false; readonly message: string};

const marker = /^\s*(?:#|\/\/|--|;)\s*(?<end>end)?region\b[ \t]*(?<name>[\w-]*)\s*$/;

/**
 * The lines between `# region x` and `# endregion x` (also `// region x`), without markers of other regions and
 * without the indent that all of them share.
 */
export function findRegion(source: string, region: string): RegionResult {
  const lines = source.split(/\r?\n/);
  const marks = lines.flatMap((line, index) => {
    const groups = marker.exec(line)?.groups;
    return groups ? [{index, end: groups.end !== undefined, name: groups.name ?? ''}] : [];
  });
  const starts = marks.filter(({end, name}) => !end && name === region);
  const [start, second] = starts;
  if (!start) {
    const names = [...new Set(marks.filter(({end}) => !end).map(({name}) => `\`${name}\``))];
    return {ok: false, message: `has no region \`${region}\`; it has ${names.join(', ') || 'none'}.`};
  }
  if (second) {
    return {
      ok: false,
      message: `opens region \`${region}\` twice, on lines ${start.index + 1} and ${second.index + 1}.`,
    };
  }
  const end = marks.find((mark) => mark.end && mark.name === region && mark.index > start.index);
  if (!end) {
    return {ok: false, message: `opens region \`${region}\` on line ${start.index + 1} and never closes it.`};
  }
  const inner = lines.slice(start.index + 1, end.index).filter((line) => !marker.test(line));
  return {ok: true, code: dedent(inner).join('\n'), firstLine: start.index + 2};
}

function dedent(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return trimBlank(lines.map((line) => line.slice(shared).trimEnd()));
}

function trimBlank(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, last + 1);
}
