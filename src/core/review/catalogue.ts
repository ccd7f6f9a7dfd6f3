import {identityOf} from '../quiz/identity';
import type {QuizOutline} from '../quiz/quiz-outline';
import {questionCard, readCardId, termCard} from './card-id';

/** Everything that can be a card in the course of today. */
export interface CardSources {
  readonly quizzes: readonly QuizOutline[];
  /** Ids of the glossary's terms. */
  readonly terms: readonly string[];
}

/** Finds what a card of the record is called today; null where what it asked is gone from the course. */
export type Catalogue = (card: string) => string | null;

/** Follows renames and moves of questions as the quizzes do. */
export function catalogueOf({quizzes, terms}: CardSources): Catalogue {
  const identity = identityOf(quizzes);
  const known = new Set(terms);
  return (card) => {
    const name = readCardId(card);
    if (name === null) return null;
    if (name.kind === 'term') return known.has(name.term) ? termCard(name.term) : null;
    const today = identity(name.quiz, name.question);
    return today && questionCard(today.quiz, today.question);
  };
}
