/** The profile that a browser begins with. */
export const firstProfile = 'default';

/** Local-storage key of the profile that is open; absent for the first. */
export function profileKey(courseId: string): string {
  return `lectern:${courseId}:profile`;
}

/** Local-storage key of the profiles of this browser: JSON, list of `{id, name}`. */
export function profilesKey(courseId: string): string {
  return `lectern:${courseId}:profiles`;
}

/**
 * What the local-storage keys of one profile begin with. Those of the first profile are the keys from before there were
 * profiles, so that nothing has to be moved.
 */
export function profilePrefix(courseId: string, profile: string): string {
  return profile === firstProfile ? `lectern:${courseId}:` : `lectern:${courseId}:${profile}:`;
}

/** Local-storage key of the chosen tabs: JSON, family → value. Read before the first paint. */
export function choicesKey(courseId: string, profile = firstProfile): string {
  return `${profilePrefix(courseId, profile)}choices`;
}

/** Local-storage key of the lesson opened last: JSON `{id, title, href}`. */
export function lastLessonKey(courseId: string, profile = firstProfile): string {
  return `${profilePrefix(courseId, profile)}last`;
}

/**
 * Local-storage key of what was answered and not checked yet, of a quiz or of a single question of it (`quiz#question`):
 * JSON, question → `{revision, response}`.
 */
export function draftsKey(courseId: string, subject: string, profile = firstProfile): string {
  return `${profilePrefix(courseId, profile)}drafts:${subject}`;
}

/** Local-storage key of recent searches and of whether `/` opens the search: JSON, see `SearchMemory`. */
export function searchKey(courseId: string, profile = firstProfile): string {
  return `${profilePrefix(courseId, profile)}search`;
}

/** Local-storage key of how far the exam that goes on has come: `<attempt> <milliseconds>`. */
export function examClockKey(courseId: string, profile = firstProfile): string {
  return `${profilePrefix(courseId, profile)}exam-clock`;
}

/** Local-storage key of what was asked and told about keeping the record: JSON, see `KeepingMemory`. */
export function keepingKey(courseId: string, profile = firstProfile): string {
  return `${profilePrefix(courseId, profile)}keeping`;
}

/** Name of the database that holds one learner's record. */
export function recordName(courseId: string, profile: string): string {
  return `lectern:${courseId}:${profile}`;
}
