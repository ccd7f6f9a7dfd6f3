import type {QuizKey} from '../../core/quiz/key';
import type {QuizNotes} from '../../core/quiz/notes';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import type {QuizSheet} from '../../core/quiz/sheet';

export interface QuizProps {
  /** The build adds all of these: an author writes `<Quiz id="…"/>`. */
  readonly sheet: QuizSheet;
  readonly loadKey: () => Promise<QuizKey>;
  /** On the live server only. */
  readonly loadNotes?: (() => Promise<QuizNotes>) | undefined;
  /** Texts and lessons of the quiz's objectives. */
  readonly objectives?: readonly ObjectiveLink[];
  /** The quiz's own page, base URL included; null where it has none, as the guide's examples. */
  readonly address?: string | null;
  /** On the quiz's own page, where its questions' ids are those of the page. */
  readonly isPage?: boolean;
}
