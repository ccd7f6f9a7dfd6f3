import type {Locator} from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of an element in the window. */
export async function middle(of: Locator): Promise<Point> {
  const box = await of.boundingBox();
  if (!box) throw new Error('The element is not to be seen.');
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}
