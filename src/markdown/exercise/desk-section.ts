import type {RootContent} from 'mdast';
import {exercisePageId} from '../../core/exercise/exercise-address';
import type {ExerciseWords} from '../../core/exercise-words';
import type {Words} from '../../core/words';
import {h} from '../render/h';
import {finishedMarkup} from '../render/markup';
import {renderInline} from '../render-inline';
import type {ExerciseView} from './exercise-view';
import {filled} from './filled';
import {sectionHeading} from './section-heading';

/** The words that the page script shows in the section. They come with the page that needs them. */
const SCRIPT_WORDS = [
  'stepOpen',
  'stepMarked',
  'stepProven',
  'receiptHolds',
  'receiptEmpty',
  'receiptForm',
  'receiptChecksum',
  'receiptOther',
  'receiptSteps',
  'receiptStepsGone',
  'solutionFailed',
] as const satisfies readonly (keyof ExerciseWords)[];

/** What is handed in: the deliverable, the receipt of a green run, and how each step stands. */
export function deskSection(exercise: ExerciseView, words: Words): readonly RootContent[] {
  const {id, formerly, steps, kind} = exercise;
  const data = {
    ids: [id, ...formerly],
    steps,
    words: Object.fromEntries(SCRIPT_WORDS.map((key) => [key, words[key]])),
  };
  return [
    sectionHeading(2, 'hand-in', words.handIn),
    finishedMarkup('div', {className: ['exercise-desk'], dataExerciseDesk: JSON.stringify(data)}, [
      h(
        'p',
        {},
        filled(words.handInText, {deliverable: {type: 'raw', value: renderInline(exercise.deliverable)}}),
      ),
      h('ul', {className: ['checklist']}, [
        h('li', {}, [
          h('label', {}, [
            h('input', {
              type: 'checkbox',
              dataItem: `${exercisePageId(id)}#deliverable`,
              autoComplete: 'off',
            }),
            ' ',
            h('span', {}, [words.deliverableDone]),
          ]),
        ]),
      ]),
      ...(kind === 'practical' ? [] : receiptForm(words)),
      h('p', {className: ['label'], id: 'step-states'}, [words.stepStates]),
      h(
        'ol',
        {className: ['step-states'], ariaLabelledBy: ['step-states']},
        steps.map((step) =>
          h('li', {}, [
            h('a', {href: `#${step.id}`}, [step.title]),
            ' ',
            h('span', {className: ['step-state'], dataStepState: step.id}, [words.stepOpen]),
          ]),
        ),
      ),
    ]),
  ];
}

function receiptForm(words: Words) {
  return [
    h('form', {className: ['receipt-form'], dataReceipt: ''}, [
      h('label', {htmlFor: 'receipt'}, [words.receiptLabel]),
      h('div', {className: ['receipt-line']}, [
        h('input', {
          id: 'receipt',
          name: 'receipt',
          type: 'text',
          autoComplete: 'off',
          autoCapitalize: 'off',
          spellCheck: 'false',
          placeholder: 'lectern1.…',
          ariaDescribedBy: ['receipt-message'],
        }),
        ' ',
        h('button', {type: 'submit', className: ['action']}, [words.receiptEnter]),
      ]),
      h('p', {id: 'receipt-message', className: ['receipt-message'], role: 'status'}),
      h('p', {className: ['receipt-note']}, [words.receiptNote]),
    ]),
  ];
}
