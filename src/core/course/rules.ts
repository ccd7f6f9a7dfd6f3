/**
 * Every rule that the check of a course knows, with what it holds. The id is what a message shows and what the guide
 * refers to, so it never changes its meaning. Quiz files have rules of their own.
 */
export const RULES = {
  // Files
  'page-name': 'Names of folders and pages are lower-case words joined by hyphens.',
  'missing-number': 'Module folders and lessons begin with the number of their place.',
  'duplicate-number': 'Two modules, or two lessons of a module, never have the same number.',
  'duplicate-page': 'Two pages never have the same id or address.',
  'misplaced-page': 'A lesson lies right in its module’s folder.',
  'page-extension': 'Pages are `.mdx` files.',
  'module-without-index': 'Every folder with lessons has an `index.mdx`, which makes it a module.',
  'no-modules': 'There is at least one module.',

  // Configuration
  'bad-environment': 'Every variable named `LECTERN_…` is one that Lectern knows.',

  // Front matter and configuration
  'no-front-matter': 'Every page begins with front matter.',
  'front-matter-syntax': 'Front matter is valid YAML.',
  'unknown-key': 'Only keys that are documented stand in front matter and configuration.',
  'missing-key': 'Every required key is there.',
  'bad-value': 'Every key has a value of its kind.',

  // Syntax
  'heading-id-form': 'In a page a heading’s id is a comment, `{/* #id */}`.',
  'html-comment': 'Comments are written `{/* … */}`.',
  'loose-less-than': 'A `<` that begins no tag is written `\\<` or stands in backticks.',
  'broken-tag': 'A tag has attributes in quotes and an end.',
  'unclosed-tag': 'A tag is closed in the block where it was opened.',
  expression: 'Pages hold no code between braces.',
  'import-export': 'Pages hold no `import` and no `export`.',
  unreadable: 'A page can be read.',

  // Headings
  'heading-level': 'Headings begin with `##` and go down one level at a time.',
  'heading-in-tab': 'A tab holds no heading.',
  'empty-heading': 'A heading has words.',
  'bad-id': 'An id is made of lower-case letters, digits and hyphens.',
  'duplicate-id': 'An id stands once on a page.',
  'misplaced-id': 'An id comment is the last thing in a heading or a task.',

  // Links and images
  'empty-link': 'A link leads somewhere and has words.',
  'broken-link': 'A link leads to a page or a file that is there.',
  'broken-anchor': 'The part after `#` is an id on the page that the link leads to.',
  'link-form': 'A link to a page names its file, or its whole address with a slash at the end.',
  'link-scheme': 'Other addresses begin with `https:`, `http:` or `mailto:`.',
  'link-to-draft': 'A finished page does not link to a draft.',
  'figure-number': 'A link named after a figure or a table has its number.',
  'missing-image': 'An image is a file that is there.',
  'external-image': 'Images come from the course’s own files.',
  'image-without-text': 'An image has a text that says what it shows.',

  // Code
  'missing-language': 'A code block names its language.',
  'unknown-language': 'The language of a code block is one of those in the guide.',
  'fence-setting': 'The settings of a code block can be read.',
  'output-place': 'An output block comes right after the block that prints it.',
  'highlight-range': 'Highlighted lines are lines of the block.',
  'code-region': 'The file and the region of a `<CodeRegion>` are there, and the region is closed.',
  'tab-label': 'The tabs of a group have labels of one family.',
  'duplicate-tab': 'A label stands once in a group of tabs.',
  'code-tabs': 'A `<CodeTabs>` begins with a code block that has `tab="…"`.',

  // Math and diagrams
  'bad-math': 'A formula is valid for KaTeX.',
  'math-space': 'A formula does not begin or end with a space; money is written `\\$5`.',
  'math-in-line': 'A formula between `$$` has lines of its own.',
  'diagram-text': 'A diagram has `accTitle:` and `accDescr:` lines.',
  'diagram-syntax': 'Every line of a diagram is understood.',

  // Tags
  'unknown-element': 'A tag is a component of Lectern or one of a few HTML elements.',
  'unknown-attribute': 'A tag has only attributes that it knows.',
  'missing-attribute': 'A tag has the attributes that it needs.',
  'element-content': 'A tag holds something, or nothing, as its kind has it.',
  'element-place': 'A tag stands where its kind may stand.',

  // Boxes, tasks, footnotes
  'unknown-admonition': 'A box is a note, tip, info, warning or danger.',
  'box-syntax': 'A box is `:::note[Title]`, its text, and `:::`, on lines of their own.',
  'duplicate-item': 'Two tasks of a page, or two items of a checklist, never have the same id.',
  'unknown-footnote': 'A footnote’s mark has a text.',
  'unused-footnote': 'A footnote’s text has a mark.',

  // Exercises
  'exercise-part': 'An exercise’s folder has its parts, and nothing else.',
  'exercise-file': 'The files of an exercise are UTF-8 text of 200 kB at most, with plain names.',
  'exercise-section':
    'An exercise’s page has the sections `goal`, `steps`, `compare` and `next`, in this order.',
  'exercise-step': 'The headings of an exercise’s steps are those of its front matter.',
  'duplicate-step': 'Two steps of an exercise never have the same id.',
  'unknown-step': 'A test names a step that its exercise has.',
  'test-without-step': 'Each test of an exercise names its step.',
  'step-without-test': 'Each step of an exercise has a test.',
  'requirement-pin': 'Each line of `requirements.txt` names one exact version.',
  'hint-place': 'A hint stands in a step of an exercise.',
  'step-without-hint': 'Each step of an exercise has a hint.',

  // Proof
  'unproven-code': 'Every block of code was run, compiled or parsed as it stands.',
  'unproven-exercise': 'The tests of every exercise were proven on its files as they stand.',
  'proof-record': 'The record of what was proven can be read.',

  // Names that refer to other parts of the course
  'unknown-module': 'A module that is named is there.',
  'requirement-circle': 'Modules do not require one another in a circle.',
  'unknown-objective': 'An objective that is named is there.',
  'duplicate-objective':
    'An objective’s id stands once in its module, and a module’s code once in the course.',
  'unknown-activity': 'An activity that is named is written or announced.',
  'activity-kind': 'A module’s quiz is a quiz and its practical a practical.',
  'duplicate-activity': 'Two activities never have the same id.',
  'upcoming-exists': 'What is announced is not written yet.',
  'term-without-text': 'A term of the glossary has a paragraph that explains it.',
  'unknown-term': 'A term that is named is in the glossary.',
  'unknown-quiz': 'A quiz that is named is there.',
  'unknown-question': 'A question that is named stands in its quiz.',
  'unknown-exercise': 'An exercise that is named is there.',
  'redirect-source-exists': 'An old id is not the id of a page that is there.',
  'redirect-claimed-twice': 'An old id is claimed by one page.',
  'untaught-objective': 'Every objective is taught by a lesson (once nothing is announced any more).',
  'unassessed-objective': 'Every objective is assessed (once nothing is announced any more).',

  // Prose
  spelling: 'Words are in a dictionary or in the course’s own list, `docs/words.txt`.',
  'repeated-word': 'A word does not stand twice in a row.',
  filler: 'Words of hurry and of advertising are left out.',
} as const;

export type RuleId = keyof typeof RULES;
