/** What stands under a block of code: how it was tried, with what, and when. */
export interface ProofWords {
  /** `{tools}`: `torch 2.13.0, Python 3.11`; `{date}`: `2026-11-21` */
  readonly proofRan: string;
  readonly proofCompiled: string;
  readonly proofParsed: string;
  /** `{reason}` */
  readonly proofNone: string;
  /** In the live server only: a build has none of these. */
  readonly proofMissing: string;
}

export const proofEnglish: ProofWords = {
  proofRan: 'ran with {tools} · {date}',
  proofCompiled: 'compiled with {tools} · {date}',
  proofParsed: 'parsed with {tools} · {date}',
  proofNone: 'not run: {reason}',
  proofMissing: 'not proven yet',
};
