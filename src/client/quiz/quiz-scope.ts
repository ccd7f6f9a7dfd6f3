/** A whole quiz, whose answers make attempts; or one question of it in a lesson, by its id. */
export type QuizScope = {readonly kind: 'quiz'} | {readonly kind: 'question'; readonly id: string};
