import {translate} from '@docusaurus/Translate';
import type {Difficulty} from '../../core/course/front-matter';

/** How hard an exercise is, in a word. */
export function difficultyName(difficulty: Difficulty): string {
  switch (difficulty) {
    case 'beginner':
      return translate({id: 'lectern.exercise.beginner', message: 'Beginner'});
    case 'intermediate':
      return translate({id: 'lectern.exercise.intermediate', message: 'Intermediate'});
    case 'advanced':
      return translate({id: 'lectern.exercise.advanced', message: 'Advanced'});
  }
}
