import {activitiesOf} from '../../core/learner/progress/outline';
import {loadOutline} from '../progress/load-outline';

/** Id → title of the course's lessons, exercises and quizzes; empty where the outline cannot be had. */
export async function readTitles(baseUrl: string): Promise<ReadonlyMap<string, string>> {
  const outline = await loadOutline(baseUrl);
  if (outline === null) return new Map();
  return new Map([...activitiesOf(outline), ...outline.quizzes].map(({id, title}) => [id, title]));
}
