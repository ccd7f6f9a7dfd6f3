import {describe, expect, it} from 'vitest';
import {
  fileCacheName,
  isCacheOf,
  readKeptState,
  stateCacheName,
} from '../../../../src/core/offline/kept-state';

describe('readKeptState', () => {
  it('reads what was written', () => {
    const state = {version: 'v1', modules: {foundations: '2026-11-21T00:00:00.000Z'}};
    expect(readKeptState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('takes nothing else for it', () => {
    for (const unsafe of [
      null,
      undefined,
      3,
      [],
      {version: 1, modules: {}},
      {version: 'v'},
      {modules: null},
    ]) {
      expect(readKeptState(unsafe)).toBeNull();
    }
  });

  it('leaves out a module without a time', () => {
    expect(readKeptState({version: 'v', modules: {a: 'now', b: 3}})?.modules).toEqual({a: 'now'});
  });
});

describe('names of caches', () => {
  it('are of one site: another that lies below it on the same host has its own', () => {
    expect(isCacheOf(stateCacheName('/a/'), '/a/')).toBe(true);
    expect(isCacheOf(fileCacheName('/a/', 'v1'), '/a/')).toBe(true);
    expect(isCacheOf(fileCacheName('/a/b/', 'v1'), '/a/')).toBe(false);
    expect(isCacheOf('another', '/a/')).toBe(false);
  });
});
