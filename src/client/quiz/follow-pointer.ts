/** A place in the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Following {
  /** The pointer has gone far enough to be dragging something. */
  readonly onStart: () => void;
  /** It moved, or the page moved under it. */
  readonly onMove: (point: Point) => void;
  /** It was let go of there; null where the dragging was called off. */
  readonly onEnd: (point: Point | null) => void;
}

const slack = 4;
const edge = 72;
const fastest = 14;

/**
 * Follows a mouse, a pen or a finger from where it was pressed to where it is let go. Near the upper and lower edge of
 * the window the page scrolls along; Escape calls it off. Gives a function that calls it off, too.
 */
export function followPointer(pressed: PointerEvent, {onStart, onMove, onEnd}: Following): () => void {
  const begin: Point = {x: pressed.clientX, y: pressed.clientY};
  const listening = new AbortController();
  const {signal} = listening;
  let at = begin;
  let isDragging = false;
  let frame = 0;

  document.addEventListener('pointermove', move, {signal});
  document.addEventListener('pointerup', (event) => isSame(event) && end(at), {signal});
  document.addEventListener('pointercancel', (event) => isSame(event) && end(null), {signal});
  window.addEventListener('blur', () => end(null), {signal});
  document.addEventListener('keydown', onKey, {signal, capture: true});
  return () => end(null);

  function isSame({pointerId}: PointerEvent): boolean {
    return pointerId === pressed.pointerId;
  }

  function move(event: PointerEvent): void {
    if (!isSame(event)) return;
    at = {x: event.clientX, y: event.clientY};
    if (!isDragging) {
      if (Math.hypot(at.x - begin.x, at.y - begin.y) < slack) return;
      isDragging = true;
      onStart();
      frame = requestAnimationFrame(scrollAlong);
    }
    onMove(at);
  }

  function scrollAlong(): void {
    const before = window.scrollY;
    window.scrollBy({top: scrollStep(at.y, window.innerHeight), behavior: 'instant'});
    if (window.scrollY !== before) onMove(at);
    frame = requestAnimationFrame(scrollAlong);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(null);
  }

  function end(point: Point | null): void {
    if (signal.aborted) return;
    listening.abort();
    cancelAnimationFrame(frame);
    if (isDragging) onEnd(point);
  }
}

/** How far the page scrolls in a frame: faster towards the window's edge, not at all away from it. */
export function scrollStep(y: number, height: number): number {
  if (y < edge) return -Math.ceil((fastest * Math.min(edge, edge - y)) / edge);
  if (y > height - edge) return Math.ceil((fastest * Math.min(edge, y - height + edge)) / edge);
  return 0;
}
