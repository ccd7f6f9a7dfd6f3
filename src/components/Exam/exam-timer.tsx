import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef, useState, useSyncExternalStore} from 'react';
import type {ExamStore} from '../../client/quiz/exam/exam-store';

interface ExamTimerProps {
  readonly store: ExamStore;
  /** Minutes. */
  readonly limit: number;
  readonly announce: (text: string) => void;
}

/** When the learner is told how much time is left, in minutes. */
const warnings = [10, 5, 1] as const;

/** The time that is left. The figures can be hidden; the warnings come all the same, in words and to those who listen. */
export function ExamTimer({store, limit, announce}: ExamTimerProps): ReactNode {
  const [isHidden, setHidden] = useState(false);
  const seconds = useSyncExternalStore(
    store.subscribeToTime,
    () => Math.ceil((store.timeLeft() ?? 0) / 1000),
    () => limit * 60,
  );
  const warning = warnings.findLast((minutes) => minutes < limit && seconds <= minutes * 60);
  const told = useRef(warning);
  useEffect(() => {
    if (warning !== undefined && told.current !== warning) announce(warningText(warning));
    told.current = warning;
  }, [warning, announce]);
  return (
    <div className="exam-timer" data-late={warning !== undefined || undefined}>
      <p role="timer" aria-live="off" className="number">
        <span className="visually-hidden">
          <Translate id="lectern.exam.left">Time left</Translate>
        </span>{' '}
        {isHidden ? (
          <Translate id="lectern.exam.hidden">Time is hidden</Translate>
        ) : (
          <time dateTime={`PT${seconds}S`}>{clockText(seconds)}</time>
        )}
      </p>
      {warning !== undefined && <p className="exam-warning">{warningText(warning)}</p>}
      <button
        type="button"
        className="exam-small"
        aria-pressed={isHidden}
        onClick={() => setHidden(!isHidden)}
      >
        <Translate id="lectern.exam.hide">Hide the time</Translate>
      </button>
    </div>
  );
}

function warningText(minutes: (typeof warnings)[number]): string {
  switch (minutes) {
    case 10:
      return translate({id: 'lectern.exam.tenLeft', message: 'Less than 10 minutes left'});
    case 5:
      return translate({id: 'lectern.exam.fiveLeft', message: 'Less than 5 minutes left'});
    case 1:
      return translate({id: 'lectern.exam.oneLeft', message: 'Less than a minute left'});
  }
}

/** `4:05`, `1:04:05` */
function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = two(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`;
}
