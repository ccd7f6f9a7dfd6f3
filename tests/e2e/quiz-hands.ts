import type {Locator} from '@playwright/test';
import {tap} from './touch';

/** One way of using a page. */
export interface Hand {
  /** Presses a button or a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** Picks a choice: a radio button or a check box. */
  readonly pick: (target: Locator) => Promise<void>;
  /** Writes into a field. */
  readonly write: (target: Locator, text: string) => Promise<void>;
}

export type HandName = 'mouse' | 'keyboard' | 'touch';

export const hands: Readonly<Record<HandName, Hand>> = {
  mouse: {
    press: (target) => target.click(),
    pick: (target) => target.click(),
    async write(target, text) {
      await target.click();
      await target.page().keyboard.type(text);
    },
  },
  touch: {
    press: tap,
    pick: tap,
    async write(target, text) {
      await tap(target);
      await target.page().keyboard.type(text);
    },
  },
  keyboard: {
    async press(target) {
      await tabTo(target);
      await target.page().keyboard.press('Enter');
    },
    async pick(target) {
      const {keyboard} = target.page();
      const kind = await target.getAttribute('type');
      if (kind === 'checkbox') {
        await tabTo(target);
        await keyboard.press('Space');
        return;
      }
      await tabTo(target, isGroupFocused);
      // Space picks the choice that has the focus; the arrows go round the group and pick as they go.
      await keyboard.press('Space');
      for (let step = 0; step < 12 && !(await isFocused(target)); step++) await keyboard.press('ArrowDown');
      if (!(await isFocused(target))) throw new Error('The arrows do not lead to the choice.');
    },
    async write(target, text) {
      await tabTo(target);
      await target.page().keyboard.type(text);
    },
  },
};

/**
 * Goes to an element with the Tab key alone, forwards or backwards; a group of radio buttons is one stop, and any of it
 * will do. Beyond the last stop lies the browser's own bar, from which no driver brings the focus back.
 */
async function tabTo(target: Locator, isThere = isFocused): Promise<void> {
  const key = await target.evaluate((element) => {
    const focused = document.activeElement ?? document.body;
    const isBefore = element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBefore ? 'Shift+Tab' : 'Tab';
  });
  for (let step = 0; step < 250; step++) {
    if (await isThere(target)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`The Tab key does not lead to ${target}.`);
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

function isGroupFocused(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) =>
      element instanceof HTMLInputElement &&
      document.activeElement instanceof HTMLInputElement &&
      document.activeElement.name === element.name,
  );
}
