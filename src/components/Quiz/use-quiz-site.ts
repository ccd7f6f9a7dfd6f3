import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import {reportMistakeHref} from '../Colophon/report-mistake-href';
import {withSlash} from '../Navigation/with-slash';
import {useCourseSite} from '../SiteLayout/use-course-site';

interface QuizSite {
  readonly courseId: string;
  /** Where a mistake in a question is reported; null where the course names no place. */
  readonly reportHref: (quiz: QuizSheet, question: QuestionSheet, anchor: string) => string | null;
  /** A moment of the record as a day and a time, in the learner's own time zone. */
  readonly momentText: (at: string) => string;
  /** A length of time in minutes and seconds. */
  readonly durationText: (seconds: number) => string;
}

/** What a quiz needs to know of the site around it. */
export function useQuizSite(): QuizSite {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {courseId, reportMistake, repository, version, commit} = useCourseSite();
  const {pathname} = useLocation();
  return {
    courseId,
    reportHref: (quiz, question, anchor) =>
      reportMistakeHref(reportMistake, repository, {
        page: `${siteConfig.url}${withSlash(pathname)}#${anchor}`,
        title: translate(
          {
            id: 'lectern.question.issueTitle',
            message: 'Mistake in question {question} (revision {revision})',
          },
          {question: `${quiz.id}#${question.id}`, revision: question.revision},
        ),
        version: commit ?? version,
      }),
    momentText: (at) =>
      new Intl.DateTimeFormat(i18n.currentLocale, {dateStyle: 'medium', timeStyle: 'short'}).format(
        new Date(at),
      ),
    durationText: (seconds) => durationText(i18n.currentLocale, seconds),
  };
}

function durationText(locale: string, seconds: number): string {
  const part = (unit: 'minute' | 'second', value: number) =>
    new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'short'}).format(value);
  const minutes = Math.floor(seconds / 60);
  const rest = Math.floor(seconds % 60);
  if (minutes === 0) return part('second', rest);
  return rest === 0 ? part('minute', minutes) : `${part('minute', minutes)} ${part('second', rest)}`;
}
