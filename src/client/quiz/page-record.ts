import {openRecord} from '../record/open-record';
import type {RecordStore} from '../record/record-store';

const records = new Map<string, Promise<RecordStore>>();

/** One record for all quizzes of a page; it stays open as long as the page does. */
export function pageRecord(courseId: string): Promise<RecordStore> {
  const opening = records.get(courseId) ?? openRecord({courseId});
  records.set(courseId, opening);
  return opening;
}
