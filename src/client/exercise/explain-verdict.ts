import type {ReceiptVerdict} from '../../core/exercise/judge-receipt';
import {fillWords} from '../../core/words';
import type {Desk} from './read-desk';

/** What the page says of a receipt that was entered. */
export function explainVerdict(
  verdict: ReceiptVerdict,
  {words, titles}: Pick<Desk, 'words' | 'titles'>,
  toDate: (isoDate: string) => string,
): string {
  switch (verdict.kind) {
    case 'holds':
      return fillWords(words.receiptHolds, {date: toDate(verdict.receipt.date)});
    case 'empty':
      return words.receiptEmpty;
    case 'form':
      return words.receiptForm;
    case 'checksum':
      return words.receiptChecksum;
    case 'other-exercise':
      return fillWords(words.receiptOther, {exercise: verdict.receipt.exercise});
    case 'other-steps': {
      const steps = verdict.missing.map((id) => titles.get(id) ?? id).join(', ');
      return steps === '' ? words.receiptStepsGone : fillWords(words.receiptSteps, {steps});
    }
  }
}
