import {nearest} from '../../../core/nearest';
import {parseFenceMeta} from '../../parse/fence-meta';
import {type Fence, hasFlag} from '../parse/read-fence';
import type {Report} from '../report';

/** Flags that only a quiz knows. */
export const quizFlags = ['blanks', 'order', 'case-sensitive'] as const;

const lessonFlags: readonly string[] = ['showLineNumbers', 'output'];

/** What follows the language of a fence: the flags of a quiz, and what lessons know. */
export function checkFenceSettings(fence: Fence, report: Report): void {
  const slips = fence.flags.flatMap((flag) => {
    if (quizFlags.some((name) => name === flag.name) || lessonFlags.includes(flag.name)) return [];
    const meant = quizFlags.find((name) => name === nearest(flag.name, [...lessonFlags, ...quizFlags]));
    return meant === undefined ? [] : [{...flag, meant}];
  });
  for (const {name, at, meant} of slips) {
    report.error(
      'unknown-flag',
      fence.metaOffset + at,
      `A code block has no setting \`${name}\`. Did you mean \`${meant}\`?`,
      `Write \`${meant}\`, or take it out.`,
    );
  }
  checkTogether(fence, report);
  const own = fence.flags.filter(({name}) => quizFlags.some((flag) => flag === name));
  const meta = [...own, ...slips].reduce((text, {name, at}) => blankOut(text, at, name.length), fence.meta);
  const {problems, tab} = parseFenceMeta(fence.language, meta);
  for (const {offset, message, fix} of problems) {
    report.error('fence-setting', fence.metaOffset + offset, message, fix);
  }
  if (tab !== null) {
    const at = fence.entries.find(({key}) => key === 'tab')?.at ?? 0;
    report.error(
      'fence-setting',
      fence.metaOffset + at,
      'A quiz has no tabs.',
      'Take `tab` out, and say in words what the code is for.',
    );
  }
}

/** Flags that mean nothing beside, or without, another. */
function checkTogether(fence: Fence, report: Report): void {
  const place = (flag: string) => fence.metaOffset + (fence.flags.find(({name}) => name === flag)?.at ?? 0);
  if (hasFlag(fence, 'order') && hasFlag(fence, 'blanks')) {
    report.error(
      'unknown-flag',
      place('order'),
      '`order` and `blanks` cannot both hold for one fence.',
      'Keep one of the two.',
    );
  }
  if (hasFlag(fence, 'case-sensitive') && !hasFlag(fence, 'blanks')) {
    report.error(
      'unknown-flag',
      place('case-sensitive'),
      '`case-sensitive` means nothing in this fence.',
      'It goes with `blanks` or `answer`: take it out.',
    );
  }
}

function blankOut(text: string, at: number, length: number): string {
  return text.slice(0, at) + ' '.repeat(length) + text.slice(at + length);
}
