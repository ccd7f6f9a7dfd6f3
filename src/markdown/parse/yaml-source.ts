import {type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit} from 'yaml';
import {referenceProblem, type YamlProblem, yamlProblems} from './yaml-problem';

type Path = readonly (string | number)[];

/** Where a key (or an item of a list) and its value begin, as offsets in the YAML text. */
interface Offsets {
  readonly key: number;
  readonly value: number;
}

/** YAML as data, with the place of every key and value. */
export interface YamlSource {
  /** `undefined` where there is a problem. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** By `pathKey(path)`. */
  readonly offsets: ReadonlyMap<string, Offsets>;
}

/** One string for a path, to look it up in `offsets`. */
export function pathKey(path: Path): string {
  return JSON.stringify(path);
}

/** Reads YAML without anchors and aliases. It never throws: what cannot be read is a problem. */
export function readYaml(text: string): YamlSource {
  const document = parseDocument(text, {prettyErrors: false, uniqueKeys: true});
  const errors = yamlProblems([...document.errors, ...document.warnings]);
  const problems = errors.length > 0 ? errors : references(document);
  const offsets = new Map<string, Offsets>();
  if (problems.length > 0) return {value: undefined, problems, offsets};
  collect(document.contents, [], offsets);
  return {value: document.toJS(), problems, offsets};
}

function references(document: Document): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) problems.push(referenceProblem(start(node), '*'));
      else if (node.anchor !== undefined) problems.push(referenceProblem(start(node), '&'));
    },
  });
  return problems;
}

function collect(node: unknown, path: Path, offsets: Map<string, Offsets>): void {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const key = start(pair.key);
      const inner = [...path, String(pair.key.value)];
      offsets.set(pathKey(inner), {key, value: start(pair.value) || key});
      collect(pair.value, inner, offsets);
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const inner = [...path, index];
      offsets.set(pathKey(inner), {key: start(item), value: start(item)});
      collect(item, inner, offsets);
    }
  }
}

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
