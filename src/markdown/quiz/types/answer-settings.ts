import {nearest} from '../../../core/nearest';
import type {Fence} from '../parse/read-fence';
import type {Report} from '../report';

const flags = ['number', 'regex', 'case-sensitive', 'wrong'] as const;
const keys = ['tolerance', 'unit', 'shown'] as const;
type Setting = (typeof flags)[number] | (typeof keys)[number];

/** A setting of a fence `answer`, with its place. */
export interface AnswerSetting {
  readonly value: string;
  readonly offset: number;
}

export type AnswerSettings = ReadonlyMap<Setting, AnswerSetting>;

/**
 * The flags and values after `answer`. `allowed` are those that mean something in this fence; every other one goes to
 * the report.
 */
export function readAnswerSettings(
  fence: Fence,
  allowed: readonly Setting[],
  report: Report,
): AnswerSettings {
  const found = new Map<Setting, AnswerSetting>();
  for (const {name, at} of fence.flags) {
    const flag = flags.find((known) => known === name);
    if (flag) add(flag, '', at);
    else unknown(name, at);
  }
  for (const {key, value, closed, at} of fence.entries) {
    const known = keys.find((name) => name === key);
    if (!known) unknown(key, at);
    else if (!closed)
      report.error(
        'unknown-flag',
        fence.metaOffset + at,
        `The quotation mark after \`${key}=\` is not closed.`,
        'Close it with `"`.',
      );
    else if (value.trim() === '')
      report.error(
        'bad-value',
        fence.metaOffset + at,
        `\`${key}\` has no value.`,
        `Write \`${key}=…\`, without spaces around \`=\`.`,
      );
    else add(known, value, at);
  }
  for (const {key, value, offset, kind} of fence.others) {
    unknown(kind === 'lines' ? `{${value}}` : key, offset);
  }
  return found;

  function add(name: Setting, value: string, at: number): void {
    const offset = fence.metaOffset + at;
    if (found.has(name)) {
      report.error('unknown-flag', offset, `\`${name}\` stands here twice.`, 'Keep one of the two.');
    } else if (!allowed.includes(name)) {
      report.error('unknown-flag', offset, `\`${name}\` means nothing in this fence.`, meaning(name));
    } else {
      found.set(name, {value, offset});
    }
  }

  function unknown(name: string, at: number): void {
    const meant = nearest(name, [...flags, ...keys]);
    report.error(
      'unknown-flag',
      fence.metaOffset + at,
      `A fence \`answer\` has no setting \`${name}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
      `A fence \`answer\` takes ${list([...flags, ...keys])}.`,
    );
  }
}

function meaning(name: Setting): string {
  switch (name) {
    case 'tolerance':
    case 'unit':
      return 'It belongs to a number: write ` ```answer number `, or take it out.';
    case 'regex':
    case 'case-sensitive':
      return 'It belongs to an answer in words: take it out, or take `number` out.';
    case 'shown':
      return 'It goes with `regex`, as what the review shows: take it out, or add `regex`.';
    case 'number':
    case 'wrong':
      return 'Take it out.';
  }
}

function list(names: readonly string[]): string {
  return names.map((name) => (keys.some((key) => key === name) ? `\`${name}=…\`` : `\`${name}\``)).join(', ');
}
