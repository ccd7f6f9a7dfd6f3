import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/** Options of {@link rehypeLinks}. */
export interface LinksOptions {
  readonly baseUrl: string;
}

const otherSite = /^(?:https?:)?\/\//;
/** An address within the site whose last part is no file and has no slash behind it. */
const pageWithoutSlash = /^(\/(?:[^?#]*\/)?[^/?#.]+)(?=[?#]|$)/;

/**
 * Gives addresses within the site the base URL and the slash at the end of a page, as Docusaurus does for its own
 * `<a>` only. A link to another site says so, and does not tell that site where the reader came from: the host may be a name inside a company.
 */
export function rehypeLinks({baseUrl}: LinksOptions) {
  return (tree: Root): void => {
    visit(tree, ['element', 'mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
      if (node.type === 'element') {
        const {href, src} = node.properties;
        if (node.tagName === 'a' && typeof href === 'string') {
          node.properties.href = withSlash(withBase(href));
          if (otherSite.test(href)) node.properties.rel = ['external', 'noreferrer'];
        } else if (typeof src === 'string') {
          node.properties.src = withBase(src);
        }
      } else if (
        (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') &&
        node.name === 'a'
      ) {
        // Docusaurus opens linked files in a new window.
        node.attributes = node.attributes.filter(
          (attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'target',
        );
      }
    });
  };

  function withBase(address: string): string {
    const path = address.replace(/^pathname:\/\//, '');
    const isInside = path.startsWith('/') && !path.startsWith('//') && !path.startsWith(baseUrl);
    return isInside ? baseUrl + path.slice(1) : path;
  }
}

function withSlash(address: string): string {
  return address.replace(pageWithoutSlash, '$1/');
}
