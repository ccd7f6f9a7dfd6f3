import type {YAMLError} from 'yaml';

/** What is wrong with YAML at an offset, in an author's words. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** The parser's errors in plain words. What follows from the first slip is left out; keys that stand twice are not. */
export function yamlProblems(errors: readonly YAMLError[]): readonly YamlProblem[] {
  const [first] = errors;
  if (first === undefined) return [];
  const kept = first.code === 'DUPLICATE_KEY' ? errors.filter(({code}) => code === 'DUPLICATE_KEY') : [first];
  return kept.map(explain);
}

/** A text that begins with a sign by which YAML refers to another value: `*bold*` at the beginning of a text. */
export function referenceProblem(offset: number, sign: '*' | '&'): YamlProblem {
  return {
    offset,
    message: `A text that begins with \`${sign}\` is read as a reference.`,
    fix: 'Put the whole text in quotes.',
  };
}

function explain({code, message, pos}: YAMLError): YamlProblem {
  const [offset] = pos;
  if (message.includes('mappings are not allowed') || message.includes('single line')) {
    return {
      offset,
      message: 'This line is no `key: value`, or its text has a colon in it.',
      fix: 'Leave a space after the key’s colon, and put a text with a colon in quotes: `title: "Serving: the basics"`.',
    };
  }
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? {offset, message: 'A bracket before this is never closed.', fix: 'Close it: `[a, b]`.'}
        : {
            offset,
            message: 'This line is indented like nothing above it.',
            fix: 'Indent it as its neighbours are, by two spaces for each level.',
          };
    case 'DUPLICATE_KEY':
      return {offset, message: 'This key stands twice.', fix: 'Keep one of the two.'};
    case 'TAB_AS_INDENT':
      return {offset, message: 'This line is indented with a tab.', fix: 'Indent with spaces.'};
    case 'MISSING_CHAR':
      return message.includes('quote')
        ? {offset, message: 'A quotation mark before this is never closed.', fix: 'Close it.'}
        : {
            offset,
            message: 'This line has no colon.',
            fix: 'Write `key: value`, with a space after the colon.',
          };
    case 'BAD_SCALAR_START':
      return {offset, message: 'A text cannot begin with this sign.', fix: 'Put the whole text in quotes.'};
    case 'UNEXPECTED_TOKEN':
      return {
        offset,
        message: 'This does not belong to the value before it.',
        fix: 'Put the whole text in quotes; a quotation mark inside is doubled or of the other kind.',
      };
    default:
      return {
        offset,
        message: `This cannot be read: ${message.split('\n')[0]?.replace(/\.$/, '') ?? ''}.`,
        fix: 'Look at the line and the one before it; a text with a colon or a bracket needs quotes.',
      };
  }
}
