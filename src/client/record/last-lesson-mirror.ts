import {lastLessonKey} from '../../core/storage-keys';
import {currentProfile} from './current-profile';
import {readStoredObject, writeStored} from './safe-storage';

/** The lesson opened last, as the home page offers it. */
export interface LastLesson {
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** Null where nothing readable is stored. The address is still foreign text: check it before use. */
export function readLastLesson(courseId: string): LastLesson | null {
  const {id, title, href} = readStoredObject(lastLessonKey(courseId, currentProfile()));
  const isWhole = typeof id === 'string' && typeof title === 'string' && typeof href === 'string';
  return isWhole ? {id, title, href} : null;
}

export function writeLastLesson(courseId: string, lesson: LastLesson): void {
  writeStored(lastLessonKey(courseId, currentProfile()), JSON.stringify(lesson));
}
