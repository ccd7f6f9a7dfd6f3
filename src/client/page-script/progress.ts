import {loadBehaviour} from './load-behaviour';

/** Signs of progress, the end of a lesson, the link to go on, and the page of progress. */
export const startProgress = loadBehaviour('[data-progress],[data-lesson-end],[data-overview]', () =>
  import('./page-progress').then(({startProgressPage}) => startProgressPage),
);
