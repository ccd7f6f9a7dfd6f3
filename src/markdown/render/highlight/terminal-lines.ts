/** One line of a terminal session. */
export type TerminalLine =
  | {readonly type: 'command'; readonly prompt: string; readonly text: string}
  | {readonly type: 'printed'; readonly text: string};

const prompts = /^(?<prompt>\$|#|>>>|\.\.\.|PS>)(?: (?<text>.*))?$/;
const continued = /\\$/;

/**
 * Tells commands from what they print: a line that begins with a prompt is a command, and so is the line after a
 * command that ends with a backslash (shown with `> `).
 */
export function terminalLines(code: string): TerminalLine[] {
  const lines: TerminalLine[] = [];
  for (const line of code.split('\n')) {
    const before = lines.at(-1);
    if (before?.type === 'command' && continued.test(before.text)) {
      lines.push({type: 'command', prompt: '> ', text: line.replace(/^> ?/, '')});
      continue;
    }
    const {prompt, text} = prompts.exec(line)?.groups ?? {};
    lines.push(
      prompt ? {type: 'command', prompt: `${prompt} `, text: text ?? ''} : {type: 'printed', text: line},
    );
  }
  return lines;
}
