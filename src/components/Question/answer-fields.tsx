import type {ReactNode} from 'react';
import type {QuestionView} from '../../client/quiz/quiz-view';
import {isTextList, readFields} from '../../core/quiz/read-fields';
import type {QuestionSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';
import {BlankStem} from './blank-stem';
import {ChoiceFields} from './choice-fields';
import {MatchFields} from './match-fields';
import {MatchReview} from './match-review';
import {OpenField} from './open-field';
import {OrderFields} from './order-fields';
import {OrderReview} from './order-review';
import type {CardMode} from './question-card-props';
import {TypedField} from './typed-field';

interface AnswerFieldsProps {
  readonly question: QuestionSheet;
  readonly name: string;
  readonly mode: CardMode;
  readonly view: QuestionView | null;
  readonly response: unknown;
  readonly isReady: boolean;
  readonly problemId: string | undefined;
  /** For what changes without an event of a field. */
  readonly onChange: () => void;
  readonly announce: (text: string) => void;
}

/** The stem and the fields of a question. What they hold is theirs: see `read-answer.ts`. */
export function AnswerFields(props: AnswerFieldsProps): ReactNode {
  const {question} = props;
  return (
    <>
      {question.type !== 'blanks' && question.stemHtml !== '' && (
        <Html as="div" className="question-stem" html={question.stemHtml} />
      )}
      <Fields {...props} />
    </>
  );
}

const noBlanks = [] as const;

function Fields(props: AnswerFieldsProps): ReactNode {
  const {question, name, mode, view, response, isReady, problemId, onChange, announce} = props;
  const isDone = view?.phase === 'checked';
  const feedback = view?.feedback ?? null;
  const fields = readFields(response);
  const text = typeof fields?.text === 'string' ? fields.text : '';
  switch (question.type) {
    case 'choice':
    case 'many':
      return (
        <ChoiceFields
          type={question.type === 'choice' ? 'radio' : 'checkbox'}
          name={name}
          choices={view?.choices ?? question.choices}
          picked={
            feedback?.kind === 'choices' ? feedback.picked : isTextList(fields?.picked) ? fields.picked : []
          }
          isDone={isDone}
          feedback={feedback}
        />
      );
    case 'text':
    case 'number':
      return (
        <TypedField
          name={name}
          isNumber={question.type === 'number'}
          unit={question.type === 'number' ? question.unit : null}
          text={text}
          isDone={isDone}
          describedBy={problemId}
        />
      );
    case 'blanks':
      return (
        <BlankStem
          name={name}
          html={question.stemHtml}
          texts={isTextList(fields?.texts) ? fields.texts : []}
          isDone={isDone}
          blanks={feedback?.kind === 'blanks' ? feedback.blanks : noBlanks}
        />
      );
    case 'order': {
      const items = view?.items ?? question.items;
      const shown = {items, isCode: question.code, response};
      return isDone ? (
        <OrderReview {...shown} feedback={feedback?.kind === 'order' ? feedback : null} />
      ) : (
        <OrderFields
          {...shown}
          isReady={isReady}
          canTakeAsIs={mode === 'exam'}
          onChange={onChange}
          announce={announce}
        />
      );
    }
    case 'match':
      return isDone ? (
        <MatchReview
          question={question}
          response={response}
          feedback={feedback?.kind === 'match' ? feedback : null}
        />
      ) : (
        <MatchFields question={question} name={name} response={response} announce={announce} />
      );
    case 'open':
      return (
        <OpenField name={name} text={text} isDone={isDone} describedBy={problemId} announce={announce} />
      );
  }
}
