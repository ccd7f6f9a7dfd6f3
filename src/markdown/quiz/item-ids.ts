import {distinctTexts} from '../../core/quiz/distinct-texts';
import type {Named} from '../../core/quiz/known-ids';
import {textId} from '../../core/quiz/text-id';

/** A choice or item before it has its final id. */
export interface ItemSource {
  /** As an author wrote it, `{#id}`. */
  readonly id: string | null;
  readonly text: string;
}

/** The id of each item: the author's, else by its text. The second and third of equal items are numbered. */
export function itemIds(items: readonly ItemSource[]): readonly Named[] {
  const texts = distinctTexts(items.map(({text}) => text));
  const counts = new Map<string, number>();
  return items.map(({id}, index) => {
    const byText = textId(texts[index] ?? '');
    if (id !== null) return {id, textId: byText};
    const count = (counts.get(byText) ?? 0) + 1;
    counts.set(byText, count);
    return {id: count === 1 ? byText : `${byText}~${count}`};
  });
}
