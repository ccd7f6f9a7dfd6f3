import type {ReceiptScope} from '../../core/exercise/judge-receipt';
import type {ExerciseWords} from '../../core/exercise-words';

/** The words that an exercise's page brings for its script. */
export type DeskWords = Pick<
  ExerciseWords,
  | 'stepOpen'
  | 'stepMarked'
  | 'stepProven'
  | 'receiptHolds'
  | 'receiptEmpty'
  | 'receiptForm'
  | 'receiptChecksum'
  | 'receiptOther'
  | 'receiptSteps'
  | 'receiptStepsGone'
  | 'solutionFailed'
>;

/** The exercise whose page is shown. */
export interface Desk {
  readonly scope: ReceiptScope;
  readonly titles: ReadonlyMap<string, string>;
  readonly words: DeskWords;
}

/** What the build wrote into the page, in `data-exercise-desk`. */
interface DeskData {
  readonly ids: readonly string[];
  readonly steps: readonly {readonly id: string; readonly title: string}[];
  readonly words: DeskWords;
}

/** The exercise of the page; null on every other page. */
export function readDesk(page: Document): Desk | null {
  const text = page.querySelector<HTMLElement>('[data-exercise-desk]')?.dataset.exerciseDesk;
  if (text === undefined) return null;
  // The site's own build wrote it: see src/markdown/exercise/desk-section.ts.
  const {ids, steps, words} = JSON.parse(text) as DeskData;
  return {
    scope: {ids, steps: steps.map(({id}) => id)},
    titles: new Map(steps.map(({id, title}) => [id, title])),
    words,
  };
}
