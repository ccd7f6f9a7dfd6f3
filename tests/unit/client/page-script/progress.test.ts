// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {progressEnglish} from '../../../../src/core/learner/progress/progress-words';
import {outline, passFirstQuiz, read} from '../../core/learner/progress/progress-fixture';
import {FakeRecord, fakeTools, find} from './fake-tools';

vi.mock('../../../../src/client/read-site-data', () => ({readSiteData: vi.fn(async () => outline)}));
vi.mock('../../../../src/client/page-script/page-due', () => ({dueCount: () => 2}));
vi.stubGlobal('LECTERN_PROGRESS', {words: progressEnglish});

const {startProgressPage} = await import('../../../../src/client/page-script/page-progress');
const {readSiteData} = await import('../../../../src/client/read-site-data');

const lesson = (id: string) => `
  <nav><a href="/course/basics/">Basics<span data-progress="/course/basics/"></span></a>
    <a href="/course/basics/first/">First<span data-progress="/course/basics/first/"></span></a></nav>
  <article data-lesson="${id}"><div class="prose">Text</div>
    <section data-lesson-end="${id}"><p data-lesson-state></p>
      <button type="button" data-marked-label="Take back">Mark</button></section></article>`;
const home = '<a data-continue href="/course/basics/first/">Start</a><span data-due></span>';

const settled = () => new Promise((resolve) => setTimeout(resolve, 500));
const sign = (address: string) => find(`[data-progress="${address}"]`);

let record = new FakeRecord();
const tools = fakeTools();
tools.record.mockImplementation(async () => record);

/** A new visit: the behaviour listens on the document, which is the same for all tests. */
async function visit(html: string, events: FakeRecord['events'] = []): Promise<void> {
  record = new FakeRecord();
  record.events = events;
  document.body.innerHTML = html;
  startProgressPage(tools)();
  await settled();
}

beforeEach(() => {
  localStorage.clear();
  document.documentElement.lang = 'en';
  vi.mocked(readSiteData).mockClear();
});

describe('progress on a page', () => {
  it('shows nothing, and loads no outline, for a new learner', async () => {
    await visit(lesson('basics/first'));
    expect(sign('/course/basics/first/').innerHTML).toBe('');
    expect(readSiteData).not.toHaveBeenCalled();
  });

  it('has a sign for what is done, in words too, and a ring for the module', async () => {
    await visit(lesson('basics/first'), [read(1, 'basics/first'), ...passFirstQuiz(2)]);
    expect(sign('/course/basics/first/').textContent).toBe(' (done)');
    expect(sign('/course/basics/first/').querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(sign('/course/basics/').textContent).toBe(' (1 of 4 done)');
    expect(find('[data-lesson-state]').textContent).toMatch(/^You completed this lesson on \w+ \d+, \d+\.$/);
    expect(find('button').hidden).toBe(true);
  });

  it('notes once that a lesson is complete', async () => {
    await visit(lesson('basics/first'), [read(1, 'basics/first'), ...passFirstQuiz(2)]);
    await settled();
    expect(record.events.filter(({type}) => type === 'lesson-completed')).toHaveLength(1);
  });

  it('lets the learner say that a lesson is done, and take it back', async () => {
    await visit(lesson('basics/first'));
    find('button').click();
    await vi.waitFor(() => expect(sign('/course/basics/first/').textContent).toBe(' (marked as done)'));
    expect(find('button').textContent).toBe('Take back');
    expect(tools.announce).toHaveBeenLastCalledWith(expect.stringMatching(/^You marked this lesson as done/));
    find('button').click();
    await vi.waitFor(() => expect(sign('/course/basics/first/').textContent).toBe(''));
    expect(find('button').textContent).toBe('Mark');
    expect(find('[data-lesson-state]').textContent).toBe(
      'The lesson is complete when you have read it to its end and passed: First quiz.',
    );
  });

  it('leads the home page on to what is not done, and keeps that for its next first paint', async () => {
    localStorage.setItem(
      'lectern:ml:last',
      '{"id":"basics/first","title":"First","href":"/course/basics/first/"}',
    );
    await visit(home, [read(1, 'basics/first'), ...passFirstQuiz(2)]);
    expect(find('a').getAttribute('href')).toBe('/course/exercises/setup/');
    expect(find('a').textContent).toBe('Continue: Set up');
    expect(localStorage.getItem('lectern:ml:last')).toContain('/course/exercises/setup/');
    expect(find('[data-due] a').textContent).toBe('2 cards to review');
  });

  it('leads on from the page of progress: a new learner to the first lesson, others to where they were', async () => {
    const summary = '<p data-overview-report></p><div data-overview="summary"></div>';
    await visit(summary);
    // The page's own program is loaded first.
    await vi.waitFor(() => {
      expect(find('[data-overview] p').textContent).toBe(progressEnglish.progressNothing);
    });
    expect(find('[data-overview] a').textContent).toBe('Begin with First');
    expect(find('[data-overview] a').getAttribute('href')).toBe('/course/basics/first/');
    await visit(summary, [read(1, 'basics/first'), ...passFirstQuiz(2)]);
    expect(find('[data-overview] a').textContent).toBe('Continue: Set up');
  });
});
