import type {QuizSheet} from '../sheet';
import type {ChoiceSheet} from '../types/choice-parts';
import {seededRandom} from './random';
import {shuffle} from './shuffle';

/** The choices of one question as an attempt shows them: pinned ones stay where the file has them. */
export function arrangeChoices(
  {shuffleChoices}: Pick<QuizSheet, 'shuffleChoices'>,
  question: {readonly id: string; readonly choices: readonly ChoiceSheet[]},
  seed: number,
): readonly ChoiceSheet[] {
  if (!shuffleChoices) return question.choices;
  const loose = question.choices.filter(({pin}) => !pin);
  const shuffled = shuffle(loose, seededRandom(seed, `choices:${question.id}`)).values();
  return question.choices.map((choice) => (choice.pin ? choice : (shuffled.next().value ?? choice)));
}
