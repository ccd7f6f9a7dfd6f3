import type {ReactNode} from 'react';
import type {ModuleSummaryProp} from '../../core/course/props';
import {useFormat} from '../Format/use-format';

/** One module in the drawing: its lessons side by side, then exercises and assessments as one part. */
export function DrawnModule({module}: {readonly module: ModuleSummaryProp}): ReactNode {
  const format = useFormat();
  const {number, lessons, minutes, minutesPlanned} = module;
  const lessonMinutes = sum(lessons.map((lesson) => lesson.minutes ?? 0));
  const writtenRest = minutes - sum(lessons.map(({href, minutes: own}) => (href === null ? 0 : (own ?? 0))));
  const parts = [
    ...lessons.map(({id, minutes: own, href}) => ({id, size: own ?? 0, isWritten: href !== null})),
    {id: 'written rest', size: writtenRest, isWritten: true},
    {id: 'rest', size: minutesPlanned - lessonMinutes - writtenRest, isWritten: false},
  ].filter(({size}) => size > 0);
  return (
    <div className="drawn-module" style={{flexGrow: minutesPlanned}}>
      <span className="drawn-module-number">{number}</span>
      <span className="drawn-module-parts">
        {parts.map(({id, size, isWritten}) => (
          <span
            key={id}
            className={isWritten ? 'drawn-part drawn-part-written' : 'drawn-part'}
            style={{flexGrow: size}}
          />
        ))}
      </span>
      <span className="drawn-module-size label">
        <span>{format.minutes(minutesPlanned)}</span>
      </span>
    </div>
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
