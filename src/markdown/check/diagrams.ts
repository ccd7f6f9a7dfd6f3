import type {FenceDraft, PageDraft} from '../parse/page-draft';
import type {Place} from '../parse/places';
import {diagramProblem} from '../render/diagram/diagram-problem';
import {diagramSvg} from '../render/diagram/diagram-svg';
import {diagramText} from '../render/diagram/diagram-text';
import {unreadLines} from './diagram-lines';
import type {Finding} from './finding';

/** Mermaid fences: their text alternative, and lines that cannot be drawn. */
export function checkDiagrams({body}: PageDraft): readonly Finding[] {
  return body.fences
    .filter(({lang}) => lang === 'mermaid')
    .flatMap((fence) => [...checkText(fence), ...checkSource(fence)]);
}

function checkText({code, place}: FenceDraft): Finding[] {
  const {title, description} = diagramText(code);
  const missing = [...(title === null ? ['accTitle'] : []), ...(description === null ? ['accDescr'] : [])];
  return missing.map((name) => ({
    rule: 'diagram-text',
    place,
    message: `This diagram has no \`${name}:\` line.`,
    fix: `Say ${name === 'accTitle' ? 'in a few words what it is' : 'in a sentence what it shows'}, below its first line: \`${name}: …\`.`,
  }));
}

/** A kind of diagram or a look that does not fit, else each line that would be left out of the drawing, or drawn wrong. */
function checkSource({code, lines, place}: FenceDraft): Finding[] {
  const written = withoutText(code);
  const source = written.join('\n');
  const at = (line: number) => indented(lines[line] ?? place, written[line] ?? '');
  const problem = diagramProblem(source);
  if (problem !== null) {
    return [{rule: 'diagram-syntax', place: at(problem.line), message: problem.message, fix: problem.fix}];
  }
  const unread = unreadLines(source);
  if (unread.length === 0) return checkDrawing(source, place);
  return unread.map((line) => {
    const text = written[line]?.trim() ?? '';
    return {
      rule: 'diagram-syntax',
      place: at(line),
      message: `\`${text}\` would be left out of the drawing, or drawn wrong.`,
      fix: /\w(?:-->|---|==>|-\.->)|(?:-->|==>|-\.->)\w/.test(text)
        ? 'Put a space before and after each arrow.'
        : 'Write it in one of the forms that the guide shows, one statement a line.',
    };
  });
}

function checkDrawing(source: string, place: Place): Finding[] {
  try {
    diagramSvg(source.trim(), 'check');
    return [];
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return [
      {
        rule: 'diagram-syntax',
        place,
        message: `This diagram cannot be drawn: ${reason.replace(/\.$/, '')}.`,
        fix: 'Compare it with the diagrams in the guide.',
      },
    ];
  }
}

/** The lines of a diagram, those of its text alternative and comments emptied, so that the others keep their numbers. */
function withoutText(code: string): string[] {
  let isInBlock = false;
  return code.split('\n').map((line) => {
    const isBlock = isInBlock || /^\s*accDescr\s*\{/.test(line);
    isInBlock = isBlock && !line.includes('}');
    return isBlock || /^\s*(?:%%|acc(?:Title|Descr)\s*:)/.test(line) ? '' : line;
  });
}

function indented(start: Place, line: string): Place {
  return {line: start.line, column: start.column + (line.length - line.trimStart().length)};
}
