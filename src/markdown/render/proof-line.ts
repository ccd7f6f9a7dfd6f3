import type {Element} from 'hast';
import {h} from './h';

/** The line below a block that says how it was tried; its date is never broken at a hyphen. */
export function proofLine(text: string): Element {
  const parts = text.split(/(\b\d{4}-\d{2}-\d{2}\b)/);
  const children = parts.map((part, index) =>
    index % 2 === 1 ? h('time', {dateTime: part}, [part]) : {type: 'text' as const, value: part},
  );
  return h('p', {className: ['proof']}, children);
}
