import {didYouMean, nearest} from '../../core/nearest';
import {type FenceToken, splitFenceMeta} from './fence-tokens';

export interface LineRange {
  /** 1-based, inclusive. */
  readonly from: number;
  readonly to: number;
}

/** How far printed numbers may differ from those in an `output` block. */
export type Tolerance =
  | {readonly kind: 'relative'; readonly percent: number}
  | {readonly kind: 'absolute'; readonly value: number};

export interface FenceProblem {
  /** Where in the meta text, from 0. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** What stands after the language on the first line of a fence, as `parseFenceMeta` reads it. */
export interface FenceMeta {
  /** `title="serve.py"` */
  readonly title: string | null;
  /** `{1,3-4}`: ranges as written, never expanded. Ask `isHighlighted`. */
  readonly highlighted: readonly LineRange[];
  /** `showLineNumbers` */
  readonly lineNumbers: boolean;
  /** `tab="PyTorch"`: the label as written. */
  readonly tab: string | null;
  /** `env=torch` */
  readonly env: string | null;
  /** `notest="needs a GPU"`: why the block is not run. */
  readonly notest: string | null;
  /** `output`: what the block before it prints. */
  readonly output: boolean;
  /** `tolerance=1%` or `tolerance=0.01`; only with `output`. */
  readonly tolerance: Tolerance | null;
  /** What could not be read; the rest of the fields is right all the same. */
  readonly problems: readonly FenceProblem[];
}

const ENVIRONMENTS: readonly string[] = ['plain', 'torch', 'tensorflow'];
const FLAGS: readonly string[] = ['showLineNumbers', 'output'];
const KEYS: readonly string[] = ['title', 'tab', 'env', 'notest', 'tolerance'];
const TOLERANCE = /^(\d+(?:\.\d+)?(?:e-?\d+)?)(%?)$/;

/** Reads a fence's language and meta. Pure: it never throws, whatever stands in the meta. */
export function parseFenceMeta(lang: string | null | undefined, meta: string | null | undefined): FenceMeta {
  const problems: FenceProblem[] = [];
  const seen = new Map<string, string | true>();
  const highlighted: LineRange[] = [];
  for (const token of splitFenceMeta(meta ?? '')) {
    const problem = token.kind === 'lines' ? readLines(token, highlighted) : readEntry(token, seen);
    if (problem !== null) problems.push({offset: token.offset, ...problem});
  }
  const tolerance = readTolerance(text(seen, 'tolerance'));
  if (tolerance !== null && !seen.has('output')) {
    problems.push({
      offset: 0,
      message: '`tolerance` stands on a block that is not marked `output`.',
      fix: 'Write `output tolerance=1%`, or take `tolerance` out.',
    });
  }
  if (seen.has('output') && lang !== 'text') {
    problems.push({
      offset: 0,
      message: `\`output\` stands on a ${lang ? `\`${lang}\` block` : 'block without a language'}.`,
      fix: 'What a program prints is a ` ```text output ` block right after the program.',
    });
  }
  return {
    title: text(seen, 'title'),
    highlighted,
    lineNumbers: seen.has('showLineNumbers'),
    tab: text(seen, 'tab'),
    env: text(seen, 'env'),
    notest: text(seen, 'notest'),
    output: seen.has('output'),
    tolerance,
    problems,
  };
}

/** Is this line (1-based) among the highlighted ones? */
export function isHighlighted(meta: FenceMeta, line: number): boolean {
  return meta.highlighted.some(({from, to}) => from <= line && line <= to);
}

type Problem = Omit<FenceProblem, 'offset'> | null;

function readLines(token: FenceToken, into: LineRange[]): Problem {
  for (const part of token.value.split(',')) {
    const match = /^\s*(\d+)\s*(?:-\s*(\d+)\s*)?$/.exec(part);
    const from = Number(match?.[1] ?? 0);
    const to = Number(match?.[2] ?? from);
    if (match === null || from < 1 || to < from) {
      return {
        message: `\`{${token.value}}\` is no list of lines.`,
        fix: 'Write line numbers and ranges with commas: `{1,3-4}`.',
      };
    }
    into.push({from, to});
  }
  return null;
}

function readEntry(token: FenceToken, seen: Map<string, string | true>): Problem {
  const {key, value, closed} = token;
  if (token.kind === 'stray') {
    return {message: `\`${key}\` cannot be read as a setting of a code block.`, fix: `Use ${ALL_SETTINGS}.`};
  }
  const isFlag = FLAGS.includes(key);
  if (!isFlag && !KEYS.includes(key)) return unknownKey(key);
  if (seen.has(key)) return {message: `\`${key}\` stands twice on this block.`, fix: 'Keep one of the two.'};
  if (isFlag) {
    if (token.kind === 'entry')
      return {message: `\`${key}\` takes no value.`, fix: `Write \`${key}\` alone.`};
    seen.set(key, true);
    return null;
  }
  if (token.kind === 'word' || value.trim() === '') {
    return {message: `\`${key}\` has no value.`, fix: `Write \`${key}=${EXAMPLES[key]}\`.`};
  }
  if (!closed)
    return {message: `The quotation mark after \`${key}=\` is not closed.`, fix: 'Close it with `"`.'};
  if (key === 'env' && !ENVIRONMENTS.includes(value)) {
    return {
      message: `There is no environment \`${value}\`.${didYouMean(value, ENVIRONMENTS)}`,
      fix: 'Use `env=plain`, `env=torch` or `env=tensorflow`.',
    };
  }
  if (key === 'tolerance' && !TOLERANCE.test(value)) {
    return {
      message: `\`${value}\` is no tolerance.`,
      fix: 'Write `tolerance=1%`, or a number such as `tolerance=0.01`.',
    };
  }
  seen.set(key, value);
  return null;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  title: '"serve.py"',
  tab: '"PyTorch"',
  env: 'torch',
  notest: '"needs a GPU"',
  tolerance: '1%',
};

const ALL_SETTINGS = 'title="…", {1,3-4}, showLineNumbers, tab="…", env=…, notest="…", output or tolerance=…';

function unknownKey(key: string): Problem {
  const meant = nearest(key, [...KEYS, ...FLAGS]);
  return {
    message: `A code block has no setting \`${key}\`.${didYouMean(key, [...KEYS, ...FLAGS])}`,
    fix:
      meant === null
        ? `Use ${ALL_SETTINGS}.`
        : `Write \`${FLAGS.includes(meant) ? meant : `${meant}=${EXAMPLES[meant]}`}\`.`,
  };
}

function readTolerance(value: string | null): Tolerance | null {
  const match = value === null ? null : TOLERANCE.exec(value);
  if (match === null) return null;
  const amount = Number(match[1]);
  return match[2] === '%' ? {kind: 'relative', percent: amount} : {kind: 'absolute', value: amount};
}

function text(seen: ReadonlyMap<string, string | true>, key: string): string | null {
  const value = seen.get(key);
  return typeof value === 'string' ? value : null;
}
