import {type ReactNode, useEffect, useMemo, useRef} from 'react';
import type {BlankFeedback} from '../../client/quiz/feedback';
import {Html} from '../Html';

interface BlankStemProps {
  /** Unique in the page. */
  readonly name: string;
  readonly html: string;
  readonly texts: readonly string[];
  readonly isDone: boolean;
  readonly blanks: readonly BlankFeedback[];
}

/** A stem with fields in it. React does not know these fields: what they hold is put in and read by hand. */
export function BlankStem({name, html, texts, isDone, blanks}: BlankStemProps): ReactNode {
  const stem = useRef<HTMLDivElement>(null);
  const named = useMemo(() => html.replaceAll(/data-blank="(\d+)"/g, `$& name="${name}-$1"`), [html, name]);
  const begins = useRef(texts);
  useEffect(() => {
    for (const [field, index] of fieldsIn(stem.current)) {
      // Whatever was typed before this program ran stays.
      if (begins.current[index] !== undefined) field.value = begins.current[index];
    }
  }, []);
  useEffect(() => {
    for (const [field, index] of fieldsIn(stem.current)) {
      field.disabled = isDone;
      const blank = blanks[index];
      if (blank === undefined) delete field.dataset.verdict;
      else field.dataset.verdict = blank.isRight ? 'right' : 'wrong';
    }
  }, [isDone, blanks]);
  return (
    <div ref={stem} className="question-stem">
      <Html as="div" html={named} />
    </div>
  );
}

function fieldsIn(stem: HTMLElement | null): readonly (readonly [HTMLInputElement, number])[] {
  const fields = stem?.querySelectorAll<HTMLInputElement>('input[data-blank]') ?? [];
  return [...fields].map((field) => [field, Number(field.dataset.blank) - 1] as const);
}
