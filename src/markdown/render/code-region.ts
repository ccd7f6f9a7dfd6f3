import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {fail} from './fail';
import {languageOfFile} from './language-of-file';
import {findRegion} from './region';
import {optionalAttribute, requiredAttribute} from './required-attribute';
import {siblingPath} from './sibling-path';

/** Options of {@link remarkCodeRegions}. */
export interface CodeRegionsOptions {
  /** The text of a file; throws where there is none. */
  readonly read: (path: string) => string;
}

/** Turns `<CodeRegion file region>` into a fence that holds the region's lines, titled with the file. */
export function remarkCodeRegions({read}: CodeRegionsOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      if (node.name !== 'CodeRegion' || !parent || index === undefined) return;
      const path = requiredAttribute(file, node, 'file');
      const region = requiredAttribute(file, node, 'region');
      const found = findRegion(readOrFail(path), region);
      if (!found.ok) {
        fail(file, node, {
          rule: 'code-region',
          message: `${path} ${found.message}`,
          fix: `Mark the lines with \`# region ${region}\` and \`# endregion ${region}\`.`,
        });
      }
      const title = optionalAttribute(node, 'title') ?? path.replace(/^(?:\.{1,2}\/)+/, '');
      parent.children[index] = {
        type: 'code',
        lang: languageOfFile(path),
        meta: `title="${title}"`,
        value: found.code,
        ...(node.position ? {position: node.position} : {}),
      };

      function readOrFail(relative: string): string {
        try {
          return read(siblingPath(file.path, relative));
        } catch {
          return fail(file, node, {
            rule: 'code-region',
            message: `There is no file ${relative} beside this page.`,
            fix: 'Write the path relative to the page: `file="./serve.py"`.',
          });
        }
      }
    });
  };
}
