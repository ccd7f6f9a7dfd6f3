// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {startChecklist} from '../../../../src/client/page-script/checklist';
import {FakeRecord, fakeTools, find} from './fake-tools';

const html = `<ul class="checklist">
  <li><label><input type="checkbox" data-item="foundations/a#one"> <span>One</span></label></li>
  <li><label><input type="checkbox" data-item="foundations/a#two"> <span>Two</span></label></li></ul>`;

const one = () => find<HTMLInputElement>('[data-item$="#one"]');
const two = () => find<HTMLInputElement>('[data-item$="#two"]');
const marked = (item: string, checked: boolean) => ({type: 'checklist-marked' as const, item, checked});

/** Each test has a document of its own, as each page view has: listeners of the one before find nothing there. */
function start(record: FakeRecord | null) {
  const tools = fakeTools(record);
  const controller = new AbortController();
  const listen = document.addEventListener.bind(document);
  const spy = vi
    .spyOn(document, 'addEventListener')
    .mockImplementation((type: string, listener: EventListenerOrEventListenerObject) =>
      listen(type, listener, {signal: controller.signal}),
    );
  const apply = startChecklist(tools);
  spy.mockRestore();
  running = controller;
  return {tools, apply};
}

let running = new AbortController();

beforeEach(() => {
  running.abort();
  document.body.innerHTML = html;
});

describe('a checklist', () => {
  it('shows what the record says, also after the browser restored other states', async () => {
    const record = new FakeRecord();
    record.append(marked('foundations/a#one', true));
    two().checked = true;
    start(record).apply();
    await vi.waitFor(() => expect([one().checked, two().checked]).toEqual([true, false]));
  });

  it('makes terms cards to review, and takes them out again', async () => {
    document.body.innerHTML = `<label><input type="checkbox" data-card="term:tensor"> Review</label>
      <label><input type="checkbox" data-card="term:epoch"> Review</label>`;
    const record = new FakeRecord();
    record.append({type: 'card-added', card: 'term:epoch'});
    start(record).apply();
    const [tensor, epoch] = [
      find<HTMLInputElement>('[data-card$="tensor"]'),
      find<HTMLInputElement>('[data-card$="epoch"]'),
    ];
    await vi.waitFor(() => expect([tensor.checked, epoch.checked]).toEqual([false, true]));
    tensor.click();
    epoch.click();
    await vi.waitFor(() =>
      expect(record.drafts().slice(1)).toEqual([
        {type: 'card-added', card: 'term:tensor'},
        {type: 'card-removed', card: 'term:epoch'},
      ]),
    );
  });

  it('writes each change', async () => {
    const record = new FakeRecord();
    start(record).apply();
    one().click();
    two().click();
    one().click();
    await vi.waitFor(() =>
      expect(record.drafts()).toEqual([
        marked('foundations/a#one', true),
        marked('foundations/a#two', true),
        marked('foundations/a#one', false),
      ]),
    );
    expect([one().checked, two().checked]).toEqual([false, true]);
  });

  it('holds a mark that was made before the record was there', async () => {
    const record = new FakeRecord();
    const {tools, apply} = start(record);
    let arrive: (record: FakeRecord) => void = () => undefined;
    tools.record.mockReturnValue(new Promise((resolve) => (arrive = resolve)));
    apply();
    one().click();
    arrive(record);
    await vi.waitFor(() => expect(record.drafts()).toEqual([marked('foundations/a#one', true)]));
    expect(one().checked).toBe(true);
  });

  it('follows other tabs', async () => {
    const record = new FakeRecord();
    start(record).apply();
    await vi.waitFor(() => record.append(marked('foundations/a#two', true)));
    await vi.waitFor(() => expect(two().checked).toBe(true));
  });

  it('brings the next page into order', async () => {
    const record = new FakeRecord();
    const {apply} = start(record);
    apply();
    one().click();
    await vi.waitFor(() => expect(record.drafts()).toHaveLength(1));
    document.body.innerHTML = html;
    apply();
    expect(one().checked).toBe(true);
  });

  it('asks for no record on a page without boxes', () => {
    document.body.innerHTML = '<p>Text</p>';
    const {tools, apply} = start(new FakeRecord());
    apply();
    expect(tools.record).not.toHaveBeenCalled();
  });

  it('says that nothing is kept when something was marked, not before', async () => {
    const record = new FakeRecord();
    record.problem = 'Nothing is kept.';
    const {tools, apply} = start(record);
    apply();
    await vi.waitFor(() => expect(tools.record).toHaveBeenCalled());
    expect(tools.tell).not.toHaveBeenCalled();
    one().click();
    await vi.waitFor(() => expect(tools.tell).toHaveBeenCalledWith('Nothing is kept.'));
  });

  it('says so, too, where not even the code of the record could be loaded', async () => {
    const {tools, apply} = start(null);
    apply();
    one().click();
    await vi.waitFor(() =>
      expect(tools.tell).toHaveBeenCalledExactlyOnceWith(tools.settings.words.nothingKeptClosed),
    );
  });

  it('names what was set aside', async () => {
    const record = new FakeRecord();
    record.setAside = ['Set aside as X.'];
    const {tools, apply} = start(record);
    apply();
    await vi.waitFor(() => expect(tools.tell.mock.calls.map(([text]) => text)).toEqual(['Set aside as X.']));
  });
});
