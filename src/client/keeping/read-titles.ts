import {readOutline} from '../../core/learner/progress/outline';
import {readSiteData} from '../read-site-data';

/** Id → title of the course's lessons, exercises and quizzes; empty where the outline cannot be had. */
export async function readTitles(baseUrl: string): Promise<ReadonlyMap<string, string>> {
  try {
    const outline = readOutline(await readSiteData(baseUrl, 'data/outline.json'));
    const activities = outline?.modules.flatMap((module) => module.activities) ?? [];
    return new Map([...activities, ...(outline?.quizzes ?? [])].map(({id, title}) => [id, title]));
  } catch {
    return new Map();
  }
}
