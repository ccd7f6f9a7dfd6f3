/** Local-storage key of the chosen tabs: JSON, family → value. Read before the first paint. */
export function choicesKey(courseId: string): string {
  return `lectern:${courseId}:choices`;
}

/** Local-storage key of the lesson opened last: JSON `{id, title, href}`. */
export function lastLessonKey(courseId: string): string {
  return `lectern:${courseId}:last`;
}

/**
 * Local-storage key of what was answered and not checked yet, of a quiz or of a single question of it (`quiz#question`):
 * JSON, question → `{revision, response}`.
 */
export function draftsKey(courseId: string, subject: string): string {
  return `lectern:${courseId}:drafts:${subject}`;
}

/** Local-storage key of recent searches and of whether `/` opens the search: JSON, see `SearchMemory`. */
export function searchKey(courseId: string): string {
  return `lectern:${courseId}:search`;
}

/** Name of the database that holds one learner's record. */
export function recordName(courseId: string, profile: string): string {
  return `lectern:${courseId}:${profile}`;
}
