import {type ImportWords, importEnglish} from './export/import-words';
import {type StoredWords, storedEnglish} from './learner/stored-words';
import {type ProfileWords, profileEnglish} from './profile-words';

/** The words of the page on which a learner keeps their record; a part of `Words`. */
export interface KeepingWords extends ImportWords, StoredWords, ProfileWords {
  readonly keepingLoading: string;
  readonly keepingFailed: string;
  /** Parts of the table of what is kept. */
  readonly keepingProfile: string;
  readonly keepingFirstProfile: string;
  readonly keepingUnnamed: string;
  readonly keepingEvents: string;
  readonly keepingSpan: string;
  readonly keepingSize: string;
  readonly keepingNothingYet: string;
  readonly keepingPlace: string;
  readonly keepingPlaceKept: string;
  readonly keepingBlocked: string;
  readonly keepingFull: string;
  readonly keepingClosed: string;
  readonly keepingProtection: string;
  readonly keepingProtected: string;
  readonly keepingUnprotected: string;
  readonly keepingNoProtection: string;
  readonly keepingAsk: string;
  readonly keepingRefused: string;
  /** `{name}` is the name under which the browser's storage holds it. */
  readonly keepingSetAside: string;
  readonly keepingSetAsideNewer: string;
  readonly keepingSetAsideDamaged: string;
  readonly keepingSetAsideUnreadable: string;
  readonly keepingExport: string;
  readonly keepingExported: string;
  readonly keepingExportedParts: string;
  readonly keepingExportedLast: string;
  readonly keepingExportedNever: string;
  readonly keepingNewSince: string;
  readonly keepingReminder: string;
  readonly keepingReminderLink: string;
  readonly keepingLater: string;
  readonly keepingType: string;
  readonly keepingCount: string;
  readonly keepingMeaning: string;
  readonly keepingPurpose: string;
  readonly keepingWho: string;
  readonly keepingShow: string;
  readonly keepingShowAll: string;
  readonly keepingFind: string;
  readonly keepingFound: string;
  readonly keepingMore: string;
  readonly keepingValue: string;
  readonly keepingNoKeys: string;
}

/** The same in English. Made by a call that is marked pure, so that a bundle which does not use it leaves it out. */
export const keepingEnglish: KeepingWords = /* @__PURE__ */ (() => ({
  keepingLoading: 'Reading your record …',
  keepingFailed: 'This part of the page could not be loaded. Look at your connection, then reload the page.',
  keepingProfile: 'Profile',
  keepingFirstProfile: 'First profile',
  keepingUnnamed: 'Profile without a name',
  keepingEvents: 'Events',
  keepingSpan: 'Written',
  keepingSize: 'Size as a file',
  keepingNothingYet: 'Nothing yet: the first lesson that you open begins the record.',
  keepingPlace: 'Kept in',
  keepingPlaceKept: 'the storage of this browser, under the name {name}',
  keepingBlocked:
    'nowhere: this browser does not let the site store anything. What you do is gone when you close the page.',
  keepingFull:
    'nowhere for now: the browser has no room left for this site. Free some space, or export your record.',
  keepingClosed: 'nowhere for now: the browser closed the storage of this site. Reload the page.',
  keepingProtection: 'When space runs short',
  keepingProtected: 'the browser keeps your record.',
  keepingUnprotected: 'the browser may clear your record.',
  keepingNoProtection: 'the browser decides; on this address it cannot be asked to keep your record.',
  keepingAsk: 'Ask it to keep it',
  keepingRefused:
    'The browser did not agree. Some do so only for sites that are visited often: export now and then.',
  keepingSetAside: 'Set aside',
  keepingSetAsideNewer: '{name}: written by a newer version of this site',
  keepingSetAsideDamaged: '{name}: could not be opened',
  keepingSetAsideUnreadable: '{name}: parts that made no sense',
  keepingExport: 'Export your record',
  keepingExported: 'Exported as {file}.',
  keepingExportedParts:
    'Exported as {count} files, since one may hold no more than 20 MB. Import all of them, in any order.',
  keepingExportedLast: 'Exported last on {date}.',
  keepingExportedNever: 'Not exported yet.',
  keepingNewSince: 'Events since then: {count}.',
  keepingReminder: 'Your record lives in this browser only, and much of it is not in any file yet.',
  keepingReminderLink: 'Export it',
  keepingLater: 'Not now',
  keepingType: 'Event',
  keepingCount: 'Number',
  keepingMeaning: 'Written when',
  keepingPurpose: 'What it is for',
  keepingWho: 'Profile: {name}',
  keepingShow: 'Show',
  keepingShowAll: 'All events',
  keepingFind: 'With the text',
  keepingFound: 'Events: {count}',
  keepingMore: 'Show more',
  keepingValue: 'What it holds now',
  keepingNoKeys: 'Nothing at the moment.',
  ...importEnglish,
  ...storedEnglish,
  ...profileEnglish,
}))();
