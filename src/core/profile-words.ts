/** The words of profiles and of the snapshots of a record; a part of `Words`. */
export interface ProfileWords {
  readonly keepingNoSnapshots: string;
  readonly keepingSnapshot: string;
  readonly keepingSnapshotImport: string;
  readonly keepingSnapshotDaily: string;
  readonly keepingSnapshotRestore: string;
  readonly keepingRestore: string;
  readonly keepingRestoreQuestion: string;
  readonly keepingRestoreText: string;
  readonly keepingRestoreNothing: string;
  readonly keepingRestored: string;
  readonly keepingOpenNow: string;
  readonly keepingOpen: string;
  readonly keepingRename: string;
  readonly keepingErase: string;
  readonly keepingName: string;
  readonly keepingSave: string;
  readonly keepingNewProfile: string;
  readonly keepingCreate: string;
  readonly keepingNameEmpty: string;
  readonly keepingNameTaken: string;
  readonly keepingNoProfiles: string;
  readonly keepingEraseQuestion: string;
  readonly keepingEraseText: string;
  readonly keepingEraseAll: string;
  readonly keepingEraseAllQuestion: string;
  readonly keepingEraseAllText: string;
  readonly keepingErased: string;
  readonly keepingEraseFailed: string;
}

/** The same in English. */
export const profileEnglish: ProfileWords = {
  keepingNoSnapshots: 'None yet. The first is taken when you have been here for a while.',
  keepingSnapshot: '{date} · events: {count}',
  keepingSnapshotImport: 'before an import',
  keepingSnapshotDaily: 'taken by itself',
  keepingSnapshotRestore: 'before going back',
  keepingRestore: 'Go back to it',
  keepingRestoreQuestion: 'Go back to {date}?',
  keepingRestoreText:
    'Events that come back: {back}. Events that no longer count: {away}. Nothing is deleted: a snapshot of now is taken first.',
  keepingRestoreNothing: 'Your record is as it was then. There is nothing to do.',
  keepingRestored: 'Your record stands as it did on {date}.',
  keepingOpenNow: 'open now',
  keepingOpen: 'Open',
  keepingRename: 'Rename',
  keepingErase: 'Erase',
  keepingName: 'Name',
  keepingSave: 'Save',
  keepingNewProfile: 'A new profile',
  keepingCreate: 'Create and open it',
  keepingNameEmpty: 'Give it a name.',
  keepingNameTaken: 'There is a profile of this name already.',
  keepingNoProfiles: 'Profiles need the storage of the browser, which it does not let this site use.',
  keepingEraseQuestion: 'Erase “{name}”?',
  keepingEraseText:
    'Its record, its snapshots, and everything that this browser remembers of it are deleted. This cannot be undone. Export it first if you may want it back.',
  keepingEraseAll: 'Delete everything',
  keepingEraseAllQuestion: 'Delete everything that this course keeps in this browser?',
  keepingEraseAllText:
    'All profiles with their records and snapshots, and every setting. This cannot be undone. Export first what you may want back.',
  keepingErased: '“{name}” is erased.',
  keepingEraseFailed:
    'The browser did not delete all of it. Close other windows of this site, then try again.',
};
