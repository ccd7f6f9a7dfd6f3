import type {Cell, CodeFile} from './code-file';

/**
 * A lesson's code as a Python file in the percent format: editors run it cell by cell, Python runs it whole. The same
 * file makes the same bytes. `source` is the address of the lesson.
 */
export function toPythonFile({title, cells}: CodeFile, source: string): string {
  const head = `# %% [markdown]\n# # ${title}\n#\n# ${source}`;
  return `${[head, ...cells.map(toText)].join('\n\n')}\n`;
}

function toText(cell: Cell): string {
  switch (cell.type) {
    case 'heading':
      return `# %% [markdown]\n# ${'#'.repeat(cell.depth)} ${cell.text}`;
    case 'code':
      return `# %%\n${cell.code}`;
    case 'unrun':
      return `# %%\n${commented(`Not run: ${cell.reason}\n\n${cell.code}`)}`;
  }
}

function commented(text: string): string {
  return text.replace(/^.*$/gm, (line) => (line === '' ? '#' : `# ${line}`));
}
