import {activeEvents} from '../../core/learner/active-events';
import type {RecordEvent} from '../../core/learner/event-base';
import type {HintOpened} from '../../core/learner/quiz-events';
import type {AttemptEvent} from '../../core/quiz/attempt/attempt-events';
import type {Identity} from '../../core/quiz/identity';
import type {QuizSheet} from '../../core/quiz/sheet';

export interface EventsOfQuiz {
  /** Events of attempts and single answers, in the order of the record. */
  readonly answers: readonly AttemptEvent[];
  readonly hints: readonly HintOpened[];
}

/** The events that belong to a quiz today, under the ids of today: renames and moves are followed here, once. */
export function eventsOfQuiz(
  events: readonly RecordEvent[],
  {id, formerly}: QuizSheet,
  identity: Identity,
): EventsOfQuiz {
  const answers: AttemptEvent[] = [];
  const hints: HintOpened[] = [];
  const isOwn = (quiz: string) => quiz === id || formerly.includes(quiz);
  const today = (quiz: string, question: string) => {
    const found = identity(quiz, question);
    return found?.quiz === id ? found.question : null;
  };
  for (const event of activeEvents(events)) {
    switch (event.type) {
      case 'attempt-started': {
        if (!isOwn(event.quiz)) break;
        const questions = event.questions.map((question) => today(event.quiz, question) ?? question);
        answers.push({...event, quiz: id, questions});
        break;
      }
      case 'question-answered': {
        const question = today(event.quiz, event.question);
        if (question !== null) answers.push({...event, quiz: id, question});
        // A question that is gone keeps its place in the attempts it was asked in.
        else if (isOwn(event.quiz)) answers.push({...event, quiz: id});
        break;
      }
      case 'attempt-flagged':
      case 'attempt-finished':
        answers.push(event);
        break;
      case 'hint-opened': {
        const [quiz = '', question] = event.subject.split('#');
        const known = question === undefined ? null : today(quiz, question);
        if (known !== null) hints.push({...event, subject: `${id}#${known}`});
        break;
      }
    }
  }
  return {answers, hints};
}
