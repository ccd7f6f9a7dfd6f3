// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {keptDrafts} from '../../../../src/client/quiz/kept-drafts';
import type {QuizScope} from '../../../../src/client/quiz/quiz-scope';
import {compileOne, good} from '../../markdown/quiz/quiz-fixture';

const {sheet} = compileOne(good);
const [id = ''] = sheet.topics.flatMap(({questions}) => questions.map((question) => question.id));
const quiz: QuizScope = {kind: 'quiz'};
const open = (scope: QuizScope = quiz, of = sheet) => keptDrafts({courseId: 'course', sheet: of, scope});

beforeEach(() => localStorage.clear());

describe('drafts', () => {
  it('stay over a reload until they are checked', () => {
    const drafts = open();
    expect(drafts.get(id)).toBeNull();
    drafts.set(id, {picked: ['a']});
    expect([...drafts.restored]).toEqual([]);
    const later = open();
    expect(later.get(id)).toEqual({picked: ['a']});
    expect([...later.restored]).toEqual([id]);
    later.delete(id);
    expect([...later.restored]).toEqual([]);
    expect(open().get(id)).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('leave those of another tab alone', () => {
    const here = open();
    const there = open();
    here.set(id, {text: 'here'});
    there.set('other', {text: 'there'});
    there.delete('nothing');
    expect(open().get(id)).toEqual({text: 'here'});
  });

  it('of a lesson are not those of the quiz', () => {
    open({kind: 'question', id}).set(id, {text: 'lesson'});
    expect(open().get(id)).toBeNull();
    expect(open({kind: 'question', id}).get(id)).toEqual({text: 'lesson'});
  });

  it('of another wording of the question are left out', () => {
    open().set(id, {text: 'old'});
    const changed = {
      ...sheet,
      topics: sheet.topics.map((topic) => ({
        ...topic,
        questions: topic.questions.map((question) => ({...question, revision: 'other'})),
      })),
    };
    expect(open(quiz, changed).get(id)).toBeNull();
  });

  it('are thrown away when the quiz begins again', () => {
    open().set(id, {text: 'old'});
    open().clear();
    expect(open().get(id)).toBeNull();
  });

  it('live as long as the page where the storage is blocked or holds something else', () => {
    localStorage.setItem('lectern:course:drafts:q', '[1, "x"]');
    expect(open().get(id)).toBeNull();
    localStorage.setItem(`lectern:course:drafts:${sheet.id}`, `{"${id}": 5, "__proto__": {}}`);
    expect(open().get(id)).toBeNull();
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    const drafts = open();
    drafts.set(id, {text: 'here'});
    expect(drafts.get(id)).toEqual({text: 'here'});
    vi.restoreAllMocks();
  });
});
