/** The words of an import: what it would change, how it ended, why a file is refused; a part of `Words`. */
export interface ImportWords {
  readonly keepingFile: string;
  readonly keepingReading: string;
  readonly keepingPreview: string;
  readonly keepingPreviewFrom: string;
  readonly keepingNothingNew: string;
  readonly keepingAdds: string;
  readonly keepingKnown: string;
  readonly keepingOtherName: string;
  readonly keepingLessons: string;
  readonly keepingQuizzes: string;
  readonly keepingExercises: string;
  readonly keepingOthers: string;
  readonly keepingUnknown: string;
  readonly keepingRetires: string;
  readonly keepingRevives: string;
  readonly keepingMerge: string;
  readonly keepingCancel: string;
  readonly keepingMerging: string;
  readonly keepingMerged: string;
  readonly keepingMergeFull: string;
  readonly keepingMergeBlocked: string;
  readonly keepingMergeFailed: string;
  readonly keepingFileTooLarge: string;
  readonly keepingFileTooMany: string;
  readonly keepingFileNoJson: string;
  readonly keepingFileNoRecord: string;
  readonly keepingFileNewer: string;
  readonly keepingFileOtherCourse: string;
  readonly keepingFileDamaged: string;
  readonly keepingFileUnreadable: string;
}

/** The same in English. */
export const importEnglish: ImportWords = {
  keepingFile: 'File of a record',
  keepingReading: 'Reading the file …',
  keepingPreview: 'What the import would change',
  keepingPreviewFrom: 'The file is of the profile “{name}”.',
  keepingNothingNew: 'Nothing: your record has everything that the file has.',
  keepingAdds: 'New events: {count}, written {span}',
  keepingKnown: 'Events that you have already: {count}',
  keepingOtherName:
    'Your open profile is “{own}”. Is it the same person? The records become one, and cannot be taken apart again but by going back to a snapshot.',
  keepingLessons: 'Lessons: {list}',
  keepingQuizzes: 'Quizzes: {list}',
  keepingExercises: 'Exercises: {list}',
  keepingOthers: 'Other events, such as checklists, reviews and notes: {count}',
  keepingUnknown: 'Events of a kind that this site does not know yet, which are kept: {count}',
  keepingRetires: 'The file holds a reset: of your own events it sets aside {count}',
  keepingRevives: 'The file undoes a reset: of your own events count again {count}',
  keepingMerge: 'Import it',
  keepingCancel: 'Leave it',
  keepingMerging: 'Writing …',
  keepingMerged: 'Imported. New events: {count}.',
  keepingMergeFull:
    'The browser has no room left for this. Nothing was imported, and your record is as it was.',
  keepingMergeBlocked: 'This browser does not let the site store anything, so nothing was imported.',
  keepingMergeFailed: 'The browser could not write it. Nothing was imported, and your record is as it was.',
  keepingFileTooLarge: 'This file is larger than 20 MB, which no export of this site is.',
  keepingFileTooMany: 'This file has more than 200,000 events, which no export of this site has.',
  keepingFileNoJson: 'This file is no JSON, or only a part of it: was the download cut off?',
  keepingFileNoRecord: 'This file is not the record of a learner.',
  keepingFileNewer:
    'This file was exported by a newer version of this site. Reload the page, or ask those who run this site to update it.',
  keepingFileOtherCourse: 'This file is of another course, {course}.',
  keepingFileDamaged: 'Event {place} of this file is damaged: {problem}.',
  keepingFileUnreadable: 'This file could not be read.',
};
