import type {Environment} from './block-environment';

/** One piece of a lesson's code as a file. */
export type Cell =
  | {readonly type: 'heading'; readonly depth: number; readonly text: string}
  | {readonly type: 'code'; readonly code: string}
  /** Code that is shown but not run, and why. */
  | {readonly type: 'unrun'; readonly code: string; readonly reason: string};

/** The Python of one lesson that runs in one environment. */
export interface CodeFile {
  /** Without ending: `ml-frameworks`, or `ml-frameworks-torch` where a lesson has several. */
  readonly name: string;
  readonly title: string;
  readonly environment: Environment;
  readonly cells: readonly Cell[];
}
