import type {Tolerance} from '../parse/fence-meta';
import type {Environment} from '../render/notebook/block-environment';
import type {Way} from './way-of';

/** What a block has to print. */
export interface ExpectedOutput {
  readonly text: string;
  readonly tolerance: Tolerance | null;
}

/** A block of code that can be tried. `at` says where it stands, in the words of whoever reads the page. */
export interface PageBlock<At> {
  readonly at: At;
  readonly language: string;
  /** What the page shows. */
  readonly code: string;
  /** What is tried: the same, or the whole file that the page shows a region of. */
  readonly source: string;
  readonly title: string | null;
  readonly way: Way;
  readonly environment: Environment;
  /** Why it is not tried, where its author says so. */
  readonly notest: string | null;
  readonly output: ExpectedOutput | null;
  /** Of the block and of all that runs before it in its environment; of the block alone where it is only read. */
  readonly hash: string;
}
