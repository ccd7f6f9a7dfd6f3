/** The words that say how far a learner is; a part of `Words`. Of each pair the one ending in `One` is for the number 1. */
export interface ProgressWords {
  readonly progressEarned: string;
  readonly progressSaid: string;
  readonly progressBegun: string;
  /** `{done}` of `{all}` activities. */
  readonly progressModule: string;
  /** `{date}` */
  readonly progressLessonEarned: string;
  /** `{date}` */
  readonly progressLessonSaid: string;
  /** `{quizzes}` is a list of titles. */
  readonly progressLessonMissing: string;
  /** `{quizzes}` is a list of titles. */
  readonly progressLessonUnread: string;
  readonly progressLessonToRead: string;
  readonly progressAllDone: string;
  readonly progressDue: string;
  readonly progressDueOne: string;
  readonly progressNothing: string;
  readonly progressFailed: string;
  readonly progressDone: string;
  readonly progressActivities: string;
  readonly progressLeft: string;
  readonly progressPace: string;
  /** `{time}` a week. */
  readonly progressPaceValue: string;
  /** `{finished}` in `{weeks}`, `{left}` more until `{date}`. */
  readonly progressPaceText: string;
  readonly progressPaceDone: string;
  readonly progressPaceNone: string;
  readonly progressDaysLearned: string;
  /** `{title}` */
  readonly progressBegin: string;
  /** `{title}` */
  readonly progressContinue: string;
  readonly progressToCome: string;
  readonly progressToComeOne: string;
  /** `{checked}` of `{all}` */
  readonly progressChecklist: string;
  /** `{proven}` of `{all}` */
  readonly progressStepsProven: string;
  /** `{done}` of `{all}` */
  readonly progressStepsDone: string;
  readonly progressIsRead: string;
  readonly progressDoneOn: string;
  /** `{percent}` */
  readonly progressBest: string;
  readonly progressNoScores: string;
  /** `{count}`, `{from}`, `{to}`, `{least}`, `{most}`, `{passed}` */
  readonly progressPlot: string;
  /** `{date}`, `{percent}` */
  readonly progressPlotOne: string;
  readonly progressPlotKey: string;
  readonly progressQuiz: string;
  readonly progressDate: string;
  readonly progressMode: string;
  readonly progressScore: string;
  readonly progressOutcome: string;
  readonly progressPractice: string;
  readonly progressExam: string;
  readonly progressPassed: string;
  readonly progressNotPassed: string;
  readonly progressSoFar: string;
  readonly progressNoMark: string;
  readonly progressEveryAttempt: string;
  readonly progressShown: string;
  readonly progressMasteryBegun: string;
  readonly progressMasteryOpen: string;
  /** `{shown}` of `{all}` */
  readonly progressObjectiveCount: string;
  /** `{earned}` of `{possible}`, `{answered}` of `{all}` questions. */
  readonly progressEvidenceQuestions: string;
  readonly progressEvidenceNoQuestions: string;
  /** `{titles}` */
  readonly progressEvidenceRead: string;
  /** `{titles}` */
  readonly progressEvidenceProven: string;
  /** `{days}` in the last `{weeks}` weeks, last on `{date}`. */
  readonly progressCalendar: string;
  readonly progressCalendarNone: string;
  readonly progressDaysTable: string;
  readonly progressDay: string;
  readonly progressDayRead: string;
  readonly progressDayAnswered: string;
  readonly progressDayWorked: string;
  readonly progressDayReviewed: string;
  readonly progressStart: string;
  readonly progressEarlier: string;
  readonly progressLater: string;
  readonly progressNoDates: string;
  /** `{module}`, `{date}` */
  readonly progressPlanMoved: string;
  /** `{module}` */
  readonly progressPlanTaken: string;
  readonly progressPlanned: string;
  readonly progressActivity: string;
  readonly progressStateDone: string;
  readonly progressStateDoneLate: string;
  readonly progressStateNow: string;
  readonly progressStateLate: string;
  readonly progressStateAhead: string;
  readonly progressResetWhat: string;
  readonly progressResetEverything: string;
  /** `{title}` */
  readonly progressResetModule: string;
  readonly progressReset: string;
  /** `{title}`, `{count}` */
  readonly progressResetDone: string;
  readonly progressResetDoneOne: string;
  readonly progressResetNothing: string;
  readonly progressUndo: string;
  readonly progressUndone: string;
  /** `{date}`, `{count}` */
  readonly progressResetEntry: string;
  readonly progressResetEntryOne: string;
}

/** The same in English. */
export const progressEnglish: ProgressWords = {
  progressEarned: 'done',
  progressSaid: 'marked as done',
  progressBegun: 'begun',
  progressModule: '{done} of {all} done',
  progressLessonEarned: 'You completed this lesson on {date}.',
  progressLessonSaid: 'You marked this lesson as done on {date}.',
  progressLessonMissing: 'You have read this lesson to its end. Still to be passed: {quizzes}.',
  progressLessonUnread: 'The lesson is complete when you have read it to its end and passed: {quizzes}.',
  progressLessonToRead: 'The lesson is complete when you have read it to its end.',
  progressAllDone: 'All is done: your progress',
  progressDue: '{count} cards to review',
  progressDueOne: '1 card to review',
  progressNothing:
    'Nothing is in your record yet. Open a lesson: what you read, answer and tick appears here.',
  progressFailed:
    'The outline of the course could not be loaded. Look at your connection, then reload the page.',
  progressDone: 'Done',
  progressActivities: '{done} of {all}',
  progressLeft: 'Time left',
  progressPace: 'Your pace',
  progressPaceValue: '{time} a week',
  progressPaceText:
    'Time left is the sum of the course’s own estimates for what is written and not done. Your pace: what you finished in the last {weeks}, counted by the same estimates, is {finished}. At this pace the rest takes {left} more, until {date}.',
  progressPaceDone: 'Everything that is written is done.',
  progressPaceNone:
    'Time left is the sum of the course’s own estimates for what is written and not done. Your pace shows when you have finished something in the last four weeks.',
  progressDaysLearned: 'Days learned',
  progressBegin: 'Begin with {title}',
  progressContinue: 'Continue: {title}',
  progressToCome: '{count} more are to come',
  progressToComeOne: '1 more is to come',
  progressChecklist: 'checklist {checked} of {all}',
  progressStepsProven: '{proven} of {all} steps proven',
  progressStepsDone: '{done} of {all} steps marked',
  progressIsRead: 'read',
  progressDoneOn: 'on {date}',
  progressBest: 'best {percent}',
  progressNoScores: 'No quiz was taken yet. Each attempt that you finish becomes a point in a plot here.',
  progressPlot:
    '{count} attempts from {from} to {to}: the lowest score is {least}, the highest {most}. {passed} passed.',
  progressPlotOne: 'One attempt on {date}, with {percent}.',
  progressPlotKey:
    'Filled: passed. Open: not passed, or without a pass mark. A line joins the attempts of one quiz.',
  progressQuiz: 'Quiz',
  progressDate: 'Date',
  progressMode: 'Taken as',
  progressScore: 'Score',
  progressOutcome: 'Outcome',
  progressPractice: 'practice',
  progressExam: 'exam',
  progressPassed: 'passed',
  progressNotPassed: 'not passed',
  progressSoFar: 'so far',
  progressNoMark: 'no pass mark',
  progressEveryAttempt: 'Every attempt as a table',
  progressShown: 'shown',
  progressMasteryBegun: 'begun',
  progressMasteryOpen: 'no evidence yet',
  progressObjectiveCount: '{shown} of {all} shown',
  progressEvidenceQuestions: '{earned} of {possible} points, {answered} of {all} questions answered',
  progressEvidenceNoQuestions: 'no question answered of {all}',
  progressEvidenceRead: 'read: {titles}',
  progressEvidenceProven: 'proven by tests: {titles}',
  progressCalendar: 'Days on which you learned in the last {weeks} weeks: {days}. The latest is {date}.',
  progressCalendarNone: 'You did not learn on any day of the last {weeks} weeks.',
  progressDaysTable: 'The days as a table',
  progressDay: 'Day',
  progressDayRead: 'Lesson steps',
  progressDayAnswered: 'Answers',
  progressDayWorked: 'Steps and ticks',
  progressDayReviewed: 'Reviews',
  progressStart: 'First day',
  progressEarlier: 'A week earlier',
  progressLater: 'A week later',
  progressNoDates: 'Without dates',
  progressPlanMoved: '{module} begins on {date}.',
  progressPlanTaken: '{module} has no dates any more.',
  progressPlanned: 'Planned',
  progressActivity: 'What',
  progressStateDone: 'done on {date}',
  progressStateDoneLate: 'done on {date}, later than planned',
  progressStateNow: 'now',
  progressStateLate: 'overdue',
  progressStateAhead: 'not due yet',
  progressResetWhat: 'What to begin again',
  progressResetEverything: 'Everything',
  progressResetModule: 'The whole module {title}',
  progressReset: 'Set aside',
  progressResetDone: '{title}: {count} entries of your record are set aside.',
  progressResetDoneOne: '{title}: 1 entry of your record is set aside.',
  progressResetNothing: '{title}: there is nothing in your record to set aside.',
  progressUndo: 'Undo',
  progressUndone: 'The reset is undone.',
  progressResetEntry: '{date}: {count} entries set aside',
  progressResetEntryOne: '{date}: 1 entry set aside',
};
