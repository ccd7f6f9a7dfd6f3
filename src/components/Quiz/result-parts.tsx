import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {AttemptResult, PartResult} from '../../core/quiz/attempt/attempt-result';
import {findQuestion} from '../../core/quiz/find-question';
import type {ObjectiveLink} from '../../core/quiz/objective-link';
import type {QuizSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';
import {headingTag} from '../Question/question-feedback';
import {earnedText} from '../Question/verdict';

interface ResultPartsProps {
  readonly result: AttemptResult;
  readonly sheet: QuizSheet;
  readonly objectives: readonly ObjectiveLink[];
  readonly idPrefix: string;
  readonly level: number;
}

/** The result by topic and by objective, with where to read again what was not all right. */
export function ResultParts({result, sheet, objectives, idPrefix, level}: ResultPartsProps): ReactNode {
  const Heading = headingTag(level);
  const missed = result.questions
    .filter(({status}) => status !== 'right')
    .flatMap(({id}) => findQuestion(sheet, id) ?? []);
  return (
    <>
      {result.byTopic.length > 0 && (
        <>
          <Heading>{translate({id: 'lectern.result.byTopic', message: 'By topic'})}</Heading>
          <ul className="result-parts">
            {result.byTopic.map((part) => (
              <Part key={part.id} part={part}>
                <a href={`#${idPrefix}${part.id}`}>
                  {sheet.topics.find(({id}) => id === part.id)?.title ?? part.id}
                </a>
              </Part>
            ))}
          </ul>
        </>
      )}
      {result.byObjective.length > 0 && (
        <>
          <Heading>{translate({id: 'lectern.result.byObjective', message: 'By objective'})}</Heading>
          <ul className="result-parts">
            {result.byObjective.map((part) => (
              <Part key={part.id} part={part}>
                <Objective id={part.id} link={objectives.find(({id}) => id === part.id)} />
              </Part>
            ))}
          </ul>
        </>
      )}
      {missed.length > 0 && (
        <>
          <Heading>{translate({id: 'lectern.result.reread', message: 'To look at again'})}</Heading>
          <ul className="result-missed">
            {missed.map(({id, titleHtml}) => (
              <li key={id}>
                <a href={`#${idPrefix}${id}`}>
                  <Html html={titleHtml} />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Part({part, children}: {readonly part: PartResult; readonly children: ReactNode}): ReactNode {
  return (
    <li>
      <span>{children}</span> <span className="label">{earnedText(part)}</span>
    </li>
  );
}

function Objective({id, link}: {readonly id: string; readonly link: ObjectiveLink | undefined}): ReactNode {
  if (link === undefined) return id;
  if (link.href === null) return <Html html={link.html} />;
  return (
    <>
      <Html html={link.html} />{' '}
      <a href={link.href}>{translate({id: 'lectern.result.readAgain', message: 'Read it again'})}</a>
    </>
  );
}
