import {profileKey} from '../../core/storage-keys';
import {isOfAnotherProfile} from '../record/current-profile';
import {loadBehaviour} from './load-behaviour';
import type {Behaviour} from './page-tools';

const startParts = loadBehaviour('[data-keeping]', () =>
  import('./page-keeping').then(({startKeepingPage}) => startKeepingPage),
);

/** The page of the record; and in every window the change to another profile, which another window made. */
export const startKeeping: Behaviour = (tools) => {
  addEventListener('storage', ({key}) => {
    if (key === profileKey(tools.settings.courseId)) location.reload();
  });
  // Going back to a page of the learner before must not write into their record.
  addEventListener('pageshow', ({persisted}) => {
    if (persisted && isOfAnotherProfile(tools.settings.courseId)) location.reload();
  });
  return startParts(tools);
};
