import {nearest} from '../../../core/nearest';
import {languages} from '../../render/highlight/languages';
import {sourceOf, startOf} from '../offsets';
import {type Fence, hasFlag, readFence} from '../parse/read-fence';
import type {Report} from '../report';
import {checkFenceSettings, quizFlags} from './check-fence-settings';
import type {FormCheck} from './form-check';

const languageNames: readonly string[] = [...languages.keys(), 'mermaid'];

/** Fences: closed, at the left margin where they hold an answer, in a known language, with settings that can be read. */
export const checkFence: FormCheck = (node, {source, report, ancestors}) => {
  if (node.type !== 'code') return;
  const written = sourceOf(node, source);
  const marker = /^(?:`{3,}|~{3,})/u.exec(written)?.[0];
  if (marker === undefined) return;
  if (!isClosed(written, marker)) {
    report.error(
      'open-fence',
      startOf(node),
      'This fence is never closed.',
      `End it with a line that holds ${marker} alone.`,
    );
  }
  const fence = readFence(node, source);
  if (isAnswerFence(fence) && ancestors.length > 1) reportNestedAnswer(fence, 'a list or a quote', report);
  if (fence.language === 'answer') return;
  checkLanguage(fence, report);
  checkFenceSettings(fence, report);
};

/** Whether a fence holds what is right, so that it may stand nowhere but in its question. */
export function isAnswerFence(fence: Fence): boolean {
  return fence.language === 'answer' || hasFlag(fence, 'order');
}

/** Reports a fence with an answer that stands where none is looked for, and where it would show the answer. */
export function reportNestedAnswer(fence: Fence, place: string, report: Report): void {
  const name = fence.language === 'answer' ? '`answer`' : 'flagged `order`';
  report.error(
    'answer-outside',
    startOf(fence.node),
    `A fence ${name} stands inside ${place}.`,
    'Move it to the left margin, below the stem.',
  );
}

function checkLanguage({language, languageOffset}: Fence, report: Report): void {
  if (language === null || languageNames.includes(language)) return;
  if (quizFlags.some((flag) => flag === language)) {
    report.error(
      'unknown-language',
      languageOffset,
      `\`${language}\` stands where the language of the code belongs.`,
      `Write the language first: \`\`\`python ${language}, or \`\`\`text ${language}.`,
    );
    return;
  }
  const meant = nearest(language, [...languageNames, 'answer']);
  report.error(
    'unknown-language',
    languageOffset,
    `There is no code language \`${language}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    'Use one of the languages that the guide lists, or `text`.',
  );
}

function isClosed(written: string, marker: string): boolean {
  const last =
    written
      .split(/\r\n?|\n/u)
      .slice(1)
      .at(-1) ?? '';
  const closing = /(?:`{3,}|~{3,})[ \t]*$/u.exec(last)?.[0].trim() ?? '';
  return closing.length >= marker.length && closing[0] === marker[0];
}
