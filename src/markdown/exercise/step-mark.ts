import type {Words} from '../../core/words';
import {h} from '../render/h';
import {finishedMarkup, type Markup} from '../render/markup';

/** The box at the end of a step, and a place where the page script says how the step stands. */
export function stepMark(exerciseId: string, step: string, words: Words): Markup {
  return finishedMarkup('p', {className: ['step-mark']}, [
    h('label', {}, [
      // Firefox would fill in the state of the page's last visit.
      h('input', {type: 'checkbox', dataExercise: exerciseId, dataStep: step, autoComplete: 'off'}),
      ' ',
      h('span', {}, [words.stepDone]),
    ]),
    {type: 'text', value: ' '},
    h('span', {className: ['step-state'], dataStepState: step}),
  ]);
}
