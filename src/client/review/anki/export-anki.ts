import {findQuestion} from '../../../core/quiz/find-question';
import {own} from '../../../core/quiz/own';
import {quizAddress} from '../../../core/quiz/quiz-address';
import {type AnkiNote, ankiFile} from '../../../core/review/anki-file';
import {readCardId} from '../../../core/review/card-id';
import type {ReviewSources} from '../review-sources';
import {ankiHtml} from './anki-html';
import {escapeHtml} from './escape-html';
import {questionSides, type SideWords} from './question-sides';

export interface AnkiSite {
  readonly courseId: string;
  /** Names the deck. */
  readonly title: string;
  /** The address of the course, with a slash at the end. */
  readonly url: string;
  readonly words: SideWords;
}

export interface AnkiExport {
  readonly text: string;
  readonly notes: number;
}

/** The cards as a file for Anki. What the course does not have any more is left out; rejects offline. */
export async function exportAnki(
  cards: readonly string[],
  sources: Pick<ReviewSources, 'term' | 'quiz'>,
  site: AnkiSite,
): Promise<AnkiExport> {
  const quizzes = new Set(
    cards.flatMap((card) => {
      const name = readCardId(card);
      return name?.kind === 'question' ? name.quiz : [];
    }),
  );
  const byQuiz = new Map(
    await Promise.all(
      [...quizzes].map(async (quiz) => {
        const sheet = await sources.quiz.sheet(quiz);
        const key = sheet && (await sources.quiz.key(quiz));
        return [quiz, sheet && key ? {sheet, key} : null] as const;
      }),
    ),
  );
  const notes = cards.flatMap((card): readonly AnkiNote[] => {
    const name = readCardId(card);
    if (name?.kind === 'term') return termNote(name.term);
    const quiz = name && byQuiz.get(name.quiz);
    const question = quiz && findQuestion(quiz.sheet, name.question);
    const key = quiz && own(quiz.key.questions, name.question);
    const sides = question && key ? questionSides(question, key, site.words) : null;
    if (!quiz || !question || sides === null) return [];
    const {sheet} = quiz;
    const tags = [site.courseId, sheet.id, ...question.objectives];
    const source = link(`${quizAddress(sheet.id).slice(1)}#${question.id}`, sheet.title);
    return [note(card, sides.front, `${sides.back}${source}`, tags)];
  });
  return {text: ankiFile(site.title, notes), notes: notes.length};

  function termNote(id: string): readonly AnkiNote[] {
    const term = sources.term(id);
    if (term === null) return [];
    const back = `${term.html}${link(`glossary/#${id}`, term.name)}`;
    return [note(`term:${id}`, `<p><b>${escapeHtml(term.name)}</b></p>`, back, [site.courseId, 'glossary'])];
  }

  function note(card: string, front: string, back: string, tags: readonly string[]): AnkiNote {
    return {
      guid: `${site.courseId}:${card}`,
      front: ankiHtml(front, site.url),
      back: ankiHtml(back, site.url),
      tags,
    };
  }
}

function link(href: string, text: string): string {
  return `<p><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></p>`;
}
