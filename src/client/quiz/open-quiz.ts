import {identityOf} from '../../core/quiz/identity';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizSheet} from '../../core/quiz/sheet';
import {keptDrafts} from './kept-drafts';
import {newSeed} from './new-seed';
import {pageRecord} from './page-record';
import type {QuizScope} from './quiz-scope';
import {createQuizStore, type QuizStore} from './quiz-store';

export interface OpenQuizOptions {
  readonly courseId: string;
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  readonly scope: QuizScope;
}

/** Opens a quiz over the learner's record. Never rejects: where nothing can be kept, the view's status says so. */
export async function openQuiz({courseId, sheet, loadKey, scope}: OpenQuizOptions): Promise<QuizStore> {
  return createQuizStore({
    record: await pageRecord(courseId),
    sheet,
    identity: identityOf([sheet]),
    scope,
    loadKey,
    newSeed,
    drafts: keptDrafts({courseId, sheet, scope}),
  });
}
