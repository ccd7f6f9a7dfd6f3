export type QuizMode = 'practice' | 'exam';

export const quizModes: readonly QuizMode[] = ['practice', 'exam'];

/** How a question with several right choices is scored. */
export type ManyRule = 'exact' | 'right-minus-wrong' | 'each-decision';

export const manyRules: readonly ManyRule[] = ['exact', 'right-minus-wrong', 'each-decision'];

export type OrderRule = 'exact' | 'neighbours';

export const orderRules: readonly OrderRule[] = ['exact', 'neighbours'];

/** The name of the rule by which an answer was scored, as the page tells it and the record keeps it. */
export type RuleName = ManyRule | OrderRule | 'all-or-nothing' | 'share' | 'self-assessed';

/** How many questions an attempt takes: from the whole quiz, or from each topic by its id. Null takes all. */
export type Draw = number | Readonly<Record<string, number>> | null;
