import type {Root, RootContent} from 'mdast';
import type {VFile} from 'vfile';
import type {TabFamily} from '../../core/course/config';
import type {Words} from '../../core/words';
import {deskSection} from '../exercise/desk-section';
import type {ExerciseView} from '../exercise/exercise-view';
import {getItSection} from '../exercise/get-it-section';
import {solutionSection} from '../exercise/solution-section';
import {stepMark} from '../exercise/step-mark';
import {createHeadingIds} from '../parse/heading-id';

/** Options of {@link remarkExercisePage}. */
export interface ExercisePageOptions {
  readonly words: Words;
  readonly locale: string;
  readonly tabFamilies: Readonly<Record<string, TabFamily>>;
  /** The exercise whose page is in this file; null for every other page. */
  readonly exerciseView: (file: string) => ExerciseView | null;
}

/**
 * Puts into an exercise's page what its author does not write: how to get it and to run its tests before the steps, a
 * box at the end of each step, and what is handed in and the solution before the last section.
 */
export function remarkExercisePage({exerciseView, ...site}: ExercisePageOptions) {
  return (tree: Root, file: VFile): void => {
    const exercise = exerciseView(file.path);
    if (exercise === null) return;
    const stepIds = new Set(exercise.steps.map(({id}) => id));
    const headingId = createHeadingIds();
    const children: RootContent[] = [];
    let step: string | null = null;
    const closeStep = () => {
      if (step !== null) children.push(stepMark(exercise.id, step, site.words));
      step = null;
    };
    for (const node of tree.children) {
      const id = node.type === 'heading' ? headingId(node).id : '';
      if (node.type === 'heading' && node.depth <= 3) {
        closeStep();
        if (node.depth === 2 && id === 'steps') children.push(...getItSection(exercise, site));
        if (node.depth === 2 && id === 'next') {
          children.push(...deskSection(exercise, site.words), ...solutionSection(exercise, site.words));
        }
        if (node.depth === 3 && stepIds.has(id)) step = id;
      }
      children.push(node);
    }
    closeStep();
    tree.children = children;
  };
}
