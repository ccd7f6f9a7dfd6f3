import type {QuizOutline} from './quiz-outline';

/** Where a question is asked today. */
export interface QuestionAddress {
  readonly quiz: string;
  readonly question: string;
}

/** Finds what an answer in a record belongs to today; null where the question is gone. */
export type Identity = (quiz: string, question: string) => QuestionAddress | null;

/**
 * Follows renames and moves: of a question (`formerly="old-id"`), between quizzes (`formerly="old-quiz#old-id"`), and of
 * a quiz (its own `formerly`). What a question is called today always wins over what another was called before.
 */
export function identityOf(quizzes: readonly QuizOutline[]): Identity {
  const current = new Map<string, QuestionAddress>();
  const former = new Map<string, QuestionAddress>();
  for (const {id: quiz, formerly, topics} of quizzes) {
    for (const question of topics.flatMap(({questions}) => questions)) {
      const address = {quiz, question: question.id};
      current.set(join(quiz, question.id), address);
      const ids = [question.id, ...question.formerly.filter((old) => !old.includes('#'))];
      for (const oldQuiz of [quiz, ...formerly]) {
        for (const id of ids) former.set(join(oldQuiz, id), address);
      }
      for (const old of question.formerly.filter((name) => name.includes('#'))) former.set(old, address);
    }
  }
  return (quiz, question) => current.get(join(quiz, question)) ?? former.get(join(quiz, question)) ?? null;
}

function join(quiz: string, question: string): string {
  return `${quiz}#${question}`;
}
