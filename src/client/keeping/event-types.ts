import type {LearnerEvent} from '../../core/learner/event';
import type {StoredWords} from '../../core/learner/stored-words';

/** For each type of event the word for when it is written: the compiler sees that none is forgotten. */
const typeWords: Readonly<Record<LearnerEvent['type'], keyof StoredWords>> = {
  'lesson-opened': 'keepingTypeLessonOpened',
  'lesson-read': 'keepingTypeLessonRead',
  'lesson-marked': 'keepingTypeLessonMarked',
  'lesson-completed': 'keepingTypeLessonCompleted',
  'question-answered': 'keepingTypeQuestionAnswered',
  'hint-opened': 'keepingTypeHintOpened',
  'attempt-started': 'keepingTypeAttemptStarted',
  'attempt-flagged': 'keepingTypeAttemptFlagged',
  'attempt-finished': 'keepingTypeAttemptFinished',
  'step-marked': 'keepingTypeStepMarked',
  'receipt-entered': 'keepingTypeReceiptEntered',
  'checklist-marked': 'keepingTypeChecklistMarked',
  'choice-made': 'keepingTypeChoiceMade',
  'review-graded': 'keepingTypeReviewGraded',
  'card-added': 'keepingTypeCardAdded',
  'card-removed': 'keepingTypeCardRemoved',
  'note-written': 'keepingTypeNoteWritten',
  'plan-moved': 'keepingTypePlanMoved',
  'set-aside': 'keepingTypeSetAside',
  restored: 'keepingTypeRestored',
};

/** When an event of this type is written, in words. */
export function explainType(type: string, words: StoredWords): string {
  const known = Object.entries(typeWords).find(([name]) => name === type);
  return words[known?.[1] ?? 'keepingTypeOther'];
}
