import type {RootContent} from 'mdast';
import type {TabFamily} from '../../core/course/config';
import {downloadCommands, repositoryCommands} from '../../core/exercise/exercise-commands';
import type {Words} from '../../core/words';
import {h} from '../render/h';
import {finishedMarkup} from '../render/markup';
import {commandTabs} from './command-tabs';
import type {ExerciseView} from './exercise-view';
import {codeHtml, filesHtml} from './files-html';
import {filled} from './filled';
import {sectionHeading} from './section-heading';
import {sizeText} from './size-text';

/** What {@link getItSection} knows of the site. */
export interface SectionSite {
  readonly words: Words;
  readonly locale: string;
  readonly tabFamilies: Readonly<Record<string, TabFamily>>;
}

/** How to get an exercise, the commands that make it ready and judge it, and the files that one begins with. */
export function getItSection(exercise: ExerciseView, site: SectionSite): readonly RootContent[] {
  const {words, locale} = site;
  const {download, folder, repository, starter} = exercise;
  const scope = {exerciseId: exercise.id, requirements: exercise.requirements};
  const link = h('a', {href: download.href, download: download.fileName}, [download.fileName]);
  const run = codeHtml('bash', exercise.run, words);
  const runText =
    exercise.kind === 'practical'
      ? [words.runCheckText]
      : filled(words.runTestsText, {folder: h('code', {}, ['starter/'])});
  return [
    sectionHeading(2, 'get-it', words.getIt),
    text(filled(words.getItDownload, {file: link, size: sizeText(download.bytes, locale)})),
    ...commandTabs('tabs-get-it', (system) => downloadCommands(scope, system), site),
    // In the repository a practical's checker lies elsewhere than in its zip.
    ...(repository === null || exercise.kind === 'practical'
      ? []
      : [
          finishedMarkup('details', {className: ['file']}, [
            h('summary', {}, [words.getItRepository]),
            codeHtml('bash', repositoryCommands(repository, folder).join('\n'), words),
          ]),
        ]),
    text(runText),
    finishedMarkup(run.tagName, run.properties, run.children),
    ...(starter.length === 0
      ? []
      : [
          sectionHeading(3, 'starter-files', words.starterFiles),
          finishedMarkup('div', {className: ['files']}, filesHtml(starter, words)),
        ]),
  ];
}

function text(children: ReturnType<typeof filled>) {
  return finishedMarkup('p', {}, h('p', {}, children).children);
}
