const EXAMPLES = 'docs/instructors/examples/';
const QUIZ = /^(?:quizzes|docs\/instructors\/examples)\/(?<id>[^/]+)\.md$/;

/** The id of a quiz from the path of its file; null where the file is none. */
export function quizIdOf(file: string): string | null {
  const id = QUIZ.exec(file)?.groups?.id;
  return id === undefined || id === 'README' ? null : id;
}

/** Whether a quiz only shows how one is written: it has no page of its own, and counts for no objective. */
export function isExample(file: string): boolean {
  return file.startsWith(EXAMPLES);
}

/** The folders that hold quizzes. */
export const quizFolders = ['quizzes', 'docs/instructors/examples'] as const;
