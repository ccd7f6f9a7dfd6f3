import {checkerCommand} from '../../../core/exercise/exercise-commands';
import {didYouMean, nearest} from '../../../core/nearest';
import type {PageDraft} from '../../parse/page-draft';
import {FILE_START} from '../../parse/places';
import {type FileFinding, oneOf} from '../finding';
import {type ExerciseContext, filesIn, folderOf} from './exercise-files';

const FOLDERS = ['starter', 'solution', 'tests'] as const;
const PARTS: readonly string[] = ['index.mdx', ...FOLDERS, 'requirements.txt'];

const ABOUT: Readonly<Record<string, string>> = {
  starter: 'holds what a learner begins from',
  solution: 'holds one right answer',
  tests: 'holds what judges the learner’s files',
  'requirements.txt': 'names the packages that the tests and the solution need',
};

/** The parts of an exercise's folder: each is there, and nothing else is. */
export function checkParts(draft: PageDraft, context: ExerciseContext): readonly FileFinding[] {
  const folder = folderOf(draft);
  const names = new Set(
    filesIn(draft, context).map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
  );
  const missing = PARTS.filter((part) => !names.has(part));
  const unknown = [...names].filter((name) => !PARTS.includes(name));
  return [
    ...missing.map((part): FileFinding => {
      const isFolder = part !== 'requirements.txt';
      return {
        file: draft.file,
        rule: 'exercise-part',
        place: FILE_START,
        message: `The exercise has no \`${part}${isFolder ? '/' : ''}\`, which ${ABOUT[part] ?? ''}.`,
        fix: `Add \`${folder}/${part}${isFolder ? '/` with a file in it' : '`'}.`,
      };
    }),
    ...unknown.map((name): FileFinding => {
      const meant = nearest(name, PARTS);
      return {
        file:
          filesIn(draft, context).find((file) => file.slice(folder.length + 1).split('/')[0] === name) ??
          draft.file,
        rule: 'exercise-part',
        place: FILE_START,
        message: `\`${name}\` is no part of an exercise.${didYouMean(name, PARTS)}`,
        fix:
          meant === null
            ? `The parts are ${oneOf(PARTS)}: move it into one of the folders.`
            : `Rename it to \`${meant}\`.`,
      };
    }),
    ...withoutChecker(draft, context),
  ];
}

/** A practical is judged by a program that the learner points at their running service. */
function withoutChecker(draft: PageDraft, {files, read}: ExerciseContext): readonly FileFinding[] {
  const checker = `${folderOf(draft)}/tests/check.py`;
  if (draft.path.kind !== 'practical') return [];
  if (files.has(checker)) {
    if (checkerCommand(read(checker) ?? '') !== null) return [];
    return [
      {
        file: checker,
        rule: 'exercise-part',
        place: FILE_START,
        message:
          'The checker does not say how it is called; its page and the README of its zip show that line.',
        fix: 'Write it into the docstring, indented, with every option that a learner needs: `    python check.py http://127.0.0.1:8000 --report report.md`.',
      },
    ];
  }
  return [
    {
      file: draft.file,
      rule: 'exercise-part',
      place: FILE_START,
      message:
        'The practical has no `tests/check.py`, which tries each requirement against the running service.',
      fix: `Add \`${checker}\`.`,
    },
  ];
}
