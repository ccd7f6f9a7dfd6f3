import type {Cell, CodeFile} from './code-file';

/**
 * A lesson's code as a Jupyter notebook (nbformat 4.5) without outputs, its cells numbered in their order. The same
 * file makes the same bytes. `source` is the address of the lesson.
 */
export function toNotebook({title, cells}: CodeFile, source: string): string {
  const head = markdown(`# ${title}\n\n${source}`);
  const notebook = {
    cells: [head, ...cells.map(toCell)].map((cell, index) => ({id: `cell-${index + 1}`, ...cell})),
    metadata: {
      kernelspec: {display_name: 'Python 3', language: 'python', name: 'python3'},
      language_info: {name: 'python'},
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

function toCell(cell: Cell): object {
  switch (cell.type) {
    case 'heading':
      return markdown(`${'#'.repeat(cell.depth)} ${cell.text}`);
    case 'code':
      return {cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: lines(cell.code)};
    case 'unrun':
      return markdown(`Not run: ${cell.reason}\n\n\`\`\`python\n${cell.code}\n\`\`\``);
  }
}

function markdown(text: string): object {
  return {cell_type: 'markdown', metadata: {}, source: lines(text)};
}

/** The format wants each line with its end, the last one without. */
function lines(text: string): string[] {
  return text.split(/(?<=\n)/);
}
