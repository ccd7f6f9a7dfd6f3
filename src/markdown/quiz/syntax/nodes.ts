import type {Parent, PhrasingContent, RootContent} from 'mdast';
import type {Node} from 'unist';

/** `[[accepted|also accepted]]` */
export interface Blank extends Node {
  type: 'blank';
  /** What stands between the brackets; in a table without the `\` before a bar. */
  value: string;
}

/** `[[` that opens no blank. */
export interface LooseBrackets extends Node {
  type: 'looseBrackets';
}

/** `{…}` at the end of a paragraph or heading: attributes, or text that only looks like them. */
export interface AttributeGroup extends Parent {
  type: 'attributeGroup';
  /** What stands between the braces, as written. */
  raw: string;
  /** The same, read as Markdown: for the case that it is text. */
  children: PhrasingContent[];
}

/** `<details><summary>…</summary>` … `</details>` */
export interface Details extends Parent {
  type: 'details';
  summary: string;
  children: RootContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    blank: Blank;
    looseBrackets: LooseBrackets;
    attributeGroup: AttributeGroup;
  }
  interface RootContentMap {
    blank: Blank;
    looseBrackets: LooseBrackets;
    attributeGroup: AttributeGroup;
    details: Details;
  }
}
