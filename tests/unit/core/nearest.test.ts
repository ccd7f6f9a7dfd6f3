import {describe, expect, it} from 'vitest';
import {didYouMean, nearest} from '../../../src/core/nearest';

describe('nearest', () => {
  const keys = ['title', 'minutes', 'objectives', 'environment', 'draft'];

  it.each([
    ['titel', 'title'],
    ['minuts', 'minutes'],
    ['Minutes', 'minutes'],
    ['objektives', 'objectives'],
    ['env', 'environment'],
    ['dratf', 'draft'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each(['summary', 'x', '', 'te'])('has nothing near %j', (word) => {
    expect(nearest(word, keys)).toBeNull();
  });

  it('takes the first of two that are equally near', () => {
    expect(nearest('tab', ['tax', 'tap'])).toBe('tax');
  });

  it('prefers the name itself, whatever its case, to a nearer beginning', () => {
    expect(nearest('KERAS', ['kera', 'Keras'])).toBe('Keras');
  });
});

describe('didYouMean', () => {
  it('asks with the name as one writes it', () => {
    expect(didYouMean('titel', ['title'])).toBe(' Did you mean `title`?');
    expect(didYouMean('nota', ['note'], (name) => `:::${name}`)).toBe(' Did you mean :::note?');
  });

  it('asks nothing where nothing is near', () => {
    expect(didYouMean('x', ['title'])).toBe('');
  });
});
