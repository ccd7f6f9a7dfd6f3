import type {Definition, Link, LinkReference, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {splitNumber} from '../../core/course/page-path';
import {siblingPath} from './sibling-path';

/** Options of {@link remarkLinksOff}. */
export interface LinksOffOptions {
  /** Ids of the modules that `course.config.ts` switches off. */
  readonly modulesOff: ReadonlySet<string>;
}

/** Keeps the words of a link into a module that is switched off: so a team leaves one out and edits no lesson. */
export function remarkLinksOff({modulesOff}: LinksOffOptions) {
  return (tree: Root, file: VFile): void => {
    if (modulesOff.size === 0) return;
    const leadsOff = ({url}: Link | Definition) => modulesOff.has(moduleOf(url, file.path) ?? '');
    const definitions = new Set<string>();
    visit(tree, 'definition', (node, index, parent) => {
      if (!leadsOff(node) || !parent || index === undefined) return undefined;
      definitions.add(node.identifier);
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
    const isOff = (node: Link | LinkReference) =>
      node.type === 'link' ? leadsOff(node) : definitions.has(node.identifier);
    visit(tree, ['link', 'linkReference'], (node, index, parent) => {
      if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
      if (!isOff(node) || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    });
  };
}

/** The module that a link of a page leads into, by its file or by its address; null for one that leads elsewhere. */
function moduleOf(url: string, page: string): string | null {
  const [path = ''] = url.split(/[?#]/);
  if (path === '' || path.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
  if (path.startsWith('/')) return path.split('/')[1] ?? null;
  const folder = /^.*\/(?:docs|exercises)\/([^/]+)\//.exec(siblingPath(page, path))?.[1];
  return folder === undefined ? null : splitNumber(folder).name;
}
