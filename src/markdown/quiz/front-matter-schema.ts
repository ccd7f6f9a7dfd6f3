import * as z from 'zod';
import {manyRules, quizModes} from '../../core/quiz/settings';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
const mode = z.enum(quizModes);

function each<T extends z.ZodType>(item: T) {
  return z.array(item).min(1);
}

/** The keys of a quiz's front matter. */
export const quizSchema = z.strictObject({
  title: text.describe('The name of the quiz, as its page shows it.'),
  description: text.exactOptional().describe('One sentence for lists and link previews.'),
  mode: mode.exactOptional().describe('The mode offered first: `practice` or `exam`.'),
  modes: each(mode)
    .exactOptional()
    .describe('The modes that a learner can choose: `[practice, exam]` or one of them.'),
  passingScore: z
    .int()
    .min(0)
    .max(100)
    .exactOptional()
    .describe('The percent of the points that pass, a whole number from 0 to 100.'),
  timeLimit: z
    .int()
    .min(1)
    .max(600)
    .exactOptional()
    .describe('The minutes of an exam, a whole number from 1 to 600.'),
  shuffle: each(z.enum(['questions', 'choices']))
    .exactOptional()
    .describe('What each attempt shuffles: `[questions, choices]` or one of them.'),
  scoring: z
    .enum(manyRules)
    .exactOptional()
    .describe(
      'How questions with several right choices are scored: `exact`, `right-minus-wrong` or `each-decision`.',
    ),
  draw: z
    .union([z.int().min(1), z.record(z.string(), z.int().min(0))])
    .exactOptional()
    .describe('How many questions an attempt takes: a whole number, or one for each topic, `{topic-id: 3}`.'),
  objectives: each(text)
    .exactOptional()
    .describe('The objectives of every question that names none itself: `[m01.o6]`.'),
  formerly: each(id)
    .exactOptional()
    .describe('Ids that this quiz had before, so that learners keep their answers.'),
  draft: z.boolean().exactOptional().describe('`true` while the quiz is not ready to be published.'),
});

export type QuizFrontMatter = z.infer<typeof quizSchema>;
