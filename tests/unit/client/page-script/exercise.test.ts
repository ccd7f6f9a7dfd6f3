// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {startExercisePage} from '../../../../src/client/page-script/page-exercise';
import {formatReceipt} from '../../../../src/core/exercise/receipt';
import {english} from '../../../../src/core/words';
import {FakeRecord, fakeTools, find} from './fake-tools';

const STEPS = [
  {id: 'model', title: 'Load it'},
  {id: 'limits', title: 'Set limits'},
];
const GOOD = formatReceipt({exercise: 'api', steps: ['model', 'limits'], date: '2026-11-21'});

function page(): string {
  const desk = JSON.stringify({ids: ['api'], steps: STEPS, words: english}).replaceAll('"', '&quot;');
  const mark = ({id}: {readonly id: string}) =>
    `<p class="step-mark"><input type="checkbox" data-exercise="api" data-step="${id}"><span data-step-state="${id}"></span></p>`;
  return `${STEPS.map(mark).join('')}
<div data-exercise-desk="${desk}">
  <form data-receipt><input><button>Enter</button><p class="receipt-message"></p></form>
  <ol>${STEPS.map(({id}) => `<li><span data-step-state="${id}">open</span></li>`).join('')}</ol>
</div>
<div data-solution="/downloads/api/solution.json"><button>Show</button><p class="solution-problem"></p></div>`;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const states = () =>
  [...document.querySelectorAll<HTMLElement>('li [data-step-state]')].map(({textContent}) => textContent);
const message = () => find('.receipt-message').textContent;

let record = new FakeRecord();
const tools = fakeTools();
tools.record.mockImplementation(async () => record);
// It listens on the document, once and for all pages.
const apply = startExercisePage(tools);

async function enter(text: string): Promise<void> {
  find<HTMLInputElement>('form input').value = text;
  find('form').dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true}));
  await settled();
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = page();
});

afterEach(() => {
  vi.unstubAllGlobals();
  tools.tell.mockClear();
});

describe('an exercise', () => {
  it('begins with open steps', async () => {
    apply();
    await settled();
    expect(states()).toEqual(['open', 'open']);
  });

  it('shows steps that were marked by hand as that, and takes a mark back', async () => {
    find('input[data-step="limits"]').click();
    await settled();
    expect(record.drafts()).toEqual([{type: 'step-marked', exercise: 'api', step: 'limits', done: true}]);
    expect(states()).toEqual(['open', 'marked by hand']);
    find('input[data-step="limits"]').click();
    await settled();
    expect(states()).toEqual(['open', 'open']);
  });

  it('says exactly what is wrong with a receipt, and records none', async () => {
    const before = record.events.length;
    const said: (string | null)[] = [];
    for (const text of [
      '',
      'hello',
      GOOD.replace('2026', '2025'),
      formatReceipt({exercise: 'cloud', steps: ['model'], date: '2026-11-21'}),
      formatReceipt({exercise: 'api', steps: ['model'], date: '2026-11-21'}),
      formatReceipt({exercise: 'api', steps: ['limits', 'model'], date: '2026-11-21'}),
    ]) {
      await enter(text);
      said.push(message());
    }
    expect(said).toMatchInlineSnapshot(`
      [
        "Paste the line that begins with lectern1.",
        "This is no receipt. It is one line that begins with lectern1. and has no spaces in it; copy the whole line.",
        "A sign in this receipt is wrong or missing: its checksum does not fit. Copy it anew, the whole line.",
        "This is a receipt of another exercise, cloud.",
        "This receipt is of an earlier form of the exercise, which had other steps. Download the exercise anew and run its tests. New are: Set limits.",
        "This receipt is of an earlier form of the exercise, which had other steps. Download the exercise anew and run its tests.",
      ]
    `);
    expect(find('form input').getAttribute('aria-invalid')).toBe('true');
    expect(record.events.length).toBe(before);
  });

  it('shows what a receipt proves, and goes on doing so on the next visit', async () => {
    await enter(` ${GOOD}\n`);
    expect(message()).toBe('The receipt holds: the tests proved all steps on November 21, 2026.');
    const proven = 'proven by the tests on November 21, 2026';
    expect(states()).toEqual([proven, proven]);
    expect(record.drafts().at(-1)).toEqual({type: 'receipt-entered', exercise: 'api', receipt: GOOD});
    document.body.innerHTML = page();
    apply();
    await settled();
    expect(states()).toEqual([proven, proven]);
  });

  it('tells when nothing is kept', async () => {
    record.problem = 'Nothing is kept.';
    find('input[data-step="model"]').click();
    await settled();
    expect(tools.tell).toHaveBeenCalledWith('Nothing is kept.');
  });

  it('opens the solution at the click, and says so where it cannot be loaded', async () => {
    const fetched = vi.fn(async () => new Response('', {status: 404}));
    vi.stubGlobal('fetch', fetched);
    expect(fetched).not.toHaveBeenCalled();
    find('[data-solution] button').click();
    await settled();
    expect(find('.solution-problem').textContent).toBe(english.solutionFailed);
    vi.stubGlobal('fetch', async () => Response.json({html: '<p>One answer</p>'}));
    find('[data-solution] button').click();
    await settled();
    expect(find('[data-solution]').textContent).toBe('One answer');
    expect(document.activeElement).toBe(find('.solution-files'));
  });

  it('does nothing on other pages', async () => {
    document.body.innerHTML = '<p>A lesson</p>';
    apply();
    await settled();
    expect(document.body.innerHTML).toBe('<p>A lesson</p>');
    record = new FakeRecord();
  });
});
