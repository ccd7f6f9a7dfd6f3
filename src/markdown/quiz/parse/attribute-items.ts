import {idForm, questionClasses} from './attribute-list';

/** One piece of what stands between the braces. */
export interface AttributeItem {
  /** As written. */
  readonly text: string;
  /** From the first sign after the brace. */
  readonly offset: number;
  /** What stands before and after `=`; null where there is none. */
  readonly entry: {readonly key: string; readonly value: string; readonly closed: boolean} | null;
}

const itemForm = /(?<key>[^\s=]*)=(?:"(?<quoted>[^"]*)(?<end>"?)|(?<bare>\S*))|\S+/gu;

/** The items of a group, parted by spaces; a value in quotation marks may hold spaces. */
export function attributeItems(raw: string): readonly AttributeItem[] {
  return [...raw.matchAll(itemForm)].map((match) => {
    const {key, quoted, end, bare} = match.groups ?? {};
    const value = quoted ?? bare;
    const entry =
      key === undefined || value === undefined
        ? null
        : {key, value, closed: quoted === undefined || end === '"'};
    return {text: match[0], offset: match.index, entry};
  });
}

/**
 * Whether braces at the end of a line are meant as attributes: they hold one, or look so much like one that it must be
 * a slip. Anything else is text.
 */
export function isMeantAsAttributes(raw: string): boolean {
  const items = attributeItems(raw);
  return (
    /^\s*[#.]/u.test(raw) ||
    items.some(({text, entry}) => entry !== null || isWhole(text)) ||
    isNearPin(raw.trim())
  );
}

/** Whether an item is an attribute without any doubt. */
export function isWhole(text: string): boolean {
  return (
    text === 'pin' ||
    (text.startsWith('#') && idForm.test(text.slice(1))) ||
    (text.startsWith('.') && questionClasses.some((name) => name === text.slice(1)))
  );
}

const pin = 'pin';

/** One letter too many, missing, wrong or swapped, or capitals. */
function isNearPin(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === pin) return true;
  const without = (text: string) => [...text].map((_, index) => text.slice(0, index) + text.slice(index + 1));
  if (word.length === pin.length - 1) return without(pin).includes(lower);
  if (word.length === pin.length + 1) return without(lower).includes(pin);
  if (word.length !== pin.length) return false;
  const differing = [...lower].filter((letter, index) => letter !== pin[index]).length;
  return differing === 1 || (differing === 2 && ['ipn', 'pni'].includes(lower));
}
