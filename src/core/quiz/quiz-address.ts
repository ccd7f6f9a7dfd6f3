/** The address of a quiz's own page, below the base URL. */
export function quizAddress(id: string): string {
  return `/quizzes/${id}/`;
}
