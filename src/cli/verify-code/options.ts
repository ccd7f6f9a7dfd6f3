import {didYouMean} from '../../core/nearest';

export interface VerifyCodeOptions {
  /** Everything, not only what changed since the last record. */
  readonly all: boolean;
  /** Only pages, exercises and downloads whose id begins with one of these; all where there is none. */
  readonly only: readonly string[];
  /** Says what would be done and what is not tried; does nothing. */
  readonly list: boolean;
  /** The record stays as it is: for a run that only wants to know. */
  readonly keepRecord: boolean;
  /** The lock files are made anew first. */
  readonly lock: boolean;
}

export type OptionsResult =
  | {readonly ok: true; readonly options: VerifyCodeOptions}
  | {readonly ok: false; readonly message: string};

const FLAGS = ['--all', '--list', '--keep-record', '--lock'] as const;
const NAMES = [...FLAGS, '--page'];

export const USAGE =
  'Use: npm run verify:code -- [--all] [--page <id>]… [--list] [--keep-record] [--lock]\n' +
  '     <id> is that of a page or an exercise, or the first part of it: foundations/ml-frameworks';

/** Reads what stands after `npm run verify:code --`. */
export function readOptions(args: readonly string[]): OptionsResult {
  const only: string[] = [];
  const flags = new Set<string>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const [name = '', given] = arg.split('=');
    if (name === '--page') {
      const id = given ?? args[++index];
      if (id === undefined || id.startsWith('--')) {
        return {ok: false, message: `\`--page\` is followed by the id of a page.\n${USAGE}`};
      }
      only.push(id.replace(/^\/|\/$/g, ''));
    } else if (FLAGS.some((flag) => flag === arg)) {
      flags.add(arg);
    } else {
      return {ok: false, message: `There is no option \`${arg}\`.${didYouMean(name, NAMES)}\n${USAGE}`};
    }
  }
  return {
    ok: true,
    options: {
      all: flags.has('--all'),
      only,
      list: flags.has('--list'),
      keepRecord: flags.has('--keep-record'),
      lock: flags.has('--lock'),
    },
  };
}
