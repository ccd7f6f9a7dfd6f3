import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {isAnswerable} from '../../client/quiz/is-answerable';
import {Html} from '../Html';
import {AnswerFields} from './answer-fields';
import {AuthorNote} from './author-note';
import {pointsText} from './points-text';
import {problemText} from './problem-text';
import type {QuestionCardProps} from './question-card-props';
import {headingTag, QuestionFeedback} from './question-feedback';
import {QuestionHints} from './question-hints';
import {QuestionPast} from './question-past';
import {ruleText} from './rule-text';
import {useCheck} from './use-check';

/** One question: what is asked, how it is scored, the fields, and what became of the answer. */
export function QuestionCard(props: QuestionCardProps): ReactNode {
  const {
    sheet,
    question,
    view,
    store,
    place,
    level,
    idPrefix,
    reportHref,
    canAnswer = true,
    author = null,
  } = props;
  const {form, feedbackHeading, submit, keep, pickWithEnter, tryAgain} = useCheck(props);
  const id = `${idPrefix}${question.id}`;
  const Heading = headingTag(level);
  const problem = view?.problem ?? null;
  const problemId = problem === null ? undefined : `${id}-problem`;
  const isOpen = view === null || view.phase !== 'checked';
  const draft = view === null ? null : view.phase === 'checked' ? view.response : store?.draftOf(question.id);
  return (
    <section className="question" id={id} aria-labelledby={`${id}-title`}>
      <p className="question-number label">
        {place &&
          translate({id: 'lectern.question.place', message: 'Question {number} of {count}'}, {...place})}
        <span className="question-points">
          {translate(
            {id: 'lectern.question.points', message: 'Points: {points}'},
            {points: pointsText(question.points)},
          )}
        </span>
      </p>
      <Heading id={`${id}-title`} className="question-title" tabIndex={-1}>
        <Html html={question.titleHtml} />
      </Heading>
      {view && <QuestionPast {...view} />}
      <form
        ref={form}
        onSubmit={submit}
        onInput={keep}
        onKeyDown={pickWithEnter}
        noValidate
        autoComplete="off"
      >
        <fieldset aria-labelledby={`${id}-title`} aria-describedby={`${id}-rule`}>
          <p id={`${id}-rule`} className="question-rule label">
            {ruleText(question)}
          </p>
          <AnswerFields
            key={view?.fill ?? ''}
            question={question}
            name={`${sheet.id}.${id}`}
            view={view}
            response={draft ?? null}
            problemId={problemId}
          />
        </fieldset>
        {isOpen && canAnswer && (
          <QuestionHints
            hints={question.hints}
            opened={view?.hintsOpened ?? 0}
            isReady={store !== null}
            onOpen={(hint) => store?.openHint(question.id, hint)}
          />
        )}
        {problem !== null && (
          <p id={problemId} className="question-problem">
            {problemText(problem, question.type === 'number' ? question.unit : null)}
          </p>
        )}
        {isOpen && canAnswer && isAnswerable(question) && (
          <p className="question-actions">
            <button type="submit" className="action" disabled={store === null}>
              <Translate id="lectern.question.check">Check</Translate>
            </button>
          </p>
        )}
      </form>
      {view?.phase === 'checked' && (
        <>
          <QuestionFeedback
            view={view}
            level={level + 1}
            heading={feedbackHeading}
            onReload={() => store?.reloadKey()}
          />
          <p className="question-actions">
            <button type="button" className="quiet-action" onClick={tryAgain}>
              <Translate id="lectern.question.again">Try again</Translate>
            </button>
          </p>
        </>
      )}
      {author !== null && <AuthorNote author={author} question={question} />}
      {reportHref !== null && (
        <p className="question-report label">
          <a href={reportHref}>
            <Translate id="lectern.question.report">Report a mistake</Translate>
            <span className="visually-hidden">: {question.title}</span>
          </a>
        </p>
      )}
    </section>
  );
}
