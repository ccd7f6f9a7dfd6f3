/** The words of the course without a network: the archive, and modules kept offline. */
export interface OfflineWords {
  readonly archiveWithoutScript: string;
  readonly offlineKeep: string;
  /** `{size}`: of the module; `{shared}`: of what all modules need, which comes once. */
  readonly offlineSize: string;
  readonly offlineSizeAlone: string;
  /** `{done}` and `{size}` */
  readonly offlineLoading: string;
  readonly offlineStop: string;
  /** `{date}` */
  readonly offlineKept: string;
  readonly offlineTakeAway: string;
  readonly offlineTaken: string;
  readonly offlineDone: string;
  readonly offlineFull: string;
  readonly offlineNetwork: string;
  readonly offlineChanged: string;
  readonly offlineStopped: string;
  /** Where the site is not served over HTTPS. */
  readonly offlinePlain: string;
  readonly offlineUnsupported: string;
  /** The site could not be asked what can be kept. */
  readonly offlineUnknown: string;
  readonly offlineNewer: string;
  readonly offlineNewerReady: string;
  readonly offlineUpdating: string;
  readonly offlineUpdate: string;
  readonly offlineReload: string;
  readonly offlineLater: string;
  readonly offlineModules: string;
  readonly offlineNone: string;
}

export const offlineEnglish: OfflineWords = {
  archiveWithoutScript:
    'This archive shows its pages by JavaScript, which is switched off here. Allow it for this file, then open it again.',
  offlineKeep: 'Keep this module offline',
  offlineSize: '{size} for the module, and {shared} once for the site and its search.',
  offlineSizeAlone: '{size} for the module.',
  offlineLoading: '{done} of {size}',
  offlineStop: 'Stop',
  offlineKept: 'This module is kept on this device since {date}. It opens without a network.',
  offlineTakeAway: 'Take it away',
  offlineTaken: 'The module is no longer kept on this device.',
  offlineDone: 'The module is kept on this device.',
  offlineFull:
    'There is not enough room on this device; nothing was added to what is kept. Free some space and try again.',
  offlineNetwork:
    'The network did not bring everything. What has come stays; another try goes on from there.',
  offlineChanged: 'A new version of the course was put up meanwhile. Try again.',
  offlineStopped: 'Stopped. What has come stays; another try goes on from there.',
  offlinePlain:
    'Browsers keep pages offline only where a site is served over HTTPS, and this one is not. Ask for the archive of the course: it opens from disk.',
  offlineUnsupported: 'This browser, or this private window, cannot keep pages offline.',
  offlineUnknown: 'How much there is to keep cannot be asked without a network.',
  offlineNewer: 'There is a newer version of the course than the one that is kept on this device.',
  offlineNewerReady:
    'The new version is kept. This page shows it after a reload; answers that were checked stay, and what is typed and not sent is lost.',
  offlineUpdating: 'The newer version is on its way.',
  offlineUpdate: 'Get it',
  offlineReload: 'Reload',
  offlineLater: 'Later',
  offlineModules: 'Kept on this device:',
  offlineNone: 'No module is kept on this device.',
};
