import {isFlowchartChain} from './flowchart-chain';

interface DiagramKind {
  readonly header: RegExp;
  readonly isStatement: (line: string) => boolean;
  /** What may stand between `{` and `}`; null where braces hold statements. */
  readonly member: RegExp | null;
}

const DIRECTION = /^direction\s+(?:TD|TB|LR|BT|RL)$/i;

/** What the drawing library understands of each kind. It leaves every other line out of the drawing without a word. */
const KINDS: readonly DiagramKind[] = [
  {
    header: /^(?:graph|flowchart)\b/i,
    isStatement: (line) => matches(line, [DIRECTION, /^subgraph\s+\S/, /^end$/]) || isFlowchartChain(line),
    member: null,
  },
  {
    header: /^sequenceDiagram/i,
    isStatement: (line) =>
      matches(line, [
        /^(?:participant|actor)\s+\S+(?:\s+as\s+\S.*)?$/,
        /^note\s+(?:left of|right of|over)\s+[^:]+:\s*\S/i,
        /^(?:loop|alt|opt|par|critical|break|else|and)(?:\s|$)/,
        /^end$/,
        /^\S+?\s*--?(?:>>?|[)x])\s*[+-]?\S+?\s*:\s*\S/,
      ]),
    member: null,
  },
  {
    header: /^stateDiagram/i,
    isStatement: (line) =>
      matches(line, [
        DIRECTION,
        /^state\s+(?:"[^"]+"\s+as\s+)?[\w\p{L}]+\s*\{$/u,
        /^\}$/,
        /^state\s+"[^"]+"\s+as\s+[\w\p{L}]+$/u,
        /^(?:\[\*\]|[\w\p{L}-]+)\s+-->\s+(?:\[\*\]|[\w\p{L}-]+)(?:\s*:\s*\S.*)?$/u,
        /^[\w\p{L}-]+\s*:\s*\S/u,
      ]),
    member: null,
  },
  {
    header: /^classDiagram/i,
    isStatement: (line) =>
      matches(line, [
        /^class\s+\S+(?:\s*\{)?$/,
        /^\S+\s+(?:"[^"]*"\s+)?(?:<\|--|<\|\.\.|\*--|o--|-->|--\*|--o|--\|>|\.\.>|\.\.\|>|<--|<\.\.|--)\s+(?:"[^"]*"\s+)?\S+(?:\s*:\s*\S.*)?$/,
        /^[\w~]+\s*:\s*\S/,
      ]),
    member: /\S/,
  },
  {
    header: /^erDiagram/i,
    isStatement: (line) =>
      matches(line, [/^\S+\s*\{$/, /^\S+\s+[|o}{]{2}(?:--|\.\.)[|o}{]{2}\s+\S+\s*:\s*\S/]),
    member: /^\S+\s+\S+/,
  },
];

/**
 * 0-based numbers of the lines that would be missing from the drawing. Lines of the text alternative must have been
 * emptied before; a diagram of another kind has none, since it is refused as a whole.
 */
export function unreadLines(source: string): readonly number[] {
  const lines = source
    .split('\n')
    .map((text, index) => ({text: text.trim(), index}))
    .filter(({text}) => text !== '');
  const [header, ...body] = lines;
  const kind = KINDS.find((candidate) => candidate.header.test(header?.text ?? ''));
  if (kind === undefined) return [];
  const unread: number[] = [];
  let isInside = false;
  for (const {text, index} of body) {
    if (kind.member !== null && isInside) {
      isInside = text !== '}';
      if (isInside && !kind.member.test(text)) unread.push(index);
      continue;
    }
    if (!kind.isStatement(text)) unread.push(index);
    isInside = text.endsWith('{');
  }
  return unread;
}

function matches(line: string, forms: readonly RegExp[]): boolean {
  return forms.some((form) => form.test(line));
}
