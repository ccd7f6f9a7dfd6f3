/** Files of an exercise are tried by its own tests, as a whole: no part of them is run again on a page. */
export function isProvenByExercise(path: string): boolean {
  return /(?:^|\/)exercises\//.test(path);
}
