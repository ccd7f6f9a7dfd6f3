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
) & {readonly explanationHtml: string};

export interface BlankFeedback {
  readonly text: string;
  readonly isRight: boolean;
  readonly shown: string;
}
