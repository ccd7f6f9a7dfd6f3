import type {Course} from '../../core/course/course';
import type {ModuleFrontMatter} from '../../core/course/front-matter';
import {objectiveGaps} from '../../core/course/objective-matrix';
import type {Readable} from '../build/course-pages';
import {type FileFinding, valuePlace} from './finding';

/**
 * Warnings for objectives that nothing teaches or nothing assesses, in modules that announce nothing any more and
 * whose lessons can all be read.
 */
export function checkObjectives(
  course: Course,
  modules: readonly Readable<ModuleFrontMatter>[],
  unreadable: ReadonlySet<string>,
): readonly FileFinding[] {
  return objectiveGaps(course).flatMap(({objectiveId, moduleId, missing}): FileFinding[] => {
    const module = modules.find(({draft}) => draft.path.id === moduleId);
    if (module === undefined || [...unreadable].some((id) => id.startsWith(`${moduleId}/`))) return [];
    const {draft, data} = module;
    const index = data.objectives.findIndex(({id}) => `${data.code}.${id}` === objectiveId);
    const at = {
      file: draft.file,
      place: valuePlace(draft, ['objectives', index]),
      severity: 'warning',
    } as const;
    return missing === 'teaching'
      ? [
          {
            ...at,
            rule: 'untaught-objective',
            message: `No lesson teaches the objective \`${objectiveId}\`.`,
            fix: `Name it in the \`objectives\` of the lesson that does, or announce one in \`upcoming\`.`,
          },
        ]
      : [
          {
            ...at,
            rule: 'unassessed-objective',
            message: `No exercise and no question assesses the objective \`${objectiveId}\`.`,
            fix: `Name it in the \`objectives\` of one that does, or announce one in \`upcoming\`.`,
          },
        ];
  });
}
