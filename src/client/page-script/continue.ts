import {readLastLesson} from '../record/last-lesson-mirror';
import {courseHref} from './course-href';
import type {Behaviour} from './page-tools';
import {whenIdle} from './when-idle';

/** A link that begins the course becomes one that goes on where the learner was. */
export const startContinue: Behaviour = ({settings: {courseId, baseUrl}, record}) => {
  function offer(title: string, unsafeHref: string): void {
    const href = courseHref(unsafeHref, baseUrl);
    if (href === null) return;
    for (const link of links()) {
      link.setAttribute('href', href);
      // Text, never HTML: the title may come from another device's record.
      link.textContent = (link.dataset.continueLabel ?? '{title}').replace('{title}', () => title);
    }
  }

  async function offerFromRecord(): Promise<void> {
    const last = (await record())?.lastLesson();
    if (last) offer(last.title, baseUrl + last.path);
  }

  return () => {
    if (links().length === 0) return;
    const last = readLastLesson(courseId);
    if (last) offer(last.title, last.href);
    else whenIdle(() => void offerFromRecord());
  };
};

function links(): NodeListOf<HTMLAnchorElement> {
  return document.querySelectorAll('a[data-continue]');
}
