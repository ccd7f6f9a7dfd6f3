import type {Exercise} from '../../core/course/course';
import type {ExerciseFrontMatter} from '../../core/course/front-matter';
import {toPageBase} from './build-module';
import {exerciseIdOf, type Readable} from './course-pages';

/** An exercise from its page. */
export function buildExercise(page: Readable<ExerciseFrontMatter>): Exercise {
  const {draft, data} = page;
  return {
    ...toPageBase(page),
    kind: draft.path.kind === 'practical' ? 'practical' : 'exercise',
    exerciseId: exerciseIdOf(draft),
    formerly: data.formerly ?? [],
    moduleId: draft.path.moduleId ?? '',
    minutes: data.minutes,
    difficulty: data.difficulty,
    deliverable: data.deliverable,
    steps: data.steps,
    objectives: data.objectives ?? [],
    environment: data.environment,
  };
}
