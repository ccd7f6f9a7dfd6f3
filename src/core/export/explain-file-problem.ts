import {shortText} from '../short-text';
import {fillWords} from '../words';
import type {ImportWords} from './import-words';
import type {RecordFileProblem} from './parse-record-file';

/** Why a file is refused, in words. */
export function explainFileProblem(problem: RecordFileProblem, words: ImportWords): string {
  switch (problem.kind) {
    case 'too-large':
      return words.keepingFileTooLarge;
    case 'too-many':
      return words.keepingFileTooMany;
    case 'no-json':
      return words.keepingFileNoJson;
    case 'no-record':
      return words.keepingFileNoRecord;
    case 'newer':
      return words.keepingFileNewer;
    case 'other-course':
      return fillWords(words.keepingFileOtherCourse, {course: shortText(problem.courseId)});
    case 'damaged':
      return fillWords(words.keepingFileDamaged, {place: problem.place, problem: problem.problem});
  }
}
