interface TopicsOf<Question> {
  readonly topics: readonly {readonly questions: readonly Question[]}[];
}

/** The questions of a quiz in the file's order. */
export function questionsOf<Question>({topics}: TopicsOf<Question>): readonly Question[] {
  return topics.flatMap(({questions}) => questions);
}

/** A question by its id. */
export function findQuestion<Question extends {readonly id: string}>(
  {topics}: TopicsOf<Question>,
  id: string,
): Question | null {
  for (const {questions} of topics) {
    const found = questions.find((question) => question.id === id);
    if (found) return found;
  }
  return null;
}
