import {type ReactNode, useEffect, useRef} from 'react';
import type {Hint} from '../../core/quiz/question-base';
import {Html} from '../Html';

interface QuestionHintsProps {
  readonly hints: readonly Hint[];
  readonly opened: number;
  /** The record is open. */
  readonly isReady: boolean;
  /** 1 for the first. */
  readonly onOpen: (hint: number) => void;
}

/** A ladder of hints: each can be opened once the one before was. Without the page's program all of them can. */
export function QuestionHints({hints, opened, isReady, onOpen}: QuestionHintsProps): ReactNode {
  const ladder = useRef<HTMLDivElement>(null);
  // A hint that was opened before the record was.
  useEffect(() => {
    const shown = ladder.current?.querySelectorAll('details[open]').length ?? 0;
    if (isReady && shown > opened) onOpen(shown);
  });
  if (hints.length === 0) return null;
  return (
    <div ref={ladder} className="question-hints">
      {hints.map(({label, html}, index) => (
        <details
          // biome-ignore lint/suspicious/noArrayIndexKey: the ladder has a fixed order
          key={index}
          className="question-hint"
          data-later={index > opened || undefined}
          open={index < opened}
          onToggle={({currentTarget}) => {
            if (isReady && currentTarget.open && index >= opened) onOpen(index + 1);
          }}
        >
          <summary>{label}</summary>
          <Html as="div" html={html} />
        </details>
      ))}
    </div>
  );
}
