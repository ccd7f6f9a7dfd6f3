/** Where an item of a list begins and ends, from top to bottom. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The place of a dragged item: it takes that of another once its edge is past the other's middle. */
export function placeOf(spans: readonly Span[], from: number, by: number): number {
  const dragged = spans[from];
  if (dragged === undefined) return from;
  const middles = spans.map(({top, bottom}) => (top + bottom) / 2);
  const below = middles.filter((middle, index) => index > from && dragged.bottom + by > middle).length;
  const above = middles.filter((middle, index) => index < from && dragged.top + by < middle).length;
  return from + below - above;
}

/** A list with one of its items at another place. */
export function withMoved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const moved = items[from];
  if (moved === undefined) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, moved);
}
