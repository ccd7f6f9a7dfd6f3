import {describe, expect, it} from 'vitest';
import {requirementCircles} from '../../../../src/core/course/requirement-circles';

const modules = (edges: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(edges).map(([id, requires]) => ({id, requires}));

describe('requirementCircles', () => {
  it('finds none where modules build on one another', () => {
    expect(requirementCircles(modules({a: [], b: ['a'], c: ['a', 'b'], d: ['c', 'a']}))).toEqual([]);
  });

  it('names the modules along the way, the first of the course first', () => {
    expect(requirementCircles(modules({a: [], b: ['d'], c: ['b'], d: ['c']}))).toEqual([['b', 'd', 'c']]);
  });

  it('finds a module that requires itself', () => {
    expect(requirementCircles(modules({a: ['a']}))).toEqual([['a']]);
  });

  it('finds two circles, each once', () => {
    expect(requirementCircles(modules({a: ['b'], b: ['a'], c: ['d', 'a'], d: ['c']}))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('does not stumble over ids that nobody has', () => {
    expect(requirementCircles(modules({a: ['nobody']}))).toEqual([]);
  });
});
