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
  const current = new Addresses();
  const former = new Addresses();
  for (const {id: quiz, formerly, topics} of quizzes) {
    for (const question of topics.flatMap(({questions}) => questions)) {
      const address = {quiz, question: question.id};
      current.set(quiz, question.id, address);
      const ids = [question.id, ...question.formerly.filter((old) => !old.includes('#'))];
      for (const oldQuiz of [quiz, ...formerly]) {
        for (const id of ids) former.set(oldQuiz, id, address);
      }
      for (const old of question.formerly.filter((name) => name.includes('#'))) {
        const end = old.indexOf('#');
        former.set(old.slice(0, end), old.slice(end + 1), address);
      }
    }
  }
  return (quiz, question) => current.get(quiz, question) ?? former.get(quiz, question);
}

/** By quiz and then by question: to join the two names for each of ten thousands of answers takes its time. */
class Addresses {
  readonly #byQuiz = new Map<string, Map<string, QuestionAddress>>();

  get(quiz: string, question: string): QuestionAddress | null {
    return this.#byQuiz.get(quiz)?.get(question) ?? null;
  }

  set(quiz: string, question: string, address: QuestionAddress): void {
    const known = this.#byQuiz.get(quiz);
    if (known) known.set(question, address);
    else this.#byQuiz.set(quiz, new Map([[question, address]]));
  }
}
