/** What was done with a block of code: the strongest that its language allows. */
export type ProofKind = 'ran' | 'compiled' | 'parsed';

/** That a block was tried, as it stood, together with what came before it on its page. */
export interface BlockProof {
  readonly did: ProofKind;
  /** What it was tried with: `torch 2.13.0`, `Python 3.11`, `PyYAML 6.0.3`. */
  readonly with: readonly string[];
  /** `2026-11-21` */
  readonly date: string;
  /** How long it took, for whoever wonders; never compared. */
  readonly seconds: number;
}

/** That an exercise's tests did what they should on its starter, its solution and its wrong solutions. */
export interface ExerciseProof extends Omit<BlockProof, 'did'> {
  /** Of everything that the tests depend on. */
  readonly hash: string;
}

/** That a file which a lesson offers runs to its end. */
export type DownloadProof = ExerciseProof;

/** The file that keeps what was proven: page id → hash of a block → proof, and exercises and downloads by their names. */
export interface ProofRecord {
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, BlockProof>>;
  readonly downloads: ReadonlyMap<string, DownloadProof>;
  readonly exercises: ReadonlyMap<string, ExerciseProof>;
}

/** Where the record lies, from the root of the repository. */
export const proofRecordFile = 'tests/content/verified.json';

export const emptyProofRecord: ProofRecord = {pages: new Map(), downloads: new Map(), exercises: new Map()};
