/** The address of an exercise's page, below the base URL. */
export function exerciseAddress(exerciseId: string): string {
  return `/exercises/${exerciseId}/`;
}

/** The id of an exercise's page, which stands beside those of lessons: `exercises/<exercise id>`. */
export function exercisePageId(exerciseId: string): string {
  return `exercises/${exerciseId}`;
}
