/** What is said of an answer once it was checked, cut to what the page shows. */
export type Feedback = (
  | {
      readonly kind: 'choices';
      /** Ids of choices. */
      readonly picked: readonly string[];
      readonly right: readonly string[];
      /** Id of a choice → what is said of it. */
      readonly said: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'typed';
      readonly text: string;
      readonly isRight: boolean;
      /** The right answer as the review shows it. */
      readonly shown: string;
      /** What the author says of this wrong answer; null where nobody foresaw it. */
      readonly foreseenHtml: string | null;
    }
  | {readonly kind: 'blanks'; readonly blanks: readonly BlankFeedback[]}
  | OrderFeedback
  | MatchFeedback
  | OpenFeedback
) & {readonly explanationHtml: string};

export interface BlankFeedback {
  readonly text: string;
  readonly isRight: boolean;
  readonly shown: string;
}

export interface OrderFeedback {
  readonly kind: 'order';
  /** What counts: the place of each item, or what it follows. */
  readonly counts: 'places' | 'neighbours';
  /** The items as they were put; empty where nothing was. */
  readonly marks: readonly OrderMark[];
  /** The items as they belong, as HTML; empty where they were put so. */
  readonly rightHtml: readonly string[];
}

export interface OrderMark {
  readonly id: string;
  readonly isRight: boolean;
}

export interface MatchFeedback {
  readonly kind: 'match';
  readonly rows: readonly MatchRowFeedback[];
}

export interface MatchRowFeedback {
  /** Id on the left. */
  readonly id: string;
  readonly isRight: boolean;
  /** What belongs beside it. */
  readonly rightHtml: string;
}

export interface OpenFeedback {
  readonly kind: 'open';
  readonly criteria: readonly {readonly id: string; readonly html: string}[];
  /** Ids of the criteria that the learner found met; null while the answer is not marked. */
  readonly met: readonly string[] | null;
}
