import {slug} from 'github-slugger';

/**
 * The id that a text gives: GitHub's slug of a heading, in the signs that an id may have. Empty where the text has no
 * letter or digit of the Latin alphabet.
 */
export function slugOf(text: string): string {
  return slug(text)
    .normalize('NFKD')
    .replaceAll('_', '-')
    .replace(/[^a-z0-9-]+/gu, '')
    .replace(/^-+|-+$/gu, '');
}
