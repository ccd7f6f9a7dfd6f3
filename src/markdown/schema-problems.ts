import type {z} from 'zod';
import {didYouMean, nearest} from '../core/nearest';
import {describedAt, keysAt} from './schema-at';

/** One way in which a value differs from its schema, in an instructor's words. */
export interface SchemaProblem {
  readonly kind: 'unknown-key' | 'missing-key' | 'bad-value';
  /** Keys and 0-based places that lead to the value; for an unknown key, to the key itself. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly fix: string;
}

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/**
 * Every problem of `unsafe`, or none. Formats and refinements in the schemas carry messages that go on after the
 * name of the key: `must be a whole number`.
 */
export function schemaProblems(schema: z.ZodType, unsafe: unknown): readonly SchemaProblem[] {
  const result = schema.safeParse(unsafe);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explain(issue, schema, unsafe));
}

/** `days` in item 2 of `plan`. */
export function namePath(path: Path): string {
  const parts: string[] = [];
  for (let index = path.length - 1; index >= 0; index--) {
    const part = path[index];
    parts.push(typeof part === 'number' ? `item ${part + 1} of` : `\`${part}\``);
    if (typeof part === 'string' && index > 0) parts.push(typeof path[index - 1] === 'number' ? 'in' : 'of');
  }
  return parts.join(' ');
}

function explain(issue: Issue, schema: z.ZodType, unsafe: unknown): SchemaProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const described = describedAt(schema, path);
  const name = namePath(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => explainUnknownKey(key, path, keysAt(schema, path, unsafe)));
  }
  if (path.length === 0) {
    return [
      {
        kind: 'bad-value',
        path,
        message: `This must be keys with their values, but it is ${nameType(unsafe)}.`,
        fix: 'Write one key after the other, such as `title: The title`.',
      },
    ];
  }
  if (valueAt(unsafe, path) === undefined) {
    const key = String(path.at(-1));
    const where = path.length > 1 ? ` in ${namePath(path.slice(0, -1))}` : '';
    return [
      {
        kind: 'missing-key',
        path,
        message: `\`${key}\` is missing${where}.`,
        fix: `Add \`${key}:\`. ${described}`.trim(),
      },
    ];
  }
  const value = valueAt(unsafe, path);
  return [
    {
      kind: 'bad-value',
      path,
      message: capitalise(`${name} ${explainValue(issue, value)}`),
      fix: fixValue(issue, value, described),
    },
  ];
}

function explainUnknownKey(key: string, path: Path, known: readonly string[]): SchemaProblem {
  const where = path.length > 0 ? ` in ${namePath(path)}` : '';
  const meant = nearest(key, known);
  return {
    kind: 'unknown-key',
    path: [...path, key],
    message: `There is no key \`${key}\`${where}.${didYouMean(key, known)}`,
    fix:
      meant === null
        ? `Take it out, or use one of: ${known.join(', ')}.`
        : `Write \`${meant}:\`, or take the line out.`,
  };
}

function explainValue(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (value === null) return 'has no value.';
      if (issue.expected === 'int') return `must be a whole number, but it is ${nameType(value)}.`;
      return `must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, but it is ${nameType(value)}.`;
    case 'invalid_value':
      return `cannot be ${show(value)}.${typeof value === 'string' ? didYouMean(value, issue.values.map(String)) : ''}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is empty.';
      if (issue.origin === 'array')
        return Number(issue.minimum) > 1 ? `must have at least ${issue.minimum} items.` : 'is an empty list.';
      return `must be at least ${issue.minimum}, but it is ${show(value)}.`;
    case 'too_big':
      return `must be at most ${issue.maximum}, but it is ${show(value)}.`;
    case 'invalid_union':
      if (issue.discriminator !== undefined) return `cannot be ${show(value)}.`;
      return `cannot be ${nameType(value)}.`;
    case 'invalid_key':
      return `${issue.issues[0]?.message ?? 'is not a possible name'}.`;
    default:
      return `${issue.message}, but it is ${show(value)}.`;
  }
}

function fixValue(issue: Issue, value: unknown, described: string): string {
  if (issue.code === 'invalid_value') return `Use ${oneOf(issue.values.map(String))}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number') {
    return `Put it in quotes. ${described}`.trim();
  }
  return described;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
  date: 'a date',
};

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nameType(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object') return 'a group of keys';
  return show(value);
}

function show(value: unknown): string {
  if (typeof value === 'string') return `\`${value.length > 60 ? `${value.slice(0, 57)}…` : value}\``;
  return typeof value === 'object' ? nameType(value) : `\`${String(value)}\``;
}

function oneOf(values: readonly string[]): string {
  const quoted = values.map((value) => `\`${value}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function valueAt(value: unknown, path: Path): unknown {
  let current: unknown = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    // Reading one own key of a plain object or list that came out of YAML or a configuration file.
    current = (current as Record<string | number, unknown>)[part];
  }
  return current;
}
