import {toHtml} from 'hast-util-to-html';
import type {Words} from '../../core/words';
import {h} from '../render/h';
import type {ExerciseFile} from './exercise-view';
import {filesHtml} from './files-html';
import {filled} from './filled';

interface SolutionOffer {
  readonly href: string;
  readonly fileName: string;
  /** What judges it; null where it is not judged from its files. */
  readonly command: string | null;
}

/** The HTML that the click on a solution's button brings: its files, and all of them to download. */
export function solutionHtml(
  files: readonly ExerciseFile[],
  {href, fileName, command}: SolutionOffer,
  words: Words,
): string {
  const link = h('a', {href, download: fileName}, [fileName]);
  return toHtml([
    h('p', {}, filled(words.solutionDownload, {file: link})),
    ...(command === null ? [] : [h('p', {}, filled(words.solutionRun, {command: h('code', {}, [command])}))]),
    h('div', {className: ['files']}, filesHtml(files, words)),
  ]);
}
