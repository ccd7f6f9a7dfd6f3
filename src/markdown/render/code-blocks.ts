import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {didYouMean} from '../../core/nearest';
import type {Words} from '../../core/words';
import {parseFenceMeta} from '../parse/fence-meta';
import {fail} from './fail';
import {codeFigure} from './highlight/code-figure';
import {languages} from './highlight/languages';
import {finishedMarkup} from './markup';

/** Options of {@link remarkCodeBlocks}. */
export interface CodeBlocksOptions {
  readonly words: Words;
}

/** Turns each fence into a figure with highlighted lines, a caption and a copy button. */
export function remarkCodeBlocks({words}: CodeBlocksOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'code', (node, index, parent) => {
      if (!parent || index === undefined) return;
      const name = node.lang ?? 'text';
      const language = languages.get(name);
      if (!language) {
        fail(file, node, {
          rule: 'unknown-language',
          message: `There is no code language \`${name}\`.${didYouMean(name, [...languages.keys()])}`,
          fix: 'Use one of the languages that the guide lists, or `text`.',
        });
      }
      const meta = parseFenceMeta(name, node.meta);
      const problem = meta.problems[0];
      if (problem) {
        fail(file, node, {rule: 'fence-setting', message: problem.message, fix: problem.fix});
      }
      const {tagName, properties, children} = codeFigure({name, language, code: node.value, meta}, words);
      parent.children[index] = finishedMarkup(tagName, properties, children, node.position);
    });
  };
}
