import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {pointsText} from '../../core/quiz/points-text';
import {Html} from '../Html';
import {AnswerFields} from './answer-fields';
import {AuthorNote} from './author-note';
import {problemText} from './problem-text';
import type {QuestionCardProps} from './question-card-props';
import {headingTag, QuestionFeedback} from './question-feedback';
import {QuestionHints} from './question-hints';
import {QuestionPast} from './question-past';
import {ruleText} from './rule-text';
import {useCheck} from './use-check';
import {useFill} from './use-fill';

/** One question: what is asked, how it is scored, the fields, and what became of the answer. */
export function QuestionCard(props: QuestionCardProps): ReactNode {
  const {sheet, question, view, store, place, level, idPrefix, reportHref} = props;
  const {mode = 'practice', canAnswer = true, author = null, onReloadKey, announce} = props;
  const {form, feedbackHeading, submit, keep, pickWithEnter, mark, tryAgain} = useCheck(props);
  const fill = useFill(view, form, keep);
  const id = `${idPrefix}${question.id}`;
  const name = `${sheet.id}.${id}`;
  const Heading = headingTag(level);
  const problem = view?.problem ?? null;
  const problemId = problem === null ? undefined : `${id}-problem`;
  const isPractice = mode === 'practice';
  const isOpen = isPractice && canAnswer && (view === null || view.phase !== 'checked');
  const hasDraft = isPractice && view !== null && view.phase !== 'checked';
  const response = hasDraft ? store?.draftOf(question.id) : view?.response;
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
      {view && <QuestionPast view={view} rule={question.rule} mode={mode} />}
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
            key={fill}
            question={question}
            name={name}
            mode={mode}
            view={view}
            response={response ?? null}
            isReady={canAnswer && view !== null && (store !== null || !isPractice)}
            problemId={problemId}
            onChange={keep}
            announce={announce}
          />
        </fieldset>
        {isOpen && (
          <QuestionHints
            hints={question.hints}
            opened={view?.hintsOpened ?? 0}
            isReady={store !== null}
            onOpen={(hint) => store?.openHint(question.id, hint)}
          />
        )}
        {problem !== null && (
          <p id={problemId} className="question-problem">
            {problemText(problem, question.type === 'number' ? question.unit : null, mode)}
          </p>
        )}
        {isOpen && (
          <p className="question-actions">
            <button type="submit" className="action" disabled={store === null}>
              {question.type === 'open' ? (
                <Translate id="lectern.open.show">Show the model answer</Translate>
              ) : (
                <Translate id="lectern.question.check">Check</Translate>
              )}
            </button>
          </p>
        )}
      </form>
      {mode !== 'exam' && view?.phase === 'checked' && (
        <>
          <QuestionFeedback
            question={question}
            view={view}
            name={name}
            level={level + 1}
            heading={feedbackHeading}
            onReload={() => (isPractice ? store?.reloadKey() : onReloadKey?.())}
            onMark={mark}
          />
          {isPractice && view.points !== null && (
            <p className="question-actions">
              <button type="button" className="quiet-action" onClick={tryAgain}>
                <Translate id="lectern.question.again">Try again</Translate>
              </button>
            </p>
          )}
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
