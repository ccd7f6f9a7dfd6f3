/**
 * Every rule that a quiz file is held to, in one sentence an instructor understands. A diagnostic names its rule by the
 * key; the guide lists them from here. The second group are warnings, which `--strict` makes errors.
 */
export const quizRules = {
  'no-front-matter': 'A quiz begins with front matter that holds at least its title.',
  'front-matter-syntax': 'The front matter must be YAML that can be read.',
  'unknown-key': 'The front matter takes the listed keys only.',
  'missing-key': 'A quiz needs a title.',
  'bad-value': 'A value must be of the kind and in the range that its key or attribute takes.',
  'mode-conflict': 'The first mode is one of the modes, and a time limit needs the mode exam.',
  'draw-topic': 'A map under draw names every topic of the quiz, and nothing else.',
  'draw-size': 'An attempt cannot take more questions than there are.',
  'quiz-name': 'A quiz is known by its file name: lower-case letters, digits and hyphens.',

  'no-question': 'A quiz asks at least one question, and so does each of its topics.',
  'question-outside-topic': 'In a quiz with topics every question stands under one.',
  'heading-level': 'Two signs open a topic, three ask a question; there are no other headings.',
  'underlined-heading': 'Headings are written with # signs, never underlined.',
  'nested-heading': 'A heading stands at the left margin, not in a list or a quote.',
  'empty-heading': 'A topic has a name, and a question asks something.',
  'empty-slug': 'A heading without letters or digits needs an id.',
  'repeated-slug': 'Two headings without ids must not give the same id.',
  'duplicate-id':
    'An id stands once: in the quiz for topics and questions, in the question for choices and items.',
  'bad-id': 'Ids are lower-case letters, digits and hyphens, and begin with a letter or digit.',
  'duplicate-former-id':
    'What a question or quiz was called before is claimed once, and by nothing that still exists.',

  'attribute-form':
    'Attributes are parted by spaces, in one pair of braces at the end of the line, after a space.',
  'unknown-attribute': 'Attributes are ids, classes, pin, points, scoring, objectives and formerly.',
  'unknown-class': 'The classes are .many, .order, .match and .open.',
  'attribute-place': 'An attribute stands where it means something: pin on a choice, points on a question.',
  'unknown-objective': 'An objective is one that a module lists.',
  'unknown-scoring': 'A scoring rule is one that the type of the question knows.',

  'no-answer': 'A question has an answer block.',
  'answer-outside': 'An answer block stands below a question.',
  'two-answers': 'A question has one answer block only.',
  'after-answer': 'After the answer block come only quotes (the explanation) and hints.',
  'class-mismatch': 'A class fits the answer block that stands below it.',
  'choice-box': 'Every choice begins with a box, written [ ] or [x].',
  'choice-words': 'Words stand after the box, on the same line.',
  'split-list': 'What belongs to a choice is indented by two, or it splits the list.',
  'nested-choice': 'Choices stand side by side; a box inside a choice is none.',
  'one-choice': 'There are at least two choices.',
  'no-right-choice': 'At least one choice is right.',
  'duplicate-choice': 'No two choices are equal.',
  'unknown-flag': 'A fence takes the flags that its kind knows.',
  'empty-answer': 'An answer block holds at least one answer.',
  'bad-pattern': 'A pattern can be read, is short, and has no repetition within a repetition.',
  'pattern-shown': 'A pattern comes with an answer to show, which it matches.',
  'bad-number': 'A number is written with digits, at most one point, and an exponent if need be.',
  'bad-tolerance': 'A tolerance is a percentage or a number above zero, and a percentage of zero is nothing.',
  'wrong-answer': 'A foreseen wrong answer follows the right one, has a quote under it, and is not accepted.',
  'blank-form':
    'A blank is [[accepted]] or [[accepted|also accepted]], plain text without brackets on one line.',
  'blank-place': 'Blanks stand in paragraphs, lists and tables of the stem, and in fences flagged blanks.',
  'order-form':
    'Items in order are one list without blank lines, or the lines of one fence; there are enough of them.',
  'match-form': 'Pairs are a table of two columns, with a right cell in each row and no left cell twice.',
  'open-form': 'An open question has criteria with empty boxes, and a quote that is the model answer.',

  'raw-html': 'HTML does not show on GitHub; only details with a summary and comments are taken.',
  'hint-form':
    'A hint is a line with details and summary, a blank line, the hint, a blank line, and the closing line.',
  'open-comment': 'A comment is closed.',
  'open-fence': 'A fence is closed.',
  'fence-setting': 'What follows the language of a fence can be read.',
  'unknown-language': 'A fence names a language that the course highlights.',
  'math-space':
    'Math begins and ends with a sign, not a space, and no digit follows it; a dollar is written \\$.',
  'math-in-line': 'A formula in two dollars that stands alone has them on lines of their own.',
  'bad-math': 'A formula can be read.',
  'broken-link': 'A link leads to a page of the course or to another site.',
  'broken-anchor': 'A link leads to a heading that the page has.',
  'missing-image': 'An image exists.',
  'external-image': 'An image lies in the repository, not on another site.',
  'image-without-text': 'An image says in words what it shows.',
  'no-footnotes': 'A quiz has no footnotes: each part of it stands alone.',
  'diagram-text': 'A diagram says in words what it shows.',
  'diagram-syntax': 'A diagram is of a kind that is drawn here, and every line of it can be read.',
  'cannot-render': 'What is written can be drawn.',

  'no-explanation': 'Each question explains its answer.',
  'longest-is-right': 'The longest choice must not give the answer away.',
  'same-place': 'The right choice must not stand in the same place most of the time.',
  'not-in-stem': 'A question in capitals with NOT is misread; it is better asked the other way round.',
  'all-of-the-above': 'A choice that points at the others keeps its place when choices are shuffled.',
  'objective-without-question': 'An objective that the quiz lists is asked for by a question.',
} as const;

export type QuizRule = keyof typeof quizRules;

/** The rules that are warnings. */
export const quizWarnings = [
  'no-explanation',
  'longest-is-right',
  'same-place',
  'not-in-stem',
  'all-of-the-above',
  'objective-without-question',
] as const satisfies readonly QuizRule[];

export type QuizWarning = (typeof quizWarnings)[number];

export type QuizError = Exclude<QuizRule, QuizWarning>;
