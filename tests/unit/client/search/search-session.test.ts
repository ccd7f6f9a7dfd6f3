import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createSession} from '../../../../src/client/search/search-session';
import type {SearchAnswer} from '../../../../src/core/search/search-provider';

const answer: SearchAnswer = {ok: true, hits: [], total: 0};

/** A session before a provider that answers when the test says so. */
function setUp() {
  const waiting = new Map<string, (given: SearchAnswer) => void>();
  const search = vi.fn(
    (query: string) => new Promise<SearchAnswer>((resolve) => waiting.set(query, resolve)),
  );
  const show = vi.fn();
  const showStart = vi.fn();
  const showLoading = vi.fn();
  const session = createSession({provider: {search}, show, showStart, showLoading});
  const asked = (query: string) => ({query, filters: {module: null, kind: null}, limit: 5});
  const reply = async (query: string) => {
    waiting.get(query)?.(answer);
    await vi.advanceTimersByTimeAsync(0);
  };
  return {session, asked, reply, search, show, showStart, showLoading};
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a session', () => {
  it('searches once when typing pauses', async () => {
    const {session, asked, search} = setUp();
    for (const query of ['d', 'do', 'doc']) session.askSoon(asked(query));
    expect(search).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(search.mock.calls.map(([query]) => query)).toEqual(['doc']);
  });

  it('drops an answer that comes after a newer question', async () => {
    const {session, asked, reply, show} = setUp();
    session.askNow(asked('old'));
    session.askNow(asked('new'));
    await reply('new');
    await reply('old');
    expect(show.mock.calls.map(([{query}]) => query)).toEqual(['new']);
  });

  it('drops an answer that comes while somebody types on', async () => {
    const {session, asked, reply, show} = setUp();
    session.askNow(asked('old'));
    session.askSoon(asked('older still'));
    await reply('old');
    expect(show).not.toHaveBeenCalled();
  });

  it('says that an answer takes long, and only then', async () => {
    const {session, asked, reply, showLoading} = setUp();
    session.askNow(asked('quick'));
    await reply('quick');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(showLoading).not.toHaveBeenCalled();
    session.askNow(asked('slow'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(showLoading).toHaveBeenCalledOnce();
  });

  it('searches for nothing where there are only spaces', async () => {
    const {session, asked, search, showStart} = setUp();
    session.askNow(asked('  '));
    expect(showStart).toHaveBeenCalledOnce();
    expect(search).not.toHaveBeenCalled();
  });
});
