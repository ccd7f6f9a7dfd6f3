import type {Root as HtmlRoot} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {Root} from 'mdast';
import rehypeKatex from 'rehype-katex';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {sha256} from '../../core/quiz/sha256';
import type {Words} from '../../core/words';
import {remarkCodeBlocks} from '../render/code-blocks';
import {remarkDiagrams} from '../render/diagrams';
import {h} from '../render/h';
import {codeLines} from '../render/highlight/code-lines';
import {languages} from '../render/highlight/languages';
import {rehypeLinks} from '../render/links';
import {rehypeMathDisplay} from '../render/math-display';
import {rehypeMathStrict} from '../render/math-strict';
import {rehypeTables} from '../render/tables';
import type {QuizRenderer, RenderFile} from './to-html';

/** What rendering needs to know of the site. */
export interface RenderQuizOptions {
  readonly words: Words;
  readonly baseUrl: string;
  /** Names a blank for a screen reader: `Blank {number}`. */
  readonly blankLabel: string;
}

/** Renders quizzes with the same steps as pages: the same code figures, formulas, tables and links. */
export function createQuizRenderer({words, baseUrl, blankLabel}: RenderQuizOptions): QuizRenderer {
  const toElements = unified()
    .use(remarkDiagrams)
    .use(remarkCodeBlocks, {words})
    .use(remarkRehype)
    .use(underHeading)
    .use(rehypeKatex, {strict: 'error'})
    .use(rehypeMathStrict)
    .use(rehypeMathDisplay, {words})
    .use(rehypeTables, {words})
    .use(rehypeLinks, {baseUrl})
    .use(ownDiagramIds)
    .freeze();
  return {
    blankLabel,
    renderCodeLines,
    renderMarkdown(nodes, {path, source, heading}) {
      const tree: Root = {type: 'root', children: [...nodes]};
      const part = sha256(`${path}:${nodes[0]?.position?.start.offset ?? 0}`).slice(0, 8);
      const file = new VFile({path, value: source, data: {heading, part}});
      const root = toElements.runSync(tree, file);
      // What is raw by now is a drawing that a step made: an author's HTML never gets here.
      return toHtml({...root, children: root.children.slice(1)}, {allowDangerousHtml: true}).trim();
    },
  };
}

/** Puts the heading first, which names tables for a screen reader; it is taken away again after the last step. */
function underHeading() {
  return (tree: HtmlRoot, file: VFile): void => {
    const {heading} = file.data as Pick<RenderFile, 'heading'>;
    tree.children.unshift(h('h3', {}, [heading]));
  };
}

/** Drawings are numbered in each part, and a page shows many parts: so each gets the part into its ids. */
function ownDiagramIds() {
  return (tree: HtmlRoot, file: VFile): void => {
    visit(tree, 'raw', (node) => {
      node.value = node.value.replace(/\b(id="|url\(#)diagram-/gu, `$1diagram-${String(file.data.part)}-`);
    });
  };
}

/** The lines of a program, as in a figure but without one. They are read together: a string may run over several. */
function renderCodeLines(lines: readonly string[], language: string | null): readonly string[] {
  const name = language ?? 'text';
  const known = languages.get(name);
  const coloured = known ? codeLines(lines.join('\n'), name, known) : [];
  return lines.map((line, index) => {
    const children = [...(coloured[index]?.children ?? [line])];
    return toHtml(h('code', {className: [`language-${name}`], translate: 'no'}, children));
  });
}
