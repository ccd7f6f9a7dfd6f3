import {identityOf} from '../../core/quiz/identity';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizSheet} from '../../core/quiz/sheet';
import {openRecord} from '../record/open-record';
import type {RecordStore} from '../record/record-store';
import type {QuizScope} from './quiz-scope';
import {createQuizStore, type QuizStore} from './quiz-store';

export interface OpenQuizOptions {
  readonly courseId: string;
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  readonly scope: QuizScope;
}

/** One record for all quizzes of a page; it stays open as long as the page does. */
const records = new Map<string, Promise<RecordStore>>();

/** Opens a quiz over the learner's record. Never rejects: where nothing can be kept, the view's status says so. */
export async function openQuiz({courseId, sheet, loadKey, scope}: OpenQuizOptions): Promise<QuizStore> {
  const opening = records.get(courseId) ?? openRecord({courseId});
  records.set(courseId, opening);
  const record = await opening;
  return createQuizStore({record, sheet, identity: identityOf([sheet]), scope, loadKey, newSeed});
}

function newSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return Math.max(1, seed);
}
