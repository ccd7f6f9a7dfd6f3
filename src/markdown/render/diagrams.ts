import type {Code, Root} from 'mdast';
import type {Node} from 'unist';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {diagramProblem} from './diagram/diagram-problem';
import {diagramSvg} from './diagram/diagram-svg';
import {diagramText} from './diagram/diagram-text';
import {fail} from './fail';
import {finishedMarkup} from './markup';

/** Draws each ` ```mermaid ` fence as SVG. Its `accTitle` and `accDescr` lines are the text alternative. */
export function remarkDiagrams() {
  return (tree: Root, file: VFile): void => {
    let count = 0;
    visit(tree, 'code', (node, index, parent) => {
      if (node.lang !== 'mermaid' || !parent || index === undefined) return;
      count += 1;
      const {source, title, description} = diagramText(node.value);
      if (title === null || description === null) {
        fail(file, node, {
          rule: 'diagram-text',
          message: `This diagram has no \`${title === null ? 'accTitle' : 'accDescr'}:\` line.`,
          fix: 'Say what it shows: `accTitle: …` and `accDescr: …` below its first line.',
        });
      }
      const problem = diagramProblem(source);
      if (problem) {
        fail(file, lineOf(node, problem.line), {rule: 'diagram-syntax', ...problem});
      }
      // A drawing wider than the page scrolls, so the keyboard must reach it.
      const ariaLabel = `${title.replace(/[.:]$/, '')}: ${description}`;
      parent.children[index] = finishedMarkup(
        'div',
        {className: ['diagram'], role: 'img', ariaLabel, tabIndex: 0},
        [{type: 'raw', value: diagramSvg(withoutNoise(source), `diagram-${count}`)}],
        node.position,
      );
    });
  };
}

/** The library takes the first line as it stands for the kind of diagram. */
function withoutNoise(source: string): string {
  const lines = source.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('%%')).join('\n');
}

/** Where a line of a fence stands in its page. */
function lineOf({position}: Code, line: number): Node | undefined {
  if (!position) return undefined;
  const point = {line: position.start.line + 1 + line, column: position.start.column};
  return {type: 'line', position: {start: point, end: point}};
}
