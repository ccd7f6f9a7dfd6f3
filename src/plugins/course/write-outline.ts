import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {toOutline} from '../../markdown/to-outline';
import {isExample} from '../quizzes/quiz-path';
import type {CourseReading} from './read-course';

/** Writes `data/outline.json` into a folder that is served as it is: what the browser works the learner's progress out from. */
export async function writeOutline(
  {course, drafts, quizzes}: Pick<CourseReading, 'course' | 'drafts' | 'quizzes'>,
  target: string,
): Promise<void> {
  const listed = quizzes.filter(({file, sheet}) => !isExample(file) && !sheet.draft);
  const outline = toOutline({course, drafts, sheets: listed.map(({sheet}) => sheet)});
  await mkdir(path.join(target, 'data'), {recursive: true});
  await writeFile(path.join(target, 'data/outline.json'), JSON.stringify(outline));
}
