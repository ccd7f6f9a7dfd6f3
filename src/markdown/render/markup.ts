import type {ElementContent, Properties} from 'hast';
import type {Parent, PhrasingContent, RootContent} from 'mdast';
import type {Position} from 'unist';

/** A node of the Markdown tree that is written as the HTML element `data.hName`. */
export interface Markup extends Parent {
  type: 'markup';
  data: {hName: string; hProperties: Properties; hChildren?: ElementContent[]};
}

declare module 'mdast' {
  interface RootContentMap {
    markup: Markup;
  }
  interface PhrasingContentMap {
    markup: Markup;
  }
  interface BlockContentMap {
    markup: Markup;
  }
}

/** An element around Markdown: its children are rendered like any other. */
export function markup(
  name: string,
  properties: Properties,
  children: readonly (RootContent | PhrasingContent)[],
  position?: Position,
): Markup {
  return {
    type: 'markup',
    data: {hName: name, hProperties: properties},
    children: [...children],
    ...(position ? {position} : {}),
  };
}

/** An element whose HTML is made already. */
export function finishedMarkup(
  name: string,
  properties: Properties,
  children: readonly ElementContent[],
  position?: Position,
): Markup {
  return {
    type: 'markup',
    data: {hName: name, hProperties: properties, hChildren: [...children]},
    children: [],
    ...(position ? {position} : {}),
  };
}
