import {type Receipt, readReceipt} from './receipt';

/** The exercise that a receipt is held against. */
export interface ReceiptScope {
  /** Its id, and the ids that it had before. */
  readonly ids: readonly string[];
  /** Its steps in order. */
  readonly steps: readonly string[];
}

export type ReceiptVerdict =
  | {readonly kind: 'holds'; readonly receipt: Receipt}
  | {readonly kind: 'empty' | 'form' | 'checksum'}
  /** It is a receipt of another exercise. */
  | {readonly kind: 'other-exercise'; readonly receipt: Receipt}
  /** The exercise has other steps now: `missing` are those that the receipt does not prove. */
  | {readonly kind: 'other-steps'; readonly receipt: Receipt; readonly missing: readonly string[]};

/** Whether a text is a receipt of this exercise as it is now, or exactly what is wrong with it. */
export function judgeReceipt(text: string, {ids, steps}: ReceiptScope): ReceiptVerdict {
  if (text.trim() === '') return {kind: 'empty'};
  const read = readReceipt(text);
  if (!read.ok) return {kind: read.problem};
  const {receipt} = read;
  if (!ids.includes(receipt.exercise)) return {kind: 'other-exercise', receipt};
  if (receipt.steps.join('+') === steps.join('+')) return {kind: 'holds', receipt};
  return {kind: 'other-steps', receipt, missing: steps.filter((step) => !receipt.steps.includes(step))};
}
