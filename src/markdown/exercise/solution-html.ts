import {toHtml} from 'hast-util-to-html';
import type {Words} from '../../core/words';
import {h} from '../render/h';
import type {ExerciseFile} from './exercise-view';
import {filesHtml} from './files-html';
import {filled} from './filled';

/** The HTML that the click on a solution's button brings: its files, and all of them to download. */
export function solutionHtml(
  files: readonly ExerciseFile[],
  {href, fileName}: {readonly href: string; readonly fileName: string},
  words: Words,
): string {
  const link = h('a', {href, download: fileName}, [fileName]);
  return toHtml([
    h('p', {}, filled(words.solutionDownload, {file: link})),
    h('div', {className: ['files']}, filesHtml(files, words)),
  ]);
}
