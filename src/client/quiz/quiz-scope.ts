/**
 * A whole quiz, whose answers make attempts; one question of it in a lesson, by its id; or some, to practise again what
 * went wrong. The latter two are single answers, which count in no attempt.
 */
export type QuizScope =
  | {readonly kind: 'quiz'}
  | {readonly kind: 'question'; readonly id: string}
  | {readonly kind: 'questions'; readonly ids: readonly string[]};

/** Whether a question is asked in a scope. */
export function isInScope(scope: QuizScope, question: string): boolean {
  if (scope.kind === 'quiz') return true;
  return scope.kind === 'question' ? scope.id === question : scope.ids.includes(question);
}
