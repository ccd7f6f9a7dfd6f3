import type {OfflineWords} from '../../core/offline-words';

/** What the parts of offline mode work with. */
export interface OfflineTools {
  /** Path of the site; begins and ends with a slash. */
  readonly scope: string;
  readonly words: OfflineWords;
  /** Says something to those who listen to the page. */
  readonly announce: (text: string) => void;
}
