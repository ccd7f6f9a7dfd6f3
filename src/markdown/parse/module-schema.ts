import * as z from 'zod';
import type {ModuleFrontMatter} from '../../core/course/front-matter';
import {commonShape, id, text} from './page-schemas';

const texts = z.array(text);
const lessonOrActivityId = z
  .string()
  .regex(
    /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/,
    'must be an id, such as `foundations/ml-frameworks` or `exercise-01-setup`',
  );

const objectives = z
  .array(
    z.strictObject({
      id: id.describe('A short id, such as `o6`; elsewhere it is written with the module’s code, `m01.o6`.'),
      text: text.describe('What the learner will be able to do, beginning with a verb.'),
      group: text.exactOptional().describe('A heading under which objectives are listed together.'),
    }),
  )
  .min(1);

const audience = z.strictObject({
  for: texts.describe('For whom the module is, as a list.'),
  notFor: texts.describe('For whom it is not, as a list.'),
});

const plan = z.array(
  z.strictObject({
    title: text.describe('The name of this part of the plan, such as `Week 1`.'),
    days: z
      .array(
        z.strictObject({
          days: text.describe('The day or days, in quotes: `"1-2"`.'),
          text: text.exactOptional().describe('What is to be done, in a sentence.'),
          activities: z
            .array(lessonOrActivityId)
            .exactOptional()
            .describe('Ids of lessons, exercises, quizzes, as a list.'),
        }),
      )
      .describe('The days of this part, as a list.'),
  }),
);

const resources = z.array(
  z.strictObject({
    kind: z
      .enum(['reading', 'video', 'documentation', 'hands-on', 'book', 'community'])
      .describe('What it is: `reading`, `video`, `documentation`, `hands-on`, `book` or `community`.'),
    title: text.describe('Its name.'),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/, 'must be a web address that begins with `https://`')
      .exactOptional()
      .describe('Its web address.'),
    note: text.exactOptional().describe('Why it is worth a look.'),
  }),
);

const upcoming = z.array(
  z.strictObject({
    id: lessonOrActivityId.describe('The id that the activity will have.'),
    kind: z.enum(['lesson', 'exercise', 'quiz', 'practical']).describe('What it will be.'),
    title: text.describe('Its title.'),
    minutes: z
      .number()
      .int()
      .min(1)
      .max(6000)
      .exactOptional()
      .describe('How many minutes it will take: a whole number.'),
    text: text.describe('What it will be about.'),
  }),
);

/** The front matter of `docs/<nn-module>/index.mdx`: the module's data. */
export const moduleSchema = z.strictObject({
  ...commonShape,
  code: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/, 'must be a short word of lower-case letters and digits, such as `m01`')
    .describe('The short name that stands before the module’s objectives, such as `m01`.'),
  level: text.describe('How hard it is, such as `Beginner`.'),
  version: text.describe('The version of the module, in quotes: `"1.0"`.'),
  updated: z.iso
    .date('must be a date such as `2026-11-21`')
    .describe('The day of the last change, such as `2026-11-21`.'),
  requires: z.array(id).exactOptional().describe('Ids of the modules that come before this one, as a list.'),
  audience: audience.exactOptional().describe('Two lists, `for` and `notFor`.'),
  objectives: objectives.describe('What the learner will be able to do: a list of `id` and `text`.'),
  criteria: texts.exactOptional().describe('How the learner knows that the module is done, as a list.'),
  plan: plan.exactOptional().describe('The parts of the plan, each with a `title` and its `days`.'),
  checklist: z
    .array(
      z.strictObject({
        id: id.describe('A short id; the learner’s tick is kept under it.'),
        text: text.describe('What to have or to do.'),
      }),
    )
    .exactOptional()
    .describe('What to tick off before the module: a list of `id` and `text`.'),
  quiz: id.exactOptional().describe('The id of the module’s quiz.'),
  practical: id.exactOptional().describe('The id of the module’s practical assessment.'),
  covers: texts.exactOptional().describe('What the module is about, as a list.'),
  notCovered: z
    .array(
      z.strictObject({
        text: text.describe('What is left out.'),
        where: text.exactOptional().describe('Where it is taught instead.'),
      }),
    )
    .exactOptional()
    .describe('What is left out: a list of `text` and `where`.'),
  tools: z
    .array(
      z.strictObject({
        name: text.describe('The name of the tool.'),
        version: text.exactOptional().describe('The version, in quotes: `"2.13"`.'),
        note: text.exactOptional().describe('What to know about it.'),
      }),
    )
    .exactOptional()
    .describe('The tools that the module uses: a list of `name`, `version` and `note`.'),
  resources: resources
    .exactOptional()
    .describe('Where to read on: a list of `kind`, `title`, `url` and `note`.'),
  questions: z
    .array(
      z.strictObject({
        question: text.describe('A question that learners ask.'),
        answer: text.describe('Its answer.'),
      }),
    )
    .exactOptional()
    .describe('Questions that learners ask: a list of `question` and `answer`.'),
  upcoming: upcoming
    .exactOptional()
    .describe(
      'Activities that are announced but not written: a list of `id`, `kind`, `title`, `minutes` and `text`.',
    ),
}) satisfies z.ZodType<ModuleFrontMatter>;
