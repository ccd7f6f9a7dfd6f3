import {type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef} from 'react';
import {readFields} from '../../core/quiz/read-fields';
import {problemText} from './problem-text';
import type {QuestionCardProps} from './question-card-props';
import {readAnswer} from './read-answer';
import {outcomeText} from './verdict';

interface Check {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly feedbackHeading: RefObject<HTMLHeadingElement | null>;
  readonly submit: (event: FormEvent) => void;
  /** Remembers what was picked, typed or arranged. */
  readonly keep: () => void;
  readonly pickWithEnter: (event: KeyboardEvent) => void;
  /** Keeps which criteria an open answer meets. */
  readonly mark: (met: readonly string[]) => void;
  readonly tryAgain: () => void;
}

type CheckProps = Pick<
  QuestionCardProps,
  'question' | 'view' | 'store' | 'mode' | 'onDraft' | 'onMark' | 'announce'
>;

/** Checking an answer and trying again, with the focus and the words that go along. */
export function useCheck(props: CheckProps): Check {
  const {question, view, store, mode = 'practice', onDraft, onMark, announce} = props;
  const form = useRef<HTMLFormElement>(null);
  const feedbackHeading = useRef<HTMLHeadingElement>(null);
  const next = useRef<'feedback' | 'fields' | null>(null);

  // When what the focus goes to has come into the page.
  useEffect(() => {
    if (next.current === 'feedback' && view?.phase === 'checked' && feedbackHeading.current) {
      next.current = null;
      feedbackHeading.current.focus();
    } else if (next.current === 'fields' && view?.phase === 'open') {
      next.current = null;
      form.current?.querySelector<HTMLElement>('input, select, textarea, button.move')?.focus();
    }
  });

  async function check(response: unknown): Promise<void> {
    if (!store) return;
    const isKept = await store.check(question.id, response);
    const now = store.getSnapshot().questions.get(question.id);
    if (isKept) announce(outcomeText(now?.points ?? null, question.rule));
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
      if (mode !== 'practice' || !form.current || view?.phase !== 'open') return;
      next.current = 'feedback';
      void check(readAnswer(form.current, question));
    },
    keep() {
      if (!form.current) return;
      const response = readAnswer(form.current, question);
      if (mode === 'exam') onDraft?.(response);
      else store?.keepDraft(question.id, response);
    },
    pickWithEnter(event) {
      const field = event.target;
      if (event.key !== 'Enter' || !(field instanceof HTMLInputElement) || field.type === 'text') return;
      // Enter would check an answer that is not picked yet.
      event.preventDefault();
      field.click();
    },
    mark(met) {
      next.current = 'feedback';
      if (mode === 'review') onMark?.(met);
      else void check({...readFields(view?.response), met});
    },
    tryAgain() {
      next.current = 'fields';
      store?.tryAgain(question.id);
    },
  };
}
