import {type KeepingMemory, readKeepingMemory} from '../../core/export/export-reminder';
import {keepingKey} from '../../core/storage-keys';
import {readStoredObject, writeStored} from '../record/safe-storage';

/** What this browser remembers of exports of a profile. */
export function readMemory(courseId: string, profile: string): KeepingMemory {
  return readKeepingMemory(readStoredObject(keepingKey(courseId, profile)));
}

export function writeMemory(courseId: string, profile: string, change: Partial<KeepingMemory>): void {
  const memory = {...readMemory(courseId, profile), ...change};
  writeStored(keepingKey(courseId, profile), JSON.stringify(memory));
}
