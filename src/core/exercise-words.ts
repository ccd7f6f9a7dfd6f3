/** The words that the build and the page script put into the pages of exercises; a part of `Words`. */
export interface ExerciseWords {
  readonly hintOne: string;
  /** `{number}` of `{count}`, the hints of one step. */
  readonly hintOf: string;
  readonly exercise: string;
  readonly practical: string;
  readonly beginner: string;
  readonly intermediate: string;
  readonly advanced: string;
  readonly stepCount: string;
  readonly getIt: string;
  /** `{file}` is a link. */
  readonly getItDownload: string;
  readonly getItRepository: string;
  readonly runTests: string;
  /** `{folder}` is code. */
  readonly runTestsText: string;
  readonly runCheckText: string;
  readonly starterFiles: string;
  readonly lineCount: string;
  readonly oneLine: string;
  readonly handIn: string;
  /** `{deliverable}` is a text of the author. */
  readonly handInText: string;
  readonly deliverableDone: string;
  readonly stepDone: string;
  readonly stepStates: string;
  readonly stepOpen: string;
  readonly stepMarked: string;
  readonly stepProven: string;
  readonly receiptLabel: string;
  readonly receiptEnter: string;
  readonly receiptNote: string;
  readonly receiptHolds: string;
  readonly receiptEmpty: string;
  readonly receiptForm: string;
  readonly receiptChecksum: string;
  readonly receiptOther: string;
  readonly receiptSteps: string;
  readonly receiptStepsGone: string;
  readonly solution: string;
  readonly solutionText: string;
  readonly solutionOpen: string;
  /** `{file}` is the name of a file. */
  readonly solutionDownload: string;
  /** `{command}` is code. */
  readonly solutionRun: string;
  readonly solutionFailed: string;
  readonly needsScript: string;
}

/** The same in English. */
export const exerciseEnglish: ExerciseWords = {
  hintOne: 'Hint',
  hintOf: 'Hint {number} of {count}',
  exercise: 'Exercise',
  practical: 'Practical assessment',
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
  stepCount: '{count} steps',
  getIt: 'Get it',
  getItDownload:
    'Download {file} ({size}). Then, with Python 3.11 or newer, in a terminal, in the folder where it lies:',
  getItRepository: 'Or take a copy of the repository in place of the first two commands',
  runTests: 'Run the tests',
  runTestsText:
    'You work in the files of {folder}. The tests say which step holds, stop at the first one that does not, and tell what to look at. When all steps hold they print a receipt.',
  runCheckText:
    'Start your service, then let the checker try every requirement against it. It prints what holds and what does not.',
  starterFiles: 'What you begin with',
  lineCount: '{count} lines',
  oneLine: '1 line',
  handIn: 'Hand it in',
  handInText: 'You hand in: {deliverable}',
  deliverableDone: 'The deliverable is finished',
  stepDone: 'I have done this step',
  stepStates: 'Where you stand',
  stepOpen: 'open',
  stepMarked: 'marked by hand',
  stepProven: 'proven by the tests on {date}',
  receiptLabel: 'The receipt of a run in which all steps hold',
  receiptEnter: 'Enter',
  receiptNote:
    'A receipt says what ran on your machine. It is a checksum and no signature: it keeps slips out, and trusts you.',
  receiptHolds: 'The receipt holds: the tests proved all steps on {date}.',
  receiptEmpty: 'Paste the line that begins with lectern1.',
  receiptForm:
    'This is no receipt. It is one line that begins with lectern1. and has no spaces in it; copy the whole line.',
  receiptChecksum:
    'A sign in this receipt is wrong or missing: its checksum does not fit. Copy it anew, the whole line.',
  receiptOther: 'This is a receipt of another exercise, {exercise}.',
  receiptSteps:
    'This receipt is of an earlier form of the exercise, which had other steps. Download the exercise anew and run its tests. New are: {steps}.',
  receiptStepsGone:
    'This receipt is of an earlier form of the exercise, which had other steps. Download the exercise anew and run its tests.',
  solution: 'The solution',
  solutionText: 'Open it once you have tried. One right answer of several: compare, do not copy.',
  solutionOpen: 'I have tried: show the solution',
  solutionDownload: 'Download the solution ({file})',
  solutionRun: 'Unpack it in the folder where you unpacked the exercise; then {command} judges it.',
  solutionFailed: 'The solution could not be loaded. Look at your connection, then try again.',
  needsScript: 'This part needs JavaScript.',
};
