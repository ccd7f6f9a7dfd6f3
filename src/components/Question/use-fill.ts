import {type RefObject, useEffect, useRef} from 'react';
import {keptFill, type QuestionView} from '../../client/quiz/quiz-view';
import {isTouched} from './read-answer';

/**
 * When the fields are filled anew. A draft from an earlier visit does not replace what was picked or typed while the
 * quiz was still being loaded: then the page is kept as it stands.
 */
export function useFill(
  view: QuestionView | null,
  form: RefObject<HTMLFormElement | null>,
  keep: () => void,
): string {
  const isPageKept = useRef(false);
  const isFirst = useRef(true);
  if (isFirst.current && view !== null) {
    isFirst.current = false;
    isPageKept.current = view.fill === keptFill && form.current !== null && isTouched(form.current);
  }
  const isOverdue = isPageKept.current && view !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the draft is overruled
  useEffect(() => {
    if (isOverdue) keep();
  }, [isOverdue]);
  if (view === null) return '';
  return isPageKept.current && view.fill === keptFill ? '' : view.fill;
}
