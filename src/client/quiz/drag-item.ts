import {followPointer} from './follow-pointer';
import {placeOf, type Span} from './place-of';

interface ItemDrag {
  /** Its children are the items. */
  readonly list: HTMLElement;
  /** Which of them is dragged. */
  readonly from: number;
  readonly onDrop: (to: number) => void;
}

/**
 * Lets an item of a list be dragged up and down. Until it is dropped the items only look as if they had moved: nothing
 * in the page changes, so a finger does not lose what it holds. Gives a function that calls it off.
 */
export function dragItem(pressed: PointerEvent, {list, from, onDrop}: ItemDrag): () => void {
  const items = [...list.children].filter((child) => child instanceof HTMLElement);
  const spans = items.map(spanInPage);
  const begin = pressed.clientY + window.scrollY;
  let to = from;
  return followPointer(pressed, {
    onStart() {
      list.dataset.dragging = '';
      const dragged = items[from];
      if (dragged) dragged.dataset.dragged = '';
    },
    onMove({y}) {
      const by = within(spans, from, y + window.scrollY - begin);
      to = placeOf(spans, from, by);
      for (const [index, item] of items.entries()) {
        const shift = index === from ? by : shiftOf(spans, index, from, to);
        item.style.transform = shift === 0 ? '' : `translateY(${shift}px)`;
      }
    },
    onEnd(point) {
      delete list.dataset.dragging;
      for (const item of items) {
        delete item.dataset.dragged;
        item.style.transform = '';
      }
      if (point !== null && to !== from) onDrop(to);
    },
  });
}

function spanInPage(item: HTMLElement): Span {
  const {top, bottom} = item.getBoundingClientRect();
  return {top: top + window.scrollY, bottom: bottom + window.scrollY};
}

/** The dragged item does not leave its list. */
function within(spans: readonly Span[], from: number, by: number): number {
  const [first, dragged, last] = [spans[0], spans[from], spans.at(-1)];
  if (!first || !dragged || !last) return 0;
  return Math.max(first.top - dragged.top, Math.min(last.bottom - dragged.bottom, by));
}

/** How far another item makes way. */
function shiftOf(spans: readonly Span[], index: number, from: number, to: number): number {
  const dragged = spans[from];
  if (!dragged) return 0;
  const room = dragged.bottom - dragged.top;
  if (index > from && index <= to) return -room;
  return index < from && index >= to ? room : 0;
}
