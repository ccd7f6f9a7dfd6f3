import type {Definition, Link, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {siblingPath} from './sibling-path';

/** Options of {@link remarkLinksAcross}. */
export interface LinksAcrossOptions {
  /** The address of the page in a file, below the base URL; null where the file is no page. */
  readonly addressOf: (file: string) => string | null;
}

const BETWEEN = /\/(?<root>docs|exercises)\/(?:[^/]+\/)*[^/]+\.mdx$/;

/**
 * Links between lessons and exercises, by file, become addresses: they are two collections of pages, and Docusaurus
 * finds a link's file only within one.
 */
export function remarkLinksAcross({addressOf}: LinksAcrossOptions) {
  return (tree: Root, file: VFile): void => {
    const own = BETWEEN.exec(file.path.replaceAll('\\', '/'))?.groups?.root;
    visit(tree, ['link', 'definition'], (node) => {
      const link = node as Link | Definition; // the two types that were asked for
      const [, path = '', rest = ''] = /^(\.{1,2}\/[^?#]*\.mdx)(.*)$/.exec(link.url) ?? [];
      if (path === '') return;
      const target = siblingPath(file.path, decodeURI(path));
      if (BETWEEN.exec(target)?.groups?.root === own) return;
      const address = addressOf(target);
      if (address !== null) link.url = `${address}${rest}`;
    });
  };
}
