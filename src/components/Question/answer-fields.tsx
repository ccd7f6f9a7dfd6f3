import type {ReactNode} from 'react';
import {type AnswerableQuestion, isAnswerable} from '../../client/quiz/is-answerable';
import type {QuestionView} from '../../client/quiz/quiz-view';
import {isTextList, readFields} from '../../core/quiz/read-fields';
import type {QuestionSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';
import {ArrangedParts} from './arranged-parts';
import {BlankStem} from './blank-stem';
import {ChoiceFields} from './choice-fields';
import {TypedField} from './typed-field';

interface AnswerFieldsProps {
  readonly question: QuestionSheet;
  readonly name: string;
  readonly view: QuestionView | null;
  readonly response: unknown;
  readonly problemId: string | undefined;
}

/** The stem and the fields of a question. What they hold is theirs: see `read-answer.ts`. */
export function AnswerFields({question, ...rest}: AnswerFieldsProps): ReactNode {
  if (question.type === 'blanks') return <Fields question={question} {...rest} />;
  return (
    <>
      {question.stemHtml !== '' && <Html as="div" className="question-stem" html={question.stemHtml} />}
      {isAnswerable(question) ? (
        <Fields question={question} {...rest} />
      ) : (
        <ArrangedParts question={question} />
      )}
    </>
  );
}

const noBlanks = [] as const;

function Fields({
  question,
  name,
  view,
  response,
  problemId,
}: AnswerFieldsProps & {question: AnswerableQuestion}): ReactNode {
  const isDone = view?.phase === 'checked';
  const feedback = view?.feedback ?? null;
  const fields = readFields(response);
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
          text={typeof fields?.text === 'string' ? fields.text : ''}
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
  }
}
