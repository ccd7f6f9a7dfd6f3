import type {Element} from 'hast';
import {fillWords, type Words} from '../../core/words';
import {parseFenceMeta} from '../parse/fence-meta';
import {h} from '../render/h';
import {codeFigure} from '../render/highlight/code-figure';
import {languages} from '../render/highlight/languages';
import {languageOfFile} from '../render/language-of-file';
import type {ExerciseFile} from './exercise-view';

const REGION = /^\s*(?:#|\/\/|--|;)\s*(?:end)?region\b[ \t]*[\w-]*\s*$/;

/** Files of an exercise, each folded, with its code in colours. Marks of regions are left out. */
export function filesHtml(files: readonly ExerciseFile[], words: Words): readonly Element[] {
  return files.map(({path, text}) => {
    const lines = text
      .trimEnd()
      .split(/\r?\n/)
      .filter((line) => !REGION.test(line));
    const count = lines.length === 1 ? words.oneLine : fillWords(words.lineCount, {count: lines.length});
    return h('details', {className: ['file']}, [
      h('summary', {}, [h('code', {}, [path]), ' ', h('span', {className: ['label']}, [count])]),
      codeHtml(languageOfFile(path), lines.join('\n'), words),
    ]);
  });
}

/** One block of code as a fence would show it. */
export function codeHtml(name: string, code: string, words: Words): Element {
  const language = languages.get(name) ?? {name: 'Text', grammar: null};
  return codeFigure({name, language, code, meta: parseFenceMeta(name, '')}, words);
}
