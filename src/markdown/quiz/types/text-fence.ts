import type {Code, RootContent} from 'mdast';
import type {AnswerContext} from '../markdown-type';
import {startOf} from '../offsets';
import {type FenceLine, fenceLines, readFence} from '../parse/read-fence';
import type {WrongFence} from '../parse/read-tail';
import {type AnswerSetting, readAnswerSettings} from './answer-settings';

/** One fence `answer` with words in it. */
export interface TextFence {
  readonly node: Code;
  /** Accepted answers or patterns, trimmed; empty lines are left out. */
  readonly lines: readonly FenceLine[];
  readonly regex: boolean;
  readonly caseSensitive: boolean;
  readonly shown: AnswerSetting | null;
  readonly feedback: readonly RootContent[];
}

/** Reads a fence of accepted or of foreseen wrong answers. */
export function readTextFence(
  {fence: node, feedback}: WrongFence,
  allowed: Parameters<typeof readAnswerSettings>[1],
  {source, report}: AnswerContext,
): TextFence {
  const fence = readFence(node, source);
  const wanted =
    allowed.includes('shown') && !fence.flags.some(({name}) => name === 'regex') ? ['shown'] : [];
  const settings = readAnswerSettings(
    fence,
    allowed.filter((name) => !wanted.includes(name)),
    report,
  );
  return {
    node,
    lines: answerLines(fence, startOf(node), {source, report}),
    regex: settings.has('regex'),
    caseSensitive: settings.has('case-sensitive'),
    shown: settings.get('shown') ?? null,
    feedback,
  };
}

/** The lines of an answer fence that hold something; a fence without any goes to the report. */
export function answerLines(
  fence: ReturnType<typeof readFence>,
  offset: number,
  {source, report}: Pick<AnswerContext, 'source' | 'report'>,
): readonly FenceLine[] {
  const lines = fenceLines(fence, source).flatMap(({text, offset: at}) => {
    const trimmed = text.trim();
    return trimmed === '' ? [] : [{text: trimmed, offset: at + text.indexOf(trimmed)}];
  });
  if (lines.length === 0) {
    report.error('empty-answer', offset, 'This fence holds no answer.', 'Write one answer a line into it.');
  }
  return lines;
}
