/** The words for what is stored of a learner, event by event and key by key; a part of `Words`. */
export interface StoredWords {
  readonly keepingKey: string;
  readonly keepingKeyTheme: string;
  readonly keepingKeyProfile: string;
  readonly keepingKeyProfiles: string;
  readonly keepingKeyChoices: string;
  readonly keepingKeyLast: string;
  readonly keepingKeyDrafts: string;
  readonly keepingKeySearch: string;
  readonly keepingKeyClock: string;
  readonly keepingKeyKeeping: string;
  readonly keepingKeyOther: string;
  readonly keepingTypeLessonOpened: string;
  readonly keepingTypeLessonRead: string;
  readonly keepingTypeLessonMarked: string;
  readonly keepingTypeLessonCompleted: string;
  readonly keepingTypeQuestionAnswered: string;
  readonly keepingTypeHintOpened: string;
  readonly keepingTypeAttemptStarted: string;
  readonly keepingTypeAttemptFlagged: string;
  readonly keepingTypeAttemptFinished: string;
  readonly keepingTypeStepMarked: string;
  readonly keepingTypeReceiptEntered: string;
  readonly keepingTypeChecklistMarked: string;
  readonly keepingTypeChoiceMade: string;
  readonly keepingTypeReviewGraded: string;
  readonly keepingTypeCardAdded: string;
  readonly keepingTypeCardRemoved: string;
  readonly keepingTypeNoteWritten: string;
  readonly keepingTypePlanMoved: string;
  readonly keepingTypeSetAside: string;
  readonly keepingTypeRestored: string;
  readonly keepingTypeOther: string;
}

/** The same in English. */
export const storedEnglish: StoredWords = {
  keepingKey: 'Name',
  keepingKeyTheme: 'light or dark',
  keepingKeyProfile: 'which profile is open',
  keepingKeyProfiles: 'the names of the profiles',
  keepingKeyChoices: 'the tabs that you chose',
  keepingKeyLast: 'the lesson that you opened last',
  keepingKeyDrafts: 'answers that you have not checked yet',
  keepingKeySearch: 'what you searched for lately',
  keepingKeyClock: 'how far an exam has come',
  keepingKeyKeeping: 'when you exported last',
  keepingKeyOther: 'a note of this site to itself',
  keepingTypeLessonOpened: 'you opened a lesson',
  keepingTypeLessonRead: 'you read a lesson to its end',
  keepingTypeLessonMarked: 'you said that a lesson is done, or took that back',
  keepingTypeLessonCompleted: 'a lesson was complete: read, and its quizzes passed',
  keepingTypeQuestionAnswered: 'you answered a question; with your answer and its points',
  keepingTypeHintOpened: 'you opened a hint',
  keepingTypeAttemptStarted: 'you began a quiz',
  keepingTypeAttemptFlagged: 'you flagged a question of an exam, or took that back',
  keepingTypeAttemptFinished: 'a quiz was handed in, or its time was over',
  keepingTypeStepMarked: 'you marked a step of an exercise',
  keepingTypeReceiptEntered: 'you entered the receipt of an exercise',
  keepingTypeChecklistMarked: 'you ticked an item of a checklist, or took that back',
  keepingTypeChoiceMade: 'you chose a tab, such as PyTorch',
  keepingTypeReviewGraded: 'you graded a card of your review',
  keepingTypeCardAdded: 'you added a card to your review',
  keepingTypeCardRemoved: 'you took a card out of your review',
  keepingTypeNoteWritten: 'you wrote a note',
  keepingTypePlanMoved: 'you moved the plan of a module',
  keepingTypeSetAside: 'you reset a part; the events that no longer count are named',
  keepingTypeRestored: 'you undid a reset',
  keepingTypeOther: 'another version of this site wrote it; it is kept',
};
