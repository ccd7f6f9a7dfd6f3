import {didYouMean} from '../../core/nearest';

export interface ReportOptions {
  readonly folder: string;
  readonly json: boolean;
}

export type ReportOptionsResult =
  | {readonly kind: 'report'; readonly options: ReportOptions}
  | {readonly kind: 'help'; readonly message: string}
  | {readonly kind: 'refused'; readonly message: string};

const flags = ['--json', '--help', '-h'];
const usage = 'Use: npm run report-records -- <folder> [--json]';
const help = `${usage}

Prints who passed what, from the .json files that learners exported: those in the folder and in the folders in it.

  --json      the same as one JSON document, for another program
  -h, --help  this text`;

/** Reads what stands after `npm run report-records --`. */
export function readReportOptions(args: readonly string[]): ReportOptionsResult {
  if (args.includes('--help') || args.includes('-h')) return {kind: 'help', message: help};
  const unknown = args.find((arg) => arg.startsWith('-') && !flags.includes(arg));
  if (unknown !== undefined) {
    return refuse(`There is no option \`${unknown}\`.${didYouMean(unknown, flags)}`);
  }
  const [folder, second] = args.filter((arg) => !arg.startsWith('-'));
  if (folder === undefined) return refuse('Name the folder with the exported records.');
  if (second !== undefined) return refuse(`One folder at a time: \`${second}\` is one too many.`);
  return {kind: 'report', options: {folder, json: args.includes('--json')}};
}

function refuse(message: string): ReportOptionsResult {
  return {kind: 'refused', message: `${message} ${usage}`};
}
