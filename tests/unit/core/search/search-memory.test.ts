import {describe, expect, it} from 'vitest';
import {parseSearchMemory, rememberQuery} from '../../../../src/core/search/search-memory';

describe('parseSearchMemory', () => {
  it('reads what was stored', () => {
    expect(parseSearchMemory('{"recent":["docker"],"slash":false}')).toEqual({
      recent: ['docker'],
      slash: false,
    });
  });

  it.each([null, '', 'x', '[]', '3', '{"recent":3}', '{"recent":[1,"",null],"slash":"no"}'])(
    'takes %j for nothing stored',
    (stored) => {
      expect(parseSearchMemory(stored)).toEqual({recent: [], slash: true});
    },
  );
});

describe('rememberQuery', () => {
  it('puts the newest first, each once, and forgets the oldest', () => {
    expect(rememberQuery(['b', 'Docker', 'a'], 'docker')).toEqual(['docker', 'b', 'a']);
    expect(rememberQuery(['1', '2', '3', '4', '5', '6'], '7')).toEqual(['7', '1', '2', '3', '4', '5']);
    expect(rememberQuery(['a'], '')).toEqual(['a']);
  });
});
