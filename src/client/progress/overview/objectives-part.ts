import {type ObjectiveProgress, projectObjectives} from '../../../core/learner/progress/objective-progress';
import {activitiesOf, type ModuleOutline} from '../../../core/learner/progress/outline';
import {pointsText} from '../../../core/quiz/points-text';
import {fillWords} from '../../../core/words';
import {makeElement} from '../../search/make-element';
import {activitySign} from '../progress-sign';
import {fold} from './fold';
import type {OverviewView} from './overview-view';

/** The objectives of each module, and what the record has to show for each. */
export function objectivesPart(view: OverviewView): readonly Node[] {
  const {outline, progress, words} = view;
  const objectives = projectObjectives(outline, progress);
  return outline.modules
    .filter((module) => module.objectives.length > 0 && module.activities.length > 0)
    .map((module) => {
      const own = module.objectives.flatMap(({id}) => objectives.get(id) ?? []);
      const shown = own.filter(({mastery}) => mastery === 'shown').length;
      const count = fillWords(words.progressObjectiveCount, {shown, all: own.length});
      return fold(
        `${module.number} ${module.title}: ${count}`,
        `objectives-${module.id}`,
        makeElement(
          'ul',
          {class: 'overview-objectives'},
          ...own.map((objective) => item(objective, module, view)),
        ),
      );
    });
}

function item(objective: ObjectiveProgress, module: ModuleOutline, view: OverviewView): HTMLElement {
  const {words} = view;
  const {id, mastery} = objective;
  const names = {
    shown: words.progressShown,
    begun: words.progressMasteryBegun,
    open: words.progressMasteryOpen,
  };
  const signs = {shown: 'earned', begun: 'begun', open: 'open'} as const;
  const text = module.objectives.find((known) => known.id === id)?.text ?? '';
  return makeElement(
    'li',
    {},
    activitySign(signs[mastery]),
    makeElement(
      'div',
      {},
      makeElement('span', {class: 'label number'}, `${id} `),
      text,
      makeElement('p', {class: 'label'}, [names[mastery], ...evidence(objective, view)].join(' · ')),
    ),
  );
}

function evidence(
  {questions, earned, possible, lessons, exercises}: ObjectiveProgress,
  {outline, words, format}: OverviewView,
): readonly string[] {
  const titles = (ids: readonly string[]) =>
    format.list(activitiesOf(outline).flatMap(({id, title}) => (ids.includes(id) ? title : [])));
  const points = {earned: pointsText(earned), possible: pointsText(possible), ...questions};
  return [
    ...(questions.answered > 0 ? [fillWords(words.progressEvidenceQuestions, points)] : []),
    ...(questions.answered === 0 && questions.all > 0
      ? [fillWords(words.progressEvidenceNoQuestions, {all: questions.all})]
      : []),
    ...(exercises.done.length > 0
      ? [fillWords(words.progressEvidenceProven, {titles: titles(exercises.done)})]
      : []),
    ...(lessons.done.length > 0
      ? [fillWords(words.progressEvidenceRead, {titles: titles(lessons.done)})]
      : []),
  ];
}
