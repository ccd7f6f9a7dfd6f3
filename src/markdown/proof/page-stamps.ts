import type {BlockProof, ProofKind} from '../../core/proof/proof-record';
import type {ProofWords} from '../../core/proof-words';
import {fillWords} from '../../core/words';
import type {PageBlock} from './page-block';

/** What stands under one block of a page. */
export interface Stamp {
  readonly language: string;
  readonly code: string;
  readonly text: string;
}

const WORDS: Readonly<Record<ProofKind, keyof ProofWords>> = {
  ran: 'proofRan',
  compiled: 'proofCompiled',
  parsed: 'proofParsed',
};

/**
 * The stamps of a page in its order. Of a terminal only the grammar of its commands is known, which is too little
 * to claim; a block that only some machines can try carries a stamp where one did.
 */
export function pageStamps(
  blocks: readonly PageBlock<unknown>[],
  proofs: ReadonlyMap<string, BlockProof>,
  words: ProofWords,
): readonly Stamp[] {
  return blocks
    .filter(({language, notest}) => language !== 'console' || notest !== null)
    .flatMap((block): Stamp[] => {
      const {language, code} = block;
      const text = textOf(block, proofs.get(block.hash), words);
      return text === null ? [] : [{language, code, text}];
    });
}

function textOf({notest, way}: PageBlock<unknown>, proof: BlockProof | undefined, words: ProofWords) {
  if (notest !== null) return fillWords(words.proofNone, {reason: notest});
  if (proof === undefined) return way === 'maybe' ? null : words.proofMissing;
  return fillWords(words[WORDS[proof.did]], {tools: proof.with.join(', '), date: proof.date});
}
