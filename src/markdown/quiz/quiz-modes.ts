import {type QuizMode, quizModes} from '../../core/quiz/settings';
import type {QuizFrontMatter} from './front-matter-schema';

/** The modes of a quiz, and the one offered first: practice, where it is offered and nothing else is said. */
export function modesOf(frontMatter: Pick<QuizFrontMatter, 'mode' | 'modes'>): {
  readonly modes: readonly QuizMode[];
  readonly mode: QuizMode;
} {
  const modes = frontMatter.modes ?? quizModes;
  return {modes, mode: frontMatter.mode ?? (modes.includes('practice') ? 'practice' : 'exam')};
}
