import {findQuestion} from '../../core/quiz/find-question';
import {readCardId} from '../../core/review/card-id';
import type {ReviewSources} from './review-sources';

/** What a card asks, as text for lists; null where the course has it no more, or it cannot be loaded. */
export async function cardTitle(card: string, sources: ReviewSources): Promise<string | null> {
  const name = readCardId(card);
  if (name?.kind === 'term') return sources.term(name.term)?.name ?? null;
  const sheet = name && (await sources.quiz.sheet(name.quiz).catch(() => null));
  return (sheet && findQuestion(sheet, name.question)?.title) || null;
}
