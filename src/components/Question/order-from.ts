import {isTextList, readFields} from '../../core/quiz/read-fields';
import type {OrderItem} from '../../core/quiz/types/order';

/** The items as an answer put them; what it does not name follows as it stood. */
export function orderFrom(response: unknown, items: readonly OrderItem[]): readonly OrderItem[] {
  const order = readFields(response)?.order;
  if (!isTextList(order)) return items;
  const named = order.flatMap((id) => items.find((item) => item.id === id || item.textId === id) ?? []);
  return [...new Set([...named, ...items])];
}
