import {identityOf} from '../../../../../src/core/quiz/identity';
import type {QuestionSheet, QuizSheet} from '../../../../../src/core/quiz/sheet';
import {choiceQuestion} from '../questions';

/** A quiz with topics of as many questions as told; their ids are the topic's and a number. */
export function quizSheet(
  topics: Readonly<Record<string, number>>,
  more: Partial<QuizSheet> = {},
): QuizSheet {
  return {
    v: 1,
    id: 'quiz',
    title: 'Quiz',
    description: null,
    mode: 'practice',
    modes: ['practice', 'exam'],
    passingScore: 70,
    timeLimit: null,
    shuffleQuestions: false,
    shuffleChoices: false,
    draw: null,
    formerly: [],
    draft: false,
    math: false,
    introHtml: '',
    topics: Object.entries(topics).map(([id, count]) => ({
      id,
      title: id,
      titleHtml: id,
      introHtml: '',
      questions: Array.from({length: count}, (_, index) => question(`${id}-${index + 1}`)),
    })),
    ...more,
  };
}

export function question(id: string, more: Partial<QuestionSheet> = {}): QuestionSheet {
  const {sheet} = choiceQuestion('choice', 'aBcd', 'all-or-nothing');
  return {...sheet, id, objectives: [`o-${id.split('-')[0]}`], ...more} as QuestionSheet;
}

export const identity = (sheet: QuizSheet) => identityOf([sheet]);
