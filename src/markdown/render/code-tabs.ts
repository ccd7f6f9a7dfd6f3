import type {Parent, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import type {TabFamily} from '../../core/course/config';
import {expressionAttribute, stringList, textAttribute} from './estree';
import {fail} from './fail';
import {familyOf} from './family-of';
import {groupTabs, type Panel, panelsOf} from './group-tabs';

/** Options of {@link remarkCodeTabs}. */
export interface CodeTabsOptions {
  readonly tabFamilies: Readonly<Record<string, TabFamily>>;
}

/** Turns neighbouring fences with `tab`, and a typed `<CodeTabs>`, into `<CodeTabs>` with one child a panel. */
export function remarkCodeTabs({tabFamilies}: CodeTabsOptions) {
  return (tree: Root, file: VFile): void => {
    let count = 0;
    inside(tree);

    function inside(parent: Parent): void {
      parent.children = groupTabs(parent.children).map((entry) => {
        if (!('type' in entry)) return codeTabs(entry, entry[0]?.children[0]);
        if (isCodeTabs(entry)) return codeTabs(typedPanels(entry, file), entry);
        if ('children' in entry) inside(entry);
        return entry;
      });
    }

    function codeTabs(panels: readonly Panel[], place: RootContent | undefined): MdxJsxFlowElement {
      count += 1;
      const labels = panels.map(({label}) => label);
      const [id, family] = familyOf(labels, tabFamilies, (problem) => fail(file, place, problem));
      return {
        type: 'mdxJsxFlowElement',
        name: 'CodeTabs',
        attributes: [
          textAttribute('id', `tabs-${count}`),
          textAttribute('family', id),
          textAttribute('familyLabel', family.label),
          expressionAttribute('labels', stringList(labels)),
        ],
        children: panels.map(fragment),
        ...(place?.position ? {position: place.position} : {}),
      };
    }
  };
}

function isCodeTabs(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'CodeTabs';
}

function typedPanels(node: MdxJsxFlowElement, file: VFile): readonly Panel[] {
  const {before, panels} = panelsOf(node.children);
  if (before || panels.length === 0) {
    fail(file, before ?? node, {
      rule: 'tab-label',
      message: '<CodeTabs> holds something that belongs to no tab.',
      fix: 'Begin it with a fence that has `tab="…"`; what follows a fence shows in the same tab.',
    });
  }
  return panels;
}

/** `<>…</>`: keeps a panel's content together, so that the component can tell panels apart. */
function fragment({children}: Panel): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name: null,
    attributes: [],
    // A panel's content was a sibling of block elements before.
    children: children as MdxJsxFlowElement['children'],
  };
}
