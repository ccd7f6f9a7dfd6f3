import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {questionsOf} from '../../core/quiz/find-question';
import {own} from '../../core/quiz/own';
import type {QuizSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';
import {ExamFacts} from './exam-facts';

/** How an exam is taken and scored, before it begins. */
export function ExamRules({sheet}: {readonly sheet: QuizSheet}): ReactNode {
  const {draw, topics} = sheet;
  const counts = topics.map(({id, titleHtml, questions}) => ({
    id,
    titleHtml,
    all: questions.length,
    drawn: typeof draw === 'object' && draw !== null ? (own(draw, id ?? '') ?? 0) : questions.length,
  }));
  return (
    <div className="quiz-rules">
      <ExamFacts sheet={sheet} />
      {topics.length > 1 && typeof draw !== 'number' && (
        <ul className="result-parts exam-topics">
          {counts
            .filter(({drawn}) => drawn > 0)
            .map(({id, titleHtml, all, drawn}) => (
              <li key={id ?? ''}>
                <Html html={titleHtml} />{' '}
                <span className="label">
                  {drawn === all
                    ? String(all)
                    : translate({id: 'lectern.exam.topicCount', message: '{drawn} of {all}'}, {drawn, all})}
                </span>
              </li>
            ))}
        </ul>
      )}
      <ul>
        {rulesOf(sheet).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </div>
  );
}

function rulesOf(sheet: QuizSheet): readonly string[] {
  const has = (type: string) => questionsOf(sheet).some((question) => question.type === type);
  return [
    translate({
      id: 'lectern.exam.silent',
      message:
        'Nothing is told before you hand in. Until then you can change every answer; the last one counts.',
    }),
    translate({
      id: 'lectern.exam.empty',
      message: 'What you leave open earns nothing, and takes nothing away.',
    }),
    ...(sheet.draw === null
      ? []
      : [
          translate({
            id: 'lectern.exam.unseen',
            message: 'Each attempt has other questions, as long as there are some that you have not seen.',
          }),
        ]),
    ...(sheet.timeLimit === null
      ? []
      : [
          translate({
            id: 'lectern.exam.clock',
            message:
              'The time goes on when you close the page. When it is over, the exam is handed in as it stands.',
          }),
        ]),
    ...(has('many')
      ? [
          translate({
            id: 'lectern.exam.many',
            message: 'Where several answers may be right, the question says how they are scored.',
          }),
        ]
      : []),
    ...(has('open')
      ? [
          translate({
            id: 'lectern.exam.selfAssessed',
            message:
              'You mark answers in your own words yourself, after handing in. Until then the result is not complete.',
          }),
        ]
      : []),
  ];
}
