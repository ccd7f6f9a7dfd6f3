import type {Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {remarkQuizSyntax} from './quiz-syntax';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkQuizSyntax).freeze();

/**
 * The tree of a quiz file: CommonMark with GitHub's extensions, math, blanks and attributes. What stands before `from`
 * (the front matter) is left out; every place is as in the whole source.
 */
export function parseTree(source: string, from: number): Root {
  return processor.parse(source.slice(0, from).replace(/[^\r\n]/gu, ' ') + source.slice(from));
}
