import type {RecordEvent} from '../../core/learner/event-base';
import {recordName} from '../../core/storage-keys';
import {connectRecord} from './connect-record';
import {failureOf} from './failure-of';
import {openChannel} from './record-channel';
import {type CopyReason, keepCopy} from './record-copies';
import {writeEvents} from './write-events';

/** `full`, `blocked`, `failed`: nothing was written. */
export type AddOutcome = 'added' | 'full' | 'blocked' | 'failed';

export interface AddedEvents {
  readonly courseId: string;
  readonly profile: string;
  readonly events: readonly RecordEvent[];
  /** Why a copy of the record as it stands is kept before. */
  readonly reason: CopyReason;
}

/**
 * Puts events that were written elsewhere into a record, all or none, and has every open copy of it read again. Where
 * there is no room for a copy of what stands there now, nothing is written either.
 */
export async function addEvents({courseId, profile, events, reason}: AddedEvents): Promise<AddOutcome> {
  const name = recordName(courseId, profile);
  const connection = await connectRecord(name, () => undefined);
  if (!connection.ok) return connection.reason;
  const {database} = connection;
  const channel = openChannel(name, () => undefined);
  try {
    await keepCopy(database, connection.events, reason, new Date());
    await writeEvents(database, events);
    channel.send(null);
    return 'added';
  } catch (error) {
    return failureOf(error) === 'full' ? 'full' : 'failed';
  } finally {
    channel.close();
    database.close();
  }
}
