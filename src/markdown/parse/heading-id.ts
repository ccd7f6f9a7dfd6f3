import GithubSlugger, {slug} from 'github-slugger';
import type {Heading} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {commentId} from './comment-id';

export interface HeadingId {
  readonly id: string;
  /** True where the author wrote `{/* #id *\/}`. */
  readonly written: boolean;
  /** The slug of the words, where a heading above has it already and this one got a number; else null. */
  readonly repeats: string | null;
}

/**
 * A function that gives each heading of one page its id, in the order of the page: the written id, else the
 * slug of the text exactly as Docusaurus makes it (a repeated slug gets `-1`, `-2`, …; written ids are not
 * counted among them). It leaves the tree as it is. Make a new function for each page.
 */
export function createHeadingIds(): (heading: Heading) => HeadingId {
  const slugger = new GithubSlugger();
  return (heading) => {
    const written = commentId(heading);
    if (written !== null) return {id: written.id, written: true, repeats: null};
    const text = headingText(heading);
    const id = slugger.slug(text);
    const plain = slug(text);
    return {id, written: false, repeats: id === plain ? null : plain};
  };
}

/** The words of a heading without its id comment. */
export function headingText(heading: Heading): string {
  const comment = commentId(heading)?.node;
  const words = heading.children.filter((child) => child !== comment && child.type !== 'html');
  return textOf(words);
}
