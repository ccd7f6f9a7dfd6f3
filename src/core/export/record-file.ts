import type {RecordEvent} from '../learner/event-base';

/** One profile's record as a file, for another device or for a team's overview. */
export interface RecordFile {
  readonly courseId: string;
  /** The learner's own name for the profile; empty where it has none. Foreign text wherever a file is read. */
  readonly profile: string;
  readonly events: readonly RecordEvent[];
}

export const recordFormat = 'lectern-record';

/** Version of the file's shape that this platform writes; a newer one is refused. */
export const recordFileVersion = 1;

/** What a file may hold. A record that is larger is exported as several files. */
export const recordFileLimits = {bytes: 20_000_000, events: 200_000} as const;
