import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {fail} from './fail';
import {literalAttributes} from './jsx-attributes';

/** The text of an attribute that a component cannot do without; fails the page where it is missing or computed. */
export function requiredAttribute(
  file: VFile,
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: string,
): string {
  const value = literalAttributes(node)?.get(name);
  if (typeof value === 'string' && value.trim() !== '') {
    return value;
  }
  return fail(file, node, {
    rule: 'missing-attribute',
    message: `<${node.name}> has no \`${name}\`.`,
    fix: `Write \`<${node.name} ${name}="…">\`.`,
  });
}

/** The text of an attribute, or null where it is not written. */
export function optionalAttribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | null {
  const value = literalAttributes(node)?.get(name);
  return typeof value === 'string' ? value : null;
}
