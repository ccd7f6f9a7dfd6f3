import type {BlockProof, ExerciseProof} from '../../core/proof/proof-record';
import type {EnvironmentName} from './set-up-environment';

/** Something that did not hold. */
export interface Failure {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  /** A difference, or the end of what came on the error stream; may be empty. */
  readonly detail: string;
}

/** What a job found out. */
export interface JobResult {
  readonly failures: readonly Failure[];
  /** Page id, hash of a block, its proof. */
  readonly blocks?: readonly (readonly [string, string, BlockProof])[];
  readonly downloads?: readonly (readonly [string, ExerciseProof])[];
  readonly exercises?: readonly (readonly [string, ExerciseProof])[];
  /** Blocks that nothing on this machine can try. */
  readonly untried?: readonly string[];
}

/** One thing that is run by itself. */
export interface Job {
  /** What the line of progress says: `foundations/ml-frameworks, torch: 17 blocks`. */
  readonly label: string;
  /** The pages and exercises whose entries a failure keeps as they were. */
  readonly subjects: readonly string[];
  readonly environments: readonly EnvironmentName[];
  readonly run: (pythons: Pythons) => Promise<JobResult>;
}

/** The Python of each environment that a job asked for. */
export type Pythons = (name: EnvironmentName) => string;

/** What a proof says of when it was made; the same for all of one run. */
export interface RunContext {
  readonly date: string;
  readonly cache: string;
  readonly blockSeconds: number;
}
