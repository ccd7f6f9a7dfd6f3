import {sha256} from './sha256';

/**
 * The id of a choice or item without `{#id}`, from its text in the form of `distinctTexts`. The sign before it keeps
 * it apart from every id that an author can write.
 */
export function textId(distinctText: string): string {
  return `~${sha256(distinctText).slice(0, 12)}`;
}
