import {type CourseOutline, readOutline} from '../../core/learner/progress/outline';
import {readSiteData} from '../read-site-data';

let outline: Promise<CourseOutline | null> | null = null;

/** The course's outline, fetched with the first call; null where it cannot be had: then the next call asks again. */
export function loadOutline(baseUrl: string): Promise<CourseOutline | null> {
  outline ??= readSiteData(baseUrl, 'data/outline.json')
    .then(readOutline, () => null)
    .then((read) => {
      if (read === null) outline = null;
      return read;
    });
  return outline;
}
