/* What the plugin of the quizzes writes for the pages. */

declare module '@generated/lectern-quizzes/default/keys.js' {
  export const keyLoaders: Readonly<Record<string, () => Promise<import('../../core/quiz/key').QuizKey>>>;
  export const sheetLoaders: Readonly<
    Record<string, () => Promise<import('../../core/quiz/sheet').QuizSheet>>
  >;
  /** Empty in a build. */
  export const notesLoaders: Readonly<
    Record<string, () => Promise<import('../../core/quiz/notes').QuizNotes>>
  >;
}
