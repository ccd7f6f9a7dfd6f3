import type {ImportPreview} from '../../core/export/preview-import';
import type {RecordFile} from '../../core/export/record-file';
import {shortText} from '../../core/short-text';
import {fillWords} from '../../core/words';
import {makeElement} from '../search/make-element';
import {formatCount, formatSpan} from './format-texts';
import type {KeepingDesk} from './keeping-desk';
import {findProfile, profileName} from './profile-name';

interface Previewed {
  readonly file: RecordFile;
  readonly changes: ImportPreview;
  readonly titles: ReadonlyMap<string, string>;
  readonly desk: KeepingDesk;
}

/** How many names a list shows before it only counts. */
const mostNames = 12;

/** What an import would change, to be read before it does. All of the file's texts stay texts. */
export function makePreview({file, changes, titles, desk}: Previewed): HTMLElement {
  const {words, courseId, profile} = desk;
  const own = findProfile(courseId, profile);
  const {added, known, span} = changes;
  const count = (template: string, number: number) =>
    number > 0 ? [fillWords(template, {count: formatCount(number)})] : [];
  const list = (template: string, ids: readonly string[]) =>
    ids.length > 0 ? [fillWords(template, {list: namesOf(ids, titles)})] : [];
  const lines = [
    fillWords(words.keepingAdds, {
      count: formatCount(added.length),
      span: span === null ? '' : formatSpan(span.from, span.to),
    }),
    ...list(words.keepingLessons, changes.lessons),
    ...list(words.keepingQuizzes, changes.quizzes),
    ...list(words.keepingExercises, changes.exercises),
    ...count(words.keepingOthers, changes.others),
    ...count(words.keepingUnknown, changes.unknown),
    ...count(words.keepingKnown, known),
    ...count(words.keepingRetires, changes.retired),
    ...count(words.keepingRevives, changes.revived),
  ];
  const isOther = file.profile !== '' && file.profile !== own.name;
  return makeElement(
    'section',
    {class: 'keeping-preview', tabindex: '-1', 'aria-labelledby': 'keeping-preview-title'},
    makeElement('h3', {id: 'keeping-preview-title'}, words.keepingPreview),
    ...(isOther
      ? [
          makeElement('p', {}, fillWords(words.keepingPreviewFrom, {name: shortText(file.profile)})),
          makeElement('p', {}, fillWords(words.keepingOtherName, {own: profileName(own, words)})),
        ]
      : []),
    makeElement('ul', {}, ...lines.map((line) => makeElement('li', {}, line))),
  );
}

function namesOf(ids: readonly string[], titles: ReadonlyMap<string, string>): string {
  const names = ids.slice(0, mostNames).map((id) => titles.get(id) ?? shortText(id));
  const rest = ids.length - names.length;
  const shown = rest > 0 ? [...names, `+${formatCount(rest)}`] : names;
  // Titles have commas in them.
  return shown.join(' · ');
}
