import {type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef} from 'react';
import {isAnswerable} from '../../client/quiz/is-answerable';
import {problemText} from './problem-text';
import type {QuestionCardProps} from './question-card-props';
import {readAnswer} from './read-answer';
import {earnedText, verdictText} from './verdict';

interface Check {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly feedbackHeading: RefObject<HTMLHeadingElement | null>;
  readonly submit: (event: FormEvent) => void;
  /** Remembers what was picked or typed. */
  readonly keep: () => void;
  readonly pickWithEnter: (event: KeyboardEvent) => void;
  readonly tryAgain: () => void;
}

/** Checking an answer and trying again, with the focus and the words that go along. */
export function useCheck({
  question,
  view,
  store,
  announce,
}: Pick<QuestionCardProps, 'question' | 'view' | 'store' | 'announce'>): Check {
  const form = useRef<HTMLFormElement>(null);
  const feedbackHeading = useRef<HTMLHeadingElement>(null);
  const next = useRef<'feedback' | 'fields' | null>(null);

  // When what the focus goes to has come into the page.
  useEffect(() => {
    if (next.current === 'feedback' && view?.phase === 'checked') {
      next.current = null;
      feedbackHeading.current?.focus();
    } else if (next.current === 'fields' && view?.phase === 'open') {
      next.current = null;
      form.current?.querySelector('input')?.focus();
    }
  });

  async function check(): Promise<void> {
    if (!store || !form.current || !isAnswerable(question) || view?.phase !== 'open') return;
    const isScored = await store.check(question.id, readAnswer(form.current, question));
    const now = store.getSnapshot().questions.get(question.id);
    if (isScored && now?.points) announce(`${verdictText(now.points)}. ${earnedText(now.points)}.`);
    else {
      next.current = null;
      if (now?.problem) announce(problemText(now.problem, question.type === 'number' ? question.unit : null));
    }
  }

  return {
    form,
    feedbackHeading,
    submit(event) {
      event.preventDefault();
      next.current = 'feedback';
      void check();
    },
    keep() {
      if (form.current && isAnswerable(question)) {
        store?.keepDraft(question.id, readAnswer(form.current, question));
      }
    },
    pickWithEnter(event) {
      const field = event.target;
      if (event.key !== 'Enter' || !(field instanceof HTMLInputElement) || field.type === 'text') return;
      // Enter would check an answer that is not picked yet.
      event.preventDefault();
      field.click();
    },
    tryAgain() {
      next.current = 'fields';
      store?.tryAgain(question.id);
    },
  };
}
