import type {Nodes, Parents, PhrasingContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {type BodySource, placeOf} from './body-source';
import type {AttributeDraft, ElementDraft, FigureDraft} from './page-draft';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A JSX tag: a component or raw HTML. */
export function readElement(node: JsxElement, parent: Parents | undefined, body: BodySource): ElementDraft {
  return {
    name: node.name,
    attributes: node.attributes.map((attribute): AttributeDraft => {
      const place = body.places.at(attribute.position?.start.offset ?? node.position?.start.offset ?? 0);
      if (attribute.type !== 'mdxJsxAttribute') return {name: null, value: null, place};
      const {name, value} = attribute;
      return {
        name,
        value: typeof value === 'string' ? value : value === null || value === undefined ? true : null,
        place,
      };
    }),
    hasContent: node.children.some((child) => child.type !== 'text' || child.value.trim() !== ''),
    isBlock: node.type === 'mdxJsxFlowElement' || isAlone(parent),
    place: placeOf(node),
  };
}

/** A `<Figure>` with the next number of its kind; `counts` goes up. */
export function readFigure(node: JsxElement, counts: {figure: number; table: number}): FigureDraft {
  const kind = holdsTable(node) ? 'table' : 'figure';
  counts[kind] += 1;
  const own = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  );
  const id = typeof own?.value === 'string' && own.value !== '' ? `${PREFIXES[kind]}-${own.value}` : null;
  return {id, kind, number: counts[kind], place: placeOf(node)};
}

const PREFIXES = {figure: 'fig', table: 'tab'} as const;

function holdsTable(node: Nodes): boolean {
  let found = false;
  visit(node, 'table', () => {
    found = true;
  });
  return found;
}

/** MDX takes tags that fill a paragraph alone out of the paragraph. */
function isAlone(parent: Parents | undefined): boolean {
  if (parent?.type !== 'paragraph') return false;
  return parent.children.every(
    (child: PhrasingContent) =>
      child.type === 'mdxJsxTextElement' ||
      child.type === 'mdxTextExpression' ||
      (child.type === 'text' && child.value.trim() === ''),
  );
}
