import {translate} from '@docusaurus/Translate';
import type {PastExam} from '../../client/quiz/exam/exam-view';
import {pointsPhrase} from '../Question/points-phrase';

/** What an exam came to, in sentences: passed or not, what it waits for, the time, the limit. */
export function verdictLines(
  {result, reason, limit, usualLimit}: PastExam,
  mark: number | null,
  durationText: (seconds: number) => string,
): readonly string[] {
  return [
    passLine(result, mark),
    result.passed === null || result.pending === '0'
      ? null
      : translate(
          {id: 'lectern.exam.waits', message: 'Waiting for your marking: {pending}.'},
          {pending: pointsPhrase(result.pending)},
        ),
    reason === 'time'
      ? translate({
          id: 'lectern.exam.endedByTime',
          message: 'The time was over: it was handed in as it stood.',
        })
      : null,
    timeLine(result.seconds, limit, durationText),
    limitLine(result.limit, limit, usualLimit, durationText),
  ].filter((line) => line !== null);
}

function passLine({passed, short, pending}: PastExam['result'], mark: number | null): string | null {
  if (mark === null) return translate({id: 'lectern.result.noMark', message: 'This quiz has no pass mark.'});
  if (passed === true) {
    return translate({id: 'lectern.exam.hasPassed', message: 'Passed: the mark is {mark}%.'}, {mark});
  }
  if (passed === null && pending !== '0') {
    return translate(
      {
        id: 'lectern.exam.undecided',
        message: 'Not decided yet: {short} short of {mark}%. Waiting for your marking: {pending}.',
      },
      {short: pointsPhrase(short), mark, pending: pointsPhrase(pending)},
    );
  }
  return translate(
    {id: 'lectern.exam.hasFailed', message: 'Not passed: {short} short of {mark}%.'},
    {short: pointsPhrase(short), mark},
  );
}

function timeLine(
  seconds: number | null,
  limit: number | null,
  durationText: (seconds: number) => string,
): string | null {
  if (seconds === null) return null;
  const time = durationText(seconds);
  return limit === null
    ? translate({id: 'lectern.exam.took', message: 'Time used: {time}.'}, {time})
    : translate(
        {id: 'lectern.exam.tookOf', message: 'Time used: {time} of {limit}.'},
        {time, limit: durationText(limit * 60)},
      );
}

function limitLine(
  change: PastExam['result']['limit'],
  limit: number | null,
  usual: number | null,
  durationText: (seconds: number) => string,
): string | null {
  const values = {usual: durationText((usual ?? 0) * 60), limit: durationText((limit ?? 0) * 60)};
  switch (change) {
    case 'off':
      return translate(
        {id: 'lectern.exam.wasOff', message: 'Taken without the limit of {usual}, which was switched off.'},
        values,
      );
    case 'longer':
      return translate(
        {id: 'lectern.exam.wasLonger', message: 'The limit was lengthened from {usual} to {limit}.'},
        values,
      );
    case 'shorter':
      return translate(
        {id: 'lectern.exam.wasShorter', message: 'The limit was {limit}, shorter than usual.'},
        values,
      );
    case 'as-set':
    case 'none':
      return null;
  }
}
