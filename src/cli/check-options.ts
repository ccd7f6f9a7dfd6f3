import {didYouMean} from '../core/nearest';

export interface CheckOptions {
  /** Warnings count as errors. */
  readonly strict: boolean;
  /** One JSON document in place of text. */
  readonly json: boolean;
  /** The whole objective matrix, however long. */
  readonly matrix: boolean;
}

export type CheckOptionsResult =
  | {readonly ok: true; readonly options: CheckOptions}
  | {readonly ok: false; readonly message: string};

const FLAGS = ['--strict', '--json', '--matrix'] as const;

export const CHECK_USAGE = 'Use: npm run check -- [--strict] [--json] [--matrix]';

/** Reads what stands after `npm run check --`. */
export function readCheckOptions(args: readonly string[]): CheckOptionsResult {
  const unknown = args.find((arg) => !FLAGS.some((flag) => flag === arg));
  if (unknown !== undefined) {
    return {
      ok: false,
      message: `There is no option \`${unknown}\`.${didYouMean(unknown, FLAGS)} ${CHECK_USAGE}`,
    };
  }
  const [strict, json, matrix] = FLAGS.map((flag) => args.includes(flag));
  return {ok: true, options: {strict: strict === true, json: json === true, matrix: matrix === true}};
}
