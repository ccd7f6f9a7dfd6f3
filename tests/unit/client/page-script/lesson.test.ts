// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {startContinue} from '../../../../src/client/page-script/continue';
import {startOpened} from '../../../../src/client/page-script/opened';
import {FakeRecord, fakeTools, find} from './fake-tools';

const lesson = `<article data-lesson="foundations/a" data-title="A &lt;b&gt;" data-href="/course/foundations/a/">…</article>`;
const home =
  '<a data-continue data-continue-label="Continue: {title}" href="/course/foundations/first/">Start</a>';
const opened = {
  type: 'lesson-opened' as const,
  lesson: 'foundations/a',
  title: 'A <b>',
  path: 'foundations/a/',
};

const stored = () => JSON.parse(localStorage.getItem('lectern:ml:last') ?? 'null');
const link = () => ({href: find('a').getAttribute('href'), html: find('a').innerHTML});
const untouched = {href: '/course/foundations/first/', html: 'Start'};

beforeEach(() => {
  localStorage.clear();
  document.body.innerHTML = lesson;
});

describe('a lesson that is opened', () => {
  it('is noted in the record and remembered for the home page', async () => {
    const record = new FakeRecord();
    startOpened(fakeTools(record))();
    expect(stored()).toEqual({id: 'foundations/a', title: 'A <b>', href: '/course/foundations/a/'});
    await vi.waitFor(() => expect(record.drafts()).toEqual([opened]));
  });

  it('is noted once a view, and again when the learner comes back', async () => {
    const record = new FakeRecord();
    const apply = startOpened(fakeTools(record));
    apply();
    apply();
    document.body.innerHTML = '<p>Home</p>';
    apply();
    document.body.innerHTML = lesson;
    apply();
    await vi.waitFor(() => expect(record.drafts()).toEqual([opened, opened]));
  });

  it('asks for no record elsewhere', async () => {
    document.body.innerHTML = '<p>Home</p>';
    const tools = fakeTools();
    startOpened(tools)();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(tools.record).not.toHaveBeenCalled();
  });
});

describe('the link to go on', () => {
  const tools = fakeTools();
  const apply = startContinue(tools);

  beforeEach(() => {
    document.body.innerHTML = home;
    tools.record.mockClear();
  });

  const remember = (last: unknown) => localStorage.setItem('lectern:ml:last', JSON.stringify(last));

  it('leads to the lesson opened last, whose title is text', () => {
    remember({id: 'foundations/a', title: '$& <img src=x onerror=alert(1)>', href: '/course/foundations/a/'});
    apply();
    expect(link()).toEqual({
      href: '/course/foundations/a/',
      html: 'Continue: $&amp; &lt;img src=x onerror=alert(1)&gt;',
    });
    expect(tools.record).not.toHaveBeenCalled();
  });

  it.each([
    'javascript:alert(1)',
    'https://evil.example/course/',
    '//evil.example/course/',
    '/elsewhere/',
    '/course/../elsewhere/',
    '\\\\evil.example/course/',
    'http://[',
  ])('goes nowhere else: %s', (href) => {
    remember({id: 'a', title: 'A', href});
    apply();
    expect(link()).toEqual(untouched);
  });

  it.each(['', 'null', '[]', '7', '{"id":"a","title":7,"href":"/course/a/"}', '{'])(
    'stays as it is where %j is stored',
    (text) => {
      localStorage.setItem('lectern:ml:last', text);
      apply();
      expect(link()).toEqual(untouched);
    },
  );

  it('asks the record where local storage knows nothing', async () => {
    const record = new FakeRecord();
    record.append(opened);
    startContinue(fakeTools(record))();
    await vi.waitFor(() =>
      expect(link()).toEqual({href: '/course/foundations/a/', html: 'Continue: A &lt;b&gt;'}),
    );
  });

  it('stays where there is no record either', async () => {
    const none = fakeTools(null);
    startContinue(none)();
    await vi.waitFor(() => expect(none.record).toHaveBeenCalled());
    expect(link()).toEqual(untouched);
  });
});
