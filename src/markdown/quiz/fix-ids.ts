import {type AssignedId, assignIds} from './assign-ids';
import {endOf, startOf} from './offsets';
import {parseQuiz} from './parse/parse-quiz';

/**
 * Writes `{#id}` at every heading whose slug is empty or stands already, and changes nothing else. What is written keeps
 * the answers of the heading that had the slug first.
 */
export function fixIds(path: string, text: string): string {
  const draft = parseQuiz(path, text);
  const ids = assignIds(draft);
  const taken = new Set(ids.map(({id}) => id));
  const writings = ids
    .filter(({problem, heading}) => (problem === 'empty' || problem === 'repeated') && heading.text !== '')
    .map((assigned) => writing(assigned, freeId(assigned, taken), draft.source));
  // From the end, so that the places before stay right.
  return writings
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((rest, {offset, text: added}) => {
      const at = offsetIn(text, offset);
      return rest.slice(0, at) + added + rest.slice(at);
    }, text);
}

/** Where a place of the draft's source stands in the file, which may have a byte order mark and longer line ends. */
function offsetIn(text: string, offset: number): number {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  for (let passed = 0; passed < offset; passed++) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}

function freeId({id, heading}: AssignedId, taken: Set<string>): string {
  const base = id === '' ? (heading.node.depth === 2 ? 'topic' : 'question') : id;
  let number = id === '' ? 1 : 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  taken.add(`${base}-${number}`);
  return `${base}-${number}`;
}

/** Into the braces that are there, else after the last word. */
function writing({heading}: AssignedId, id: string, source: string): {offset: number; text: string} {
  const {node, words} = heading;
  const group = node.children.at(-1);
  if (group?.type === 'attributeGroup' && words.length < node.children.length) {
    return {offset: startOf(group) + 1, text: `#${id} `};
  }
  const last = node.children.at(-1);
  const end = last ? endOf(last) : endOf(node);
  const written = source.slice(startOf(node), end);
  return {offset: startOf(node) + written.trimEnd().length, text: ` {#${id}}`};
}
