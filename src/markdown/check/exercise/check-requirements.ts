import type {PageDraft} from '../../parse/page-draft';
import type {FileFinding} from '../finding';
import {type ExerciseContext, folderOf} from './exercise-files';

/** `torch==2.13.0`, also `uvicorn[standard]==0.40.0` and with a marker such as `; sys_platform == "win32"`. */
const PINNED = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[A-Za-z0-9,._ -]+\])?\s*==\s*[A-Za-z0-9.!+_-]+\s*(?:;.*)?$/;

/** Every package in `requirements.txt` has one exact version: else the tests prove something else each month. */
export function checkRequirements(draft: PageDraft, {read}: ExerciseContext): readonly FileFinding[] {
  const file = `${folderOf(draft)}/requirements.txt`;
  const lines = (read(file) ?? '').split(/\r?\n/);
  return lines.flatMap((line, index): FileFinding[] => {
    const text = line.replace(/(?:^|\s)#.*$/, '').trim();
    if (text === '' || PINNED.test(text)) return [];
    const name = /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(text)?.[0];
    return [
      {
        file,
        rule: 'requirement-pin',
        place: {line: index + 1, column: line.search(/\S/) + 1},
        message: `\`${text}\` names no exact version.`,
        fix:
          name === undefined
            ? 'Write a package, `==` and its version.'
            : `Write \`${name}==\` and a version.`,
      },
    ];
  });
}
