import {translate} from '@docusaurus/Translate';
import type {ModuleProp} from '../../core/course/props';
import {Activities} from '../Activities';
import {ModuleChecklist} from './module-checklist';
import {ModulePlan} from './module-plan';
import {ModuleQuestions} from './module-questions';
import {ModuleResources} from './module-resources';
import {ModuleScope} from './module-scope';
import type {ModuleSection} from './module-sections';
import {ModuleTools} from './module-tools';
import {ObjectiveList} from './objective-list';
import {TextList} from './text-list';

interface SectionsAroundText {
  readonly before: readonly ModuleSection[];
  readonly after: readonly ModuleSection[];
}

/** What a module's data says, in the order in which a learner asks. A section without data is left out. */
export function useModuleSections(module: ModuleProp): SectionsAroundText {
  const {audience, criteriaHtml, exercises, lessons, quiz, practical} = module;
  const assessments = [quiz, practical].filter((activity) => activity !== null);
  return {
    before: [
      ...section(
        audience.forHtml.length + audience.notForHtml.length,
        'module-audience',
        translate({id: 'lectern.module.audience', message: 'Who it is for'}),
        <TextList items={audience.forHtml} withoutItems={audience.notForHtml} />,
      ),
      ...section(
        module.objectives.length,
        'module-objectives',
        translate({id: 'lectern.module.objectives', message: 'After this module you can'}),
        <ObjectiveList objectives={module.objectives} />,
      ),
      ...section(
        lessons.length,
        'module-lessons',
        translate({id: 'lectern.module.lessons', message: 'Lessons'}),
        <Activities activities={lessons} isNumbered />,
      ),
      ...section(
        exercises.length,
        'module-exercises',
        translate({id: 'lectern.module.exercises', message: 'Exercises'}),
        <Activities activities={exercises} />,
      ),
      ...section(
        assessments.length,
        'module-assessment',
        translate({id: 'lectern.module.assessment', message: 'Quiz and practical assessment'}),
        <Activities activities={assessments} />,
      ),
      ...section(
        module.plan.length,
        'module-plan',
        translate({id: 'lectern.module.plan', message: 'A plan by weeks'}),
        <ModulePlan plan={module.plan} />,
      ),
    ],
    after: [
      ...section(
        module.checklist.length,
        'module-checklist',
        translate({id: 'lectern.module.checklist', message: 'Checklist'}),
        <ModuleChecklist moduleId={module.id} items={module.checklist} />,
      ),
      ...section(
        criteriaHtml.length,
        'module-criteria',
        translate({id: 'lectern.module.criteria', message: 'You are done when'}),
        <TextList items={criteriaHtml} />,
      ),
      ...section(
        module.coversHtml.length + module.notCovered.length,
        'module-scope',
        translate({id: 'lectern.module.scope', message: 'What it covers'}),
        <ModuleScope coversHtml={module.coversHtml} notCovered={module.notCovered} />,
      ),
      ...section(
        module.tools.length,
        'module-tools',
        translate({id: 'lectern.module.tools', message: 'Tools'}),
        <ModuleTools tools={module.tools} />,
      ),
      ...section(
        module.resources.length,
        'module-resources',
        translate({id: 'lectern.module.resources', message: 'Resources'}),
        <ModuleResources resources={module.resources} />,
      ),
      ...section(
        module.questions.length,
        'module-questions',
        translate({id: 'lectern.module.questions', message: 'Questions'}),
        <ModuleQuestions questions={module.questions} />,
      ),
    ],
  };
}

function section(count: number, id: string, title: string, body: ModuleSection['body']): ModuleSection[] {
  return count === 0 ? [] : [{id, title, body}];
}
