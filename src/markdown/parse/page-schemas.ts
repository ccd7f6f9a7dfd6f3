import * as z from 'zod';
import type {ExerciseFrontMatter, LessonFrontMatter, PlainFrontMatter} from '../../core/course/front-matter';

/** Text that says something. */
export const text = z.string().trim().min(1);

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as `ml-basics`');

const pageId = z
  .string()
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'must be the id of a page, such as `foundations/ml-frameworks`');

/** Keys that every page may have. */
export const commonShape = {
  title: text.describe('The title, as it stands over the page and in lists.'),
  description: text.describe('One or two sentences of plain text: what the page is about.'),
  draft: z.boolean().exactOptional().describe('`true` keeps the page out of the site until it is ready.'),
  unlisted: z.boolean().exactOptional().describe('`true` builds the page but shows it in no list.'),
  image: text
    .exactOptional()
    .describe('A picture below `static/` for link previews, such as `/img/social-card.png`.'),
  keywords: z.array(text).exactOptional().describe('Words for search engines, as a list.'),
  slug: z
    .string()
    .regex(/^\/?[a-z0-9-]+(?:\/[a-z0-9-]+)*\/?$/, 'must be a part of an address, such as `ml-basics`')
    .exactOptional()
    .describe('Another address than the file name gives.'),
  sidebar_label: text.exactOptional().describe('A shorter title for the sidebar.'),
  toc_max_heading_level: z
    .number()
    .int()
    .min(2)
    .max(6)
    .exactOptional()
    .describe('The deepest level of headings in the contents: a number from 2 to 6.'),
};

const formerly = z
  .array(pageId)
  .exactOptional()
  .describe(
    'Ids that this page had before, as a list: old addresses lead here, and what learners did is kept.',
  );

export const plainSchema = z.strictObject({...commonShape, formerly}) satisfies z.ZodType<PlainFrontMatter>;

const objectiveIds = z.array(
  z
    .string()
    .regex(/^[a-z][a-z0-9]*\.[a-z0-9-]+$/, 'must be a module’s code, a point and an id, such as `m01.o6`'),
);

const environment = z.enum(['plain', 'torch', 'tensorflow']);

export const lessonSchema = z.strictObject({
  ...commonShape,
  minutes: z.number().int().min(1).max(6000).describe('How many minutes the lesson takes: a whole number.'),
  objectives: objectiveIds
    .exactOptional()
    .describe('The objectives that the lesson serves, as a list such as `[m01.o6]`.'),
  environment: environment
    .exactOptional()
    .describe('Where the code of the page runs: `plain`, `torch` or `tensorflow`.'),
  formerly,
}) satisfies z.ZodType<LessonFrontMatter>;

// An exercise is known by its folder’s name, to its tests and receipts too: it has no `slug`.
const {slug: _, ...exerciseCommon} = commonShape;

export const exerciseSchema = z.strictObject({
  ...exerciseCommon,
  minutes: z.number().int().min(1).max(6000).describe('How many minutes the exercise takes: a whole number.'),
  objectives: objectiveIds
    .exactOptional()
    .describe('The objectives that the exercise serves, as a list such as `[m01.o6]`.'),
  environment: environment.describe(
    'Where the tests of the exercise run: `plain` (Python alone), `torch` or `tensorflow`.',
  ),
  difficulty: z
    .enum(['beginner', 'intermediate', 'advanced'])
    .describe('How hard it is: `beginner`, `intermediate` or `advanced`.'),
  deliverable: text.describe('What the learner hands in, as one sentence.'),
  steps: z
    .array(
      z.strictObject({
        id: id.describe('The id of the step: its heading has it, and its tests name it with `@step("id")`.'),
        title: text.describe('The title of the step, the same as that of its heading.'),
      }),
    )
    .min(1)
    .describe('The steps in order, each with an `id` and a `title`.'),
  formerly: z
    .array(id)
    .exactOptional()
    .describe('Names that the folder had before: old addresses lead here, and what learners did is kept.'),
}) satisfies z.ZodType<ExerciseFrontMatter>;
