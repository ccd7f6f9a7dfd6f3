import type {QuestionSheet, QuizSheet} from './sheet';

/** The questions of a quiz in the file's order. */
export function questionsOf(sheet: QuizSheet): readonly QuestionSheet[] {
  return sheet.topics.flatMap(({questions}) => questions);
}

/** A question by its id. */
export function findQuestion(sheet: QuizSheet, id: string): QuestionSheet | null {
  for (const {questions} of sheet.topics) {
    const found = questions.find((question) => question.id === id);
    if (found) return found;
  }
  return null;
}
