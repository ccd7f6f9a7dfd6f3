import type {ListedQuiz} from '../../../core/learner/progress/outline';
import type {ScoredAttempt} from '../../../core/learner/progress/quiz-progress';
import {fillWords} from '../../../core/words';
import {dataTable} from '../../data-table';
import {makeElement} from '../../search/make-element';
import {fold} from './fold';
import type {OverviewView} from './overview-view';
import {scorePlot} from './score-plot';

interface Row extends ScoredAttempt {
  readonly quiz: ListedQuiz;
  readonly at: string;
}

/** Quizzes with their scores over time: a plot, the same in words, and every attempt as a table. */
export function scoresPart(view: OverviewView, width: number): readonly Node[] {
  const {words, format, baseUrl} = view;
  const rows = rowsOf(view);
  if (rows.length === 0) return [makeElement('p', {}, words.progressNoScores)];
  const ended = rows.filter(({attempt}) => attempt.finished !== null);
  const plotted = ended.map(({quiz, at, result}) => ({
    line: quiz.id,
    title: [quiz.title, format.date(at), format.percent(result.percent)].join(' · '),
    time: Date.parse(at),
    percent: result.percent,
    passed: result.passed === true,
  }));
  const texts = {
    // Of an attempt that goes on there is a line in the table, and nothing to plot.
    label: ended.length === 0 ? '' : plotText(ended, view),
    percent: format.percent,
    date: (time: number) => format.date(new Date(time).toISOString()),
  };
  const table = dataTable(
    words.progressEveryAttempt,
    [words.progressQuiz, words.progressDate, words.progressMode, words.progressScore, words.progressOutcome],
    rows
      .toReversed()
      .map(({quiz, at, attempt, result}) => [
        makeElement('a', {href: baseUrl + quiz.path}, quiz.title),
        format.date(at),
        attempt.mode === 'exam' ? words.progressExam : words.progressPractice,
        format.percent(result.percent),
        outcome({attempt, result}, view),
      ]),
  );
  return [
    ...(plotted.length === 0
      ? []
      : [
          makeElement(
            'figure',
            {class: 'overview-figure'},
            scorePlot(plotted, width, texts),
            makeElement('figcaption', {}, `${texts.label} ${words.progressPlotKey}`),
          ),
        ]),
    fold(words.progressEveryAttempt, 'scores', table),
  ];
}

function rowsOf({outline, progress}: OverviewView): readonly Row[] {
  return outline.quizzes
    .flatMap((quiz) =>
      (progress.quizzes.get(quiz.id)?.attempts ?? []).map((scored) => ({
        ...scored,
        quiz,
        at: scored.attempt.finished?.at ?? scored.attempt.latestAt,
      })),
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

function outcome({attempt, result}: ScoredAttempt, {words}: OverviewView): string {
  if (result.passed === true) return words.progressPassed;
  if (attempt.finished === null || result.pending !== '0') return words.progressSoFar;
  return result.passed === false ? words.progressNotPassed : words.progressNoMark;
}

function plotText(rows: readonly Row[], {words, format}: OverviewView): string {
  const percents = rows.map(({result}) => result.percent);
  const from = format.date(rows[0]?.at ?? '');
  const least = format.percent(Math.min(...percents));
  if (rows.length === 1) return fillWords(words.progressPlotOne, {date: from, percent: least});
  return fillWords(words.progressPlot, {
    count: rows.length,
    from,
    to: format.date(rows.at(-1)?.at ?? ''),
    least,
    most: format.percent(Math.max(...percents)),
    passed: rows.filter(({result}) => result.passed === true).length,
  });
}
