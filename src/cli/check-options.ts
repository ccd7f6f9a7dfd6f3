import {didYouMean} from '../core/nearest';

export interface CheckOptions {
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** One JSON document in place of text. */
  readonly json: boolean;
  /** The whole objective matrix, however long. */
  readonly matrix: boolean;
  /** Ids are written into quizzes first. */
  readonly fix: boolean;
}

export type CheckOptionsResult =
  | {readonly ok: true; readonly options: CheckOptions}
  | {readonly ok: false; readonly message: string};

const FLAGS = ['--strict', '--json', '--matrix', '--fix'] as const;

export const CHECK_USAGE = 'Use: npm run check -- [--strict] [--json] [--matrix] [--fix]';

/** Reads what stands after `npm run check --`. */
export function readCheckOptions(args: readonly string[]): CheckOptionsResult {
  const unknown = args.find((arg) => !FLAGS.some((flag) => flag === arg));
  if (unknown !== undefined) {
    return {
      ok: false,
      message: `There is no option \`${unknown}\`.${didYouMean(unknown, FLAGS)} ${CHECK_USAGE}`,
    };
  }
  const has = (flag: (typeof FLAGS)[number]) => args.includes(flag);
  return {
    ok: true,
    options: {
      strict: has('--strict'),
      json: has('--json'),
      matrix: has('--matrix'),
      fix: has('--fix'),
    },
  };
}
