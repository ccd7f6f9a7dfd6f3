import type {PageDraft} from '../../parse/page-draft';
import {FILE_START} from '../../parse/places';
import type {FileFinding} from '../finding';
import {type ExerciseContext, filesIn} from './exercise-files';

/** Bytes that a file of an exercise may have. */
const LIMIT = 200_000;

/** What a Windows machine cannot unpack, or a shell would need quotes for. */
const NAME = /^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/;

/** The files that a learner gets or reads: text in UTF-8, of a size that one can look at, with plain names. */
export function checkFiles(draft: PageDraft, context: ExerciseContext): readonly FileFinding[] {
  return ['starter', 'solution', 'tests']
    .flatMap((part) => filesIn(draft, context, part))
    .flatMap((file): FileFinding[] => {
      const at = {file, rule: 'exercise-file', place: FILE_START} as const;
      const text = context.read(file) ?? '';
      if (!NAME.test(file)) {
        return [
          {
            ...at,
            message: 'This name does not unpack everywhere.',
            fix: 'Use letters, digits, `.`, `-` and `_`.',
          },
        ];
      }
      // What is not UTF-8 was read as the sign for a sign that is not known.
      if (text.includes('\uFFFD') || text.includes('\0')) {
        return [
          {
            ...at,
            message: 'This file is not UTF-8 text.',
            fix: 'Save it as UTF-8; let a script make data that is no text.',
          },
        ];
      }
      const size = new TextEncoder().encode(text).length;
      if (size <= LIMIT) return [];
      return [
        {
          ...at,
          message: `This file has ${Math.round(size / 1000)} kB; an exercise’s files have ${LIMIT / 1000} kB at most.`,
          fix: 'Make it smaller, or let a script make it.',
        },
      ];
    });
}
