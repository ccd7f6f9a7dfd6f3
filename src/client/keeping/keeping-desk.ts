import type {KeepingWords} from '../../core/keeping-words';
import type {RecordStore} from '../record/record-store';

/** What the parts of the page of a record work with. */
export interface KeepingDesk {
  readonly courseId: string;
  readonly baseUrl: string;
  /** Id of the open profile. */
  readonly profile: string;
  readonly record: RecordStore;
  readonly words: KeepingWords;
}

/** Fills its place with what it shows, and gives the way to bring that up to date when the record has changed. */
export type KeepingPart = (place: HTMLElement, desk: KeepingDesk) => () => void;
