import {didYouMean, nearest} from '../../../core/nearest';
import type {PageDraft} from '../../parse/page-draft';
import {FILE_START} from '../../parse/places';
import type {FileFinding} from '../finding';
import {checkFiles} from './check-files';
import {checkHints} from './check-hints';
import {checkParts} from './check-parts';
import {checkRequirements} from './check-requirements';
import {checkSections} from './check-sections';
import {checkTests} from './check-tests';
import type {ExerciseContext} from './exercise-files';

interface CourseOfExercises extends ExerciseContext {
  readonly moduleIds: readonly string[];
}

/** What every exercise's tests are run with: they lie once in the repository, and each download has a copy. */
export const SHARED_FILES: readonly string[] = [
  'exercises/conftest.py',
  'exercises/lectern_exercise.py',
  'exercises/lectern_failure.py',
  'exercises/lectern_programs.py',
  'exercises/lectern_report.py',
  'exercises/lectern_steps.py',
  'exercises/pytest.ini',
];

/** Everything in the folders of exercises that does not fit together. */
export function checkExercises(
  drafts: readonly PageDraft[],
  context: CourseOfExercises,
): readonly FileFinding[] {
  return [
    ...withoutPage(drafts, context),
    ...withoutHelper(drafts, context),
    ...drafts.flatMap((draft) => [
      ...inNoModule(draft, context),
      ...checkParts(draft, context),
      ...checkFiles(draft, context),
      ...checkSections(draft),
      ...checkHints(draft),
      ...checkTests(draft, context),
      ...checkRequirements(draft, context),
    ]),
  ];
}

/** Only a warning: so one can begin with the tests, and the site goes on. */
function withoutPage(drafts: readonly PageDraft[], {files}: ExerciseContext): readonly FileFinding[] {
  const folders = new Map<string, string>();
  for (const file of files) {
    const folder = /^exercises\/[^/]+\/[^/]+(?=\/)/.exec(file)?.[0];
    if (folder !== undefined && !folders.has(folder)) folders.set(folder, file);
  }
  const read = new Set(drafts.map(({file}) => file));
  return [...folders]
    .filter(([folder]) => !read.has(`${folder}/index.mdx`) && !files.has(`${folder}/index.mdx`))
    .map(([folder, file]) => ({
      file,
      severity: 'warning',
      rule: 'exercise-part',
      place: FILE_START,
      message: `The folder \`${folder}/\` has no \`index.mdx\`, so it is no exercise.`,
      fix: `Write \`${folder}/index.mdx\`: its front matter names the steps.`,
    }));
}

function withoutHelper(drafts: readonly PageDraft[], {files}: ExerciseContext): readonly FileFinding[] {
  const [first] = drafts;
  if (first === undefined) return [];
  return SHARED_FILES.filter((file) => !files.has(file)).map((file) => ({
    file: first.file,
    rule: 'exercise-part',
    place: FILE_START,
    message: `\`${file}\` is missing, with which the tests of every exercise are run.`,
    fix: 'Take it from the version of Lectern that you use.',
  }));
}

function inNoModule({file, path}: PageDraft, {moduleIds}: CourseOfExercises): readonly FileFinding[] {
  const {moduleId} = path;
  if (moduleId === null || moduleIds.includes(moduleId)) return [];
  const meant = nearest(moduleId, moduleIds);
  return [
    {
      file,
      rule: 'unknown-module',
      place: FILE_START,
      message: `There is no module \`${moduleId}\`.${didYouMean(moduleId, moduleIds)}`,
      fix:
        meant === null
          ? 'The folder in `exercises/` has the name of a folder under `docs/` without its number.'
          : `Move the exercise to \`exercises/${meant}/\`.`,
    },
  ];
}
