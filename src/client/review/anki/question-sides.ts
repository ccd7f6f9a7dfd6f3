import type {QuestionKey} from '../../../core/quiz/key';
import {own} from '../../../core/quiz/own';
import type {QuestionSheet} from '../../../core/quiz/sheet';
import {escapeHtml} from './escape-html';

/** The words that stand between the parts of a note. */
export interface SideWords {
  readonly severalRight: string;
  readonly putInOrder: string;
  readonly findPairs: string;
  readonly criteria: string;
}

/** The front and the back of a note, as the course's own HTML. */
export interface Sides {
  readonly front: string;
  readonly back: string;
}

/** What is asked, and what is right with its reason. Null where the key is of another revision than the question. */
export function questionSides(question: QuestionSheet, key: QuestionKey, words: SideWords): Sides | null {
  if (key.type !== question.type || key.revision !== question.revision) return null;
  const parts = partsOf(question, key, words);
  return (
    parts && {
      front: `<p><b>${question.titleHtml}</b></p>${question.stemHtml}${parts.asked}`,
      back: `${parts.right}${key.explanationHtml}${parts.after ?? ''}`,
    }
  );
}

interface Parts {
  readonly asked: string;
  /** Before the reason. */
  readonly right: string;
  /** Behind it. */
  readonly after?: string;
}

function partsOf(question: QuestionSheet, key: QuestionKey, words: SideWords): Parts | null {
  switch (question.type) {
    case 'choice':
    case 'many': {
      if (key.type !== question.type) return null;
      const several = question.type === 'many' ? note(words.severalRight) : '';
      const text = ({html, blocksHtml}: {html: string; blocksHtml: string}) => `${html}${blocksHtml}`;
      const right = question.choices.filter(({id}) => key.right.includes(id));
      return {
        asked: `${list('ul', question.choices.map(text))}${several}`,
        right: list('ul', right.map(text)),
      };
    }
    case 'text':
      return key.type === 'text' ? {asked: '', right: paragraph(escapeHtml(key.shown))} : null;
    case 'number': {
      if (key.type !== 'number') return null;
      const shown = [key.accepted[0], question.unit].filter(Boolean).join(' ');
      return {
        asked: question.unit === null ? '' : note(`[${question.unit}]`),
        right: paragraph(escapeHtml(shown)),
      };
    }
    case 'blanks':
      return key.type === 'blanks'
        ? {
            asked: '',
            right: list(
              'ol',
              key.blanks.map(({accepted}) => escapeHtml(accepted[0] ?? '')),
            ),
          }
        : null;
    case 'order': {
      if (key.type !== 'order') return null;
      const htmlOf = new Map(question.items.map(({id, html}) => [id, html]));
      const items = question.items.map(({html}) => html);
      return {
        asked: `${note(words.putInOrder)}${list('ul', items)}`,
        right: list(
          'ol',
          key.order.map((id) => htmlOf.get(id) ?? ''),
        ),
      };
    }
    case 'match': {
      if (key.type !== 'match') return null;
      const htmlOf = new Map(question.right.map(({id, html}) => [id, html]));
      const texts = (items: readonly {readonly html: string}[]) => items.map(({html}) => html);
      return {
        asked: `${note(words.findPairs)}${list('ol', texts(question.left))}${list('ul', texts(question.right))}`,
        right: list(
          'ul',
          question.left.map(({id, html}) => `${html} → ${htmlOf.get(own(key.pairs, id) ?? '') ?? ''}`),
        ),
      };
    }
    case 'open': {
      if (key.type !== 'open') return null;
      const criteria = key.criteria.map(({html}) => html);
      const after = criteria.length === 0 ? '' : `${note(words.criteria)}${list('ul', criteria)}`;
      return {asked: '', right: '', after};
    }
  }
}

function list(tag: 'ul' | 'ol', items: readonly string[]): string {
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function note(text: string): string {
  return `<p><em>${escapeHtml(text)}</em></p>`;
}

function paragraph(html: string): string {
  return `<p><b>${html}</b></p>`;
}
