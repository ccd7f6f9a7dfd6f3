import {useEffect, useState} from 'react';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizNotes} from '../../core/quiz/notes';

/** What an author sees beside the questions. */
export interface AuthorView {
  readonly key: QuizKey;
  readonly notes: QuizNotes;
}

/** The key and the notes of the check, where the live server has them and the address asks for them with `?key`. */
export function useAuthorView(
  loadKey: () => Promise<QuizKey>,
  loadNotes: (() => Promise<QuizNotes>) | undefined,
): AuthorView | null {
  const [view, setView] = useState<AuthorView | null>(null);
  const hasNotes = loadNotes !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the loaders are new with each rendering
  useEffect(() => {
    if (!loadNotes || !new URLSearchParams(window.location.search).has('key')) return;
    let isGone = false;
    Promise.all([loadKey(), loadNotes()]).then(
      ([key, notes]) => {
        if (!isGone) setView({key, notes});
      },
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [hasNotes]);
  return view;
}
