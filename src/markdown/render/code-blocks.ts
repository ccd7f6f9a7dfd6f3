import type {Root, RootContent} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {didYouMean} from '../../core/nearest';
import type {Words} from '../../core/words';
import {parseFenceMeta} from '../parse/fence-meta';
import type {Stamp} from '../proof/page-stamps';
import {fail} from './fail';
import {codeFigure} from './highlight/code-figure';
import {languages} from './highlight/languages';
import {finishedMarkup} from './markup';
import {proofLine} from './proof-line';

/** Options of {@link remarkCodeBlocks}. */
export interface CodeBlocksOptions {
  readonly words: Words;
  /** What stands under the blocks of a page, in its order; nothing where code is not proven, as in quizzes. */
  readonly stamps?: (file: string) => readonly Stamp[];
}

/** Turns each fence into a figure with highlighted lines, a caption and a copy button, and its proof beneath. */
export function remarkCodeBlocks({words, stamps = () => []}: CodeBlocksOptions) {
  return (tree: Root, file: VFile): void => {
    const left = [...stamps(file.path)];
    let proof: string | null = null;
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
      if (!meta.output) proof = take(name, node.value);
      // What a program prints is proven with it, so the proof stands below that.
      const isLast = !isOutput(parent.children[index + 1]);
      const stamp = isLast && proof !== null ? [proofLine(proof)] : [];
      if (isLast) proof = null;
      parent.children[index] = finishedMarkup(tagName, properties, [...children, ...stamp], node.position);
    });

    /** The next stamp for this very code. */
    function take(name: string, code: string): string | null {
      const found = left.findIndex((stamp) => stamp.language === name && stamp.code === code);
      const [stamp] = found < 0 ? [] : left.splice(found, 1);
      return stamp?.text ?? null;
    }
  };
}

function isOutput(node: RootContent | undefined): boolean {
  return node?.type === 'code' && parseFenceMeta(node.lang, node.meta).output;
}
