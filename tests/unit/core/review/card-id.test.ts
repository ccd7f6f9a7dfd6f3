import {describe, expect, it} from 'vitest';
import {questionCard, readCardId, termCard} from '../../../../src/core/review/card-id';
import {catalogueOf} from '../../../../src/core/review/catalogue';
import {readGlossaryData} from '../../../../src/core/review/glossary-data';
import {gradeOfPoints} from '../../../../src/core/review/grade';
import {quizOf} from './record-of';

describe('the id of a card', () => {
  it('names a question of a quiz, or a term', () => {
    expect(readCardId(questionCard('a-quiz', 'one'))).toEqual({
      kind: 'question',
      quiz: 'a-quiz',
      question: 'one',
    });
    expect(readCardId(termCard('tensor'))).toEqual({kind: 'term', term: 'tensor'});
    for (const foreign of ['', 'one', '#', 'a#', '#b', 'a#b#c', 'term:', 'term:a#b#c', '__proto__']) {
      expect(readCardId(foreign), foreign).toBeNull();
    }
  });

  it('leads to what the course has today', () => {
    const [topic] = quizOf('new', ['uno']).topics;
    const questions =
      topic?.questions.map((question) => ({...question, formerly: ['one', 'other#first']})) ?? [];
    const quiz = quizOf('new', [], {formerly: ['old'], topics: [{id: null, questions}]});
    const catalogue = catalogueOf({quizzes: [quiz], terms: ['tensor']});
    for (const name of ['new#uno', 'new#one', 'old#uno', 'old#one', 'other#first']) {
      expect(catalogue(name), name).toBe('new#uno');
    }
    expect(catalogue('term:tensor')).toBe('term:tensor');
    for (const gone of ['new#gone', 'term:gone', 'uno', 'constructor'])
      expect(catalogue(gone), gone).toBeNull();
  });
});

describe('the grade of an answer', () => {
  it('is Good for all points, Hard for some, Again for none', () => {
    expect(gradeOfPoints('1', '1')).toBe(3);
    expect(gradeOfPoints('1/3', '2')).toBe(2);
    expect(gradeOfPoints('0', '2')).toBe(1);
    expect(gradeOfPoints('0', '0')).toBeNull();
  });
});

describe('the glossary that the build wrote', () => {
  it('is read as it is, and nothing else', () => {
    const term = {id: 'tensor', name: 'Tensor', html: '<p>An array.</p>'};
    expect(readGlossaryData({v: 1, terms: [term]})).toEqual({v: 1, terms: [term]});
    for (const other of [
      null,
      [],
      {v: 2, terms: []},
      {v: 1},
      {v: 1, terms: [{id: 'a', name: 1, html: ''}]},
    ]) {
      expect(readGlossaryData(other)).toBeNull();
    }
  });
});
