import katex from 'katex';
import type {FormulaDraft, PageDraft} from '../parse/page-draft';
import type {Place} from '../parse/places';
import type {Finding} from './finding';

/** Formulas that KaTeX cannot read, and dollars that were meant as money. */
export function checkMath({body}: PageDraft): readonly Finding[] {
  return body.formulas.flatMap(checkFormula);
}

function checkFormula(formula: FormulaDraft): Finding[] {
  const {dollars, raw, next, alone, place} = formula;
  if (dollars === '$') {
    const inside = raw.slice(1, -1);
    if (/^\s|\s$/.test(inside) || /\d/.test(next)) {
      return [
        {
          rule: 'math-space',
          place,
          message: `\`${raw.replace(/\s+/g, ' ')}\` is read as a formula.`,
          fix: 'Write `\\$` for money; a formula has no space after its first dollar and before its last.',
        },
      ];
    }
  }
  if (dollars !== null && dollars.length > 1 && alone) {
    return [
      {
        rule: 'math-in-line',
        place,
        message: 'This formula stands in one line with its `$$`, and is shown small, as a part of the text.',
        fix: 'Put each `$$` on a line of its own.',
      },
    ];
  }
  return checkTex(formula);
}

function checkTex({tex, display, lines, place}: FormulaDraft): Finding[] {
  try {
    katex.renderToString(tex, {displayMode: display, throwOnError: true, strict: 'error', trust: false});
    return [];
  } catch (error) {
    const {message, position} = explain(error);
    return [
      {
        rule: 'bad-math',
        place: position === null ? place : placeIn(tex, position, lines, place),
        message: `This formula cannot be read: ${message}.`,
        fix: 'Use the commands that KaTeX knows; ordinary words stand in `\\text{…}`.',
      },
    ];
  }
}

function explain(error: unknown): {readonly message: string; readonly position: number | null} {
  const message = error instanceof Error ? error.message : String(error);
  const short = message
    .replace(/^KaTeX parse error: /, '')
    .replace(/ at (?:position \d+|end of input):[\s\S]*$/, '')
    .replace(/ \[\w+\]$/, '')
    .replace(/^LaTeX-incompatible input and strict mode is set to 'error': /, '')
    .replace("'EOF'", 'the end')
    .replace(/\.$/, '');
  const position = error instanceof katex.ParseError ? error.position : undefined;
  return {message: short, position: typeof position === 'number' ? position : null};
}

/** The place of an offset in the formula, from the places where its lines begin. */
function placeIn(tex: string, offset: number, lines: readonly Place[], fallback: Place): Place {
  const before = tex.slice(0, offset).split('\n');
  const line = lines[before.length - 1];
  if (line === undefined) return fallback;
  return {line: line.line, column: line.column + (before.at(-1)?.length ?? 0)};
}
