import type {RootContent} from 'mdast';
import type {Words} from '../../core/words';
import {h} from '../render/h';
import {finishedMarkup} from '../render/markup';
import type {ExerciseView} from './exercise-view';
import {sectionHeading} from './section-heading';

/** A button that opens the solution. What it shows lies in a file of its own, which no search finds. */
export function solutionSection({solutionHref}: ExerciseView, words: Words): readonly RootContent[] {
  return [
    sectionHeading(2, 'solution', words.solution),
    finishedMarkup('p', {}, [{type: 'text', value: words.solutionText}]),
    finishedMarkup('div', {className: ['solution'], dataSolution: solutionHref}, [
      h('button', {type: 'button', className: ['action']}, [words.solutionOpen]),
      h('p', {className: ['solution-problem'], role: 'status'}),
      h('p', {className: ['needs-script']}, [words.needsScript]),
    ]),
  ];
}
