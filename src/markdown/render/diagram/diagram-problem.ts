/** A line of a diagram that Lectern does not draw, although the drawing library takes it. */
export interface DiagramProblem {
  /** Counted from 0 in the source. */
  readonly line: number;
  readonly message: string;
  readonly fix: string;
}

const kind =
  /^(?:(?:flowchart|graph)\s+(?:TD|TB|LR|BT|RL)|sequenceDiagram|stateDiagram(?:-v2)?|classDiagram|erDiagram)$/i;
const ownLook = /^(?:(?:style|classDef|linkStyle|click)\s|class\s+[\w,-]+\s+\w+$)/;

/**
 * The first line of a Mermaid source that does not fit the page: a kind of diagram that would come in colours of its
 * own, or a statement that sets one. What the library cannot read is for the course's check to find.
 */
export function diagramProblem(source: string): DiagramProblem | null {
  const lines = source.split('\n').map((text, line) => ({text: text.trim(), line}));
  const [header, ...body] = lines.filter(({text}) => text !== '' && !text.startsWith('%%'));
  if (!header || !kind.test(header.text)) {
    return {
      line: header?.line ?? 0,
      message: header
        ? `\`${header.text}\` is no kind of diagram that is drawn here.`
        : 'This diagram is empty.',
      fix: 'Begin it with `flowchart TD`, `sequenceDiagram`, `stateDiagram-v2`, `classDiagram` or `erDiagram`.',
    };
  }
  const look = body.find(({text}) => ownLook.test(text));
  return look
    ? {
        line: look.line,
        message: `\`${look.text}\` would set a look of its own.`,
        fix: 'Take it out: a diagram has the colours of the page, in the light and in the dark.',
      }
    : null;
}
