import {profileKey} from '../../core/storage-keys';
import {isOfAnotherProfile} from '../record/current-profile';
import {loadBehaviour} from './load-behaviour';
import type {Behaviour} from './page-tools';

const startParts = loadBehaviour('[data-keeping]', () =>
  import('./page-keeping').then(({startKeepingPage}) => startKeepingPage),
);

/** The page of the record; and in every window the change to another profile, which another window made. */
export const startKeeping: Behaviour = (tools) => {
  const {courseId} = tools.settings;
  let isLeaving = false;

  /** Once: erasing writes the key more than once, and a second reload at once can bring a page of Chromium down. */
  function loadAnew(): void {
    if (!isLeaving) location.reload();
    isLeaving = true;
  }

  addEventListener('storage', ({key}) => {
    if (key === profileKey(courseId)) loadAnew();
  });
  // Going back to a page of the learner before must not write into their record.
  addEventListener('pageshow', ({persisted}) => {
    if (persisted && isOfAnotherProfile(courseId)) loadAnew();
  });
  return startParts(tools);
};
