import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/**
 * The attributes of a component or element that an author typed, as text (`checked` alone is true). Null where one
 * is an expression or a spread: then it cannot be known before the page runs.
 */
export function literalAttributes(
  node: MdxJsxFlowElement | MdxJsxTextElement,
): ReadonlyMap<string, string | true> | null {
  const attributes = new Map<string, string | true>();
  for (const attribute of node.attributes) {
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      return null;
    }
    attributes.set(attribute.name, attribute.value ?? true);
  }
  return attributes;
}
