import type {Words} from '../../core/words';
import type {PageRecord} from './page-record';

/** What the build puts into the script, with the words that do not stand in the HTML. */
export interface PageSettings {
  readonly courseId: string;
  readonly baseUrl: string;
  readonly words: Pick<Words, 'copied' | 'copyFailed' | 'nothingKeptClosed' | 'closeNote'>;
}

/** What a behaviour works with. */
export interface PageTools {
  readonly settings: PageSettings;
  /** The learner's record; its code is loaded with the first call. Null where even that could not be loaded. */
  readonly record: () => Promise<PageRecord | null>;
  /** Says something to those who listen to the page. */
  readonly announce: (text: string) => void;
  /** Shows a note that stays until it is closed; the same text only once a page. */
  readonly tell: (text: string) => void;
}

/**
 * One thing the page can do. Starting it listens on the document, once and for all pages; what comes back brings
 * the page that stands there now into order, and may be called again at any time.
 */
export type Behaviour = (tools: PageTools) => () => void;
