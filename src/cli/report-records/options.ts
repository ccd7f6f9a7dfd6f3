import {didYouMean} from '../../core/nearest';

export interface ReportOptions {
  readonly folder: string;
  readonly json: boolean;
}

export type ReportOptionsResult =
  | {readonly ok: true; readonly options: ReportOptions}
  | {readonly ok: false; readonly message: string};

const usage = 'Use: npm run report-records -- <folder> [--json]';

/** Reads what stands after `npm run report-records --`. */
export function readReportOptions(args: readonly string[]): ReportOptionsResult {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (unknown !== undefined) {
    return {
      ok: false,
      message: `There is no option \`${unknown}\`.${didYouMean(unknown, ['--json'])} ${usage}`,
    };
  }
  const [folder, second] = args.filter((arg) => !arg.startsWith('-'));
  if (folder === undefined)
    return {ok: false, message: `Name the folder with the exported records. ${usage}`};
  if (second !== undefined) {
    return {ok: false, message: `One folder at a time: \`${second}\` is one too many. ${usage}`};
  }
  return {ok: true, options: {folder, json: args.includes('--json')}};
}
