import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode, Ref} from 'react';
import type {PastExam} from '../../client/quiz/exam/exam-view';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import type {QuizSheet} from '../../core/quiz/sheet';
import {headingTag} from '../Question/question-feedback';
import {earnedText} from '../Question/verdict';
import {ResultParts} from '../Quiz/result-parts';
import {SelfAssessedNote} from '../Quiz/self-assessed-note';
import {useQuizSite} from '../Quiz/use-quiz-site';
import {verdictLines} from './exam-verdict';

interface ExamResultProps {
  readonly sheet: QuizSheet;
  readonly exam: PastExam;
  readonly objectives: readonly ObjectiveLink[];
  readonly idPrefix: string;
  readonly level: number;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What an exam came to: points, verdict, time, topics, objectives, and what to look at again. */
export function ExamResult({sheet, exam, objectives, idPrefix, level, heading}: ExamResultProps): ReactNode {
  const {durationText, momentText} = useQuizSite();
  const {result} = exam;
  const Heading = headingTag(level);
  const isSoFar = result.pending !== '0';
  return (
    <>
      <Heading ref={heading} id={`${idPrefix}result-title`} tabIndex={-1}>
        {isSoFar
          ? translate({id: 'lectern.exam.resultSoFar', message: 'Your result so far'})
          : translate({id: 'lectern.result.title', message: 'Your result'})}
      </Heading>
      <p className="label">
        {translate(
          {id: 'lectern.exam.of', message: 'Exam of {moment}'},
          {moment: momentText(exam.startedAt)},
        )}
      </p>
      {/* A translator replaces text nodes; an element with a new key is made anew, so that no old number stays. */}
      <p key={`${exam.id} ${result.earned} ${result.pending}`} className="result-score">
        <span className="result-percent">{result.percent}%</span> {earnedText(result)}
        {isSoFar && (
          <span className="label">
            <Translate id="lectern.exam.soFar">so far</Translate>
          </span>
        )}
      </p>
      <ul className="exam-lines">
        {verdictLines(exam, sheet.passingScore, durationText).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SelfAssessedNote sheet={sheet} result={result} />
      {result.questions.some(({changed}) => changed) && (
        <p>
          <Translate id="lectern.result.changed">
            Some questions have changed since you answered them, or are gone. They count here as they were.
          </Translate>
        </p>
      )}
      <ResultParts
        result={result}
        sheet={sheet}
        objectives={objectives}
        idPrefix={idPrefix}
        level={level + 1}
      />
    </>
  );
}
