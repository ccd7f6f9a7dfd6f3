import {translate} from '@docusaurus/Translate';
import type {Grade} from '../../core/review/grade';

/** A grade in a word. */
export function gradeName(grade: Grade): string {
  switch (grade) {
    case 1:
      return translate({id: 'lectern.review.again', message: 'Again'});
    case 2:
      return translate({id: 'lectern.review.hard', message: 'Hard'});
    case 3:
      return translate({id: 'lectern.review.good', message: 'Good'});
    case 4:
      return translate({id: 'lectern.review.easy', message: 'Easy'});
  }
}
