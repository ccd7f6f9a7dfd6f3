/** Local-storage key of the chosen tabs: JSON, family → value. Read before the first paint. */
export function choicesKey(courseId: string): string {
  return `lectern:${courseId}:choices`;
}

/** Local-storage key of the lesson opened last: JSON `{id, title, href}`. */
export function lastLessonKey(courseId: string): string {
  return `lectern:${courseId}:last`;
}

/** Name of the database that holds one learner's record. */
export function recordName(courseId: string, profile: string): string {
  return `lectern:${courseId}:${profile}`;
}
