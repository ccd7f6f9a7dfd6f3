import type {ElementContent} from 'hast';
import {h} from '../h';
import type {Language} from './languages';
import {prism} from './prism';
import {terminalLines} from './terminal-lines';
import {tokenLines} from './token-lines';

/** One line of a figure: the classes beside `line`, and what stands in it. */
export interface CodeLine {
  readonly className: readonly string[];
  readonly children: readonly ElementContent[];
}

/** The grammar of scripts sees numbers and assignments in `torch==2.13.0`. */
const plainInCommands: ReadonlySet<string> = new Set(['punctuation', 'number', 'operator', 'assign-left']);

/** A piece of code as lines, read the way its language is read. */
export function codeLines(code: string, name: string, language: Language): CodeLine[] {
  if (name === 'console') {
    return consoleLines(code);
  }
  if (name === 'diff') {
    return code.split('\n').map(diffLine);
  }
  const grammar = language.grammar === null ? null : prism.languages[language.grammar];
  return tokenLines(code, grammar ?? null).map((children) => ({className: [], children}));
}

function consoleLines(code: string): CodeLine[] {
  return terminalLines(code).map((line) => {
    if (line.type === 'printed') {
      return {className: ['printed'], children: text(line.text)};
    }
    const prompt = h('span', {className: ['prompt'], ariaHidden: 'true'}, [line.prompt]);
    const [command = []] = tokenLines(line.text, prism.languages.bash ?? null, plainInCommands);
    return {className: ['command'], children: [prompt, ...command]};
  });
}

function diffLine(line: string): CodeLine {
  const className = line.startsWith('+') ? ['inserted'] : line.startsWith('-') ? ['deleted'] : [];
  return {className, children: text(line)};
}

function text(value: string): ElementContent[] {
  return value === '' ? [] : [{type: 'text', value}];
}
