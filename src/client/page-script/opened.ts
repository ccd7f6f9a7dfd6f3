import {writeLastLesson} from '../record/last-lesson-mirror';
import type {Behaviour} from './page-tools';
import {whenIdle} from './when-idle';

/** Notes once for each view of a lesson's page that the lesson was opened. */
export const startOpened: Behaviour = ({settings: {courseId, baseUrl}, record}) => {
  let current: string | undefined;

  return () => {
    const article = document.querySelector<HTMLElement>('[data-lesson]');
    const {lesson, title, href} = article?.dataset ?? {};
    const isNew = lesson !== current;
    current = lesson;
    if (!isNew || !lesson || !title || !href) return;
    writeLastLesson(courseId, {id: lesson, title, href});
    const path = href.startsWith(baseUrl) ? href.slice(baseUrl.length) : href;
    whenIdle(async () => (await record())?.append({type: 'lesson-opened', lesson, title, path}));
  };
};
