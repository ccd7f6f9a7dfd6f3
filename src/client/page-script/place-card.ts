/** Space between card, term and the viewport's edges. */
const gap = 8;

/**
 * Puts a card beside its term without measuring the card, which has no size before it shows: above or below,
 * where there is more room, and moved in from the edge as far as its width needs.
 */
export function placeCard(card: HTMLElement, term: Element): void {
  const {top, bottom, left} = term.getBoundingClientRect();
  const isBelow = innerHeight - bottom >= top;
  const room = (isBelow ? innerHeight - bottom : top) - 2 * gap;
  const width = 'min(var(--term-card-width, 20rem), 100vw - 2rem)';
  Object.assign(card.style, {
    position: 'fixed',
    margin: '0',
    inset: 'auto',
    inlineSize: width,
    left: `clamp(1rem, ${left}px, 100vw - 1rem - ${width})`,
    top: isBelow ? `${bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${innerHeight - top + gap}px`,
    maxBlockSize: `${room}px`,
    overflow: 'auto',
  });
}
