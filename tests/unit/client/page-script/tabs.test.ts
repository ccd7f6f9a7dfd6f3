// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {startReveal} from '../../../../src/client/page-script/reveal';
import {startTabs} from '../../../../src/client/page-script/tabs';
import {codeTabsHtml} from './code-tabs-html';
import {FakeRecord, fakeTools, find, press} from './fake-tools';

let record = new FakeRecord();
const tools = {...fakeTools(), record: async () => record};
const applyTabs = startTabs(tools);
const applyReveal = startReveal(tools);
const root = document.documentElement;

/** Each tab that has the selection and each that the Tab key reaches, by id. */
function selected(): {selected: string[]; reachable: string[]} {
  const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
  return {
    selected: tabs.filter((tab) => tab.ariaSelected === 'true').map(({id}) => id),
    reachable: tabs.filter(({tabIndex}) => tabIndex === 0).map(({id}) => id),
  };
}

function choices(): unknown {
  return JSON.parse(localStorage.getItem('lectern:ml:choices') ?? 'null');
}

beforeEach(() => {
  record = new FakeRecord();
  localStorage.clear();
  history.replaceState(null, '', '/course/foundations/frameworks/');
  for (const name of root.getAttributeNames()) root.removeAttribute(name);
  document.body.innerHTML =
    codeTabsHtml(1, 'framework', ['pytorch', 'tensorflow', 'jax']) +
    codeTabsHtml(2, 'framework', ['pytorch', 'jax']) +
    codeTabsHtml(3, 'os', ['linux', 'macos']) +
    '<details id="outer"><summary id="sum">More</summary><details><summary>Deep</summary><p id="deep">.</p></details></details>' +
    '<a id="link" href="#in-1-tensorflow">There</a>';
  Element.prototype.scrollIntoView = vi.fn();
  applyTabs();
});

describe('tabs', () => {
  it('show the first of each group until the learner chooses', () => {
    const firsts = ['tabs-1-tab-pytorch', 'tabs-2-tab-pytorch', 'tabs-3-tab-linux'];
    expect(selected()).toEqual({selected: firsts, reachable: firsts});
  });

  it('follow the choice that was there before the page', () => {
    root.setAttribute('data-choice-framework', 'jax');
    applyTabs();
    expect(selected().selected).toEqual(['tabs-1-tab-jax', 'tabs-2-tab-jax', 'tabs-3-tab-linux']);
  });

  it('choose for every group of the family, and a group that lacks the label keeps its first', async () => {
    find('#tabs-1-tab-tensorflow').click();
    const shown = ['tabs-1-tab-tensorflow', 'tabs-2-tab-pytorch', 'tabs-3-tab-linux'];
    expect(selected()).toEqual({selected: shown, reachable: shown});
    expect(root.getAttribute('data-choice-framework')).toBe('tensorflow');
    expect(choices()).toEqual({framework: 'tensorflow'});
    await vi.waitFor(() =>
      expect(record.drafts()).toEqual([{type: 'choice-made', family: 'framework', value: 'tensorflow'}]),
    );
  });

  it('keep the choice of each family beside the others', async () => {
    find('#tabs-1-tab-jax').click();
    find('#tabs-3-tab-macos').click();
    expect(choices()).toEqual({framework: 'jax', os: 'macos'});
    await vi.waitFor(() => expect(record.drafts()).toHaveLength(2));
  });

  it('write nothing when the same tab is chosen again', async () => {
    find('#tabs-1-tab-jax').click();
    find('#tabs-2-tab-jax').click();
    await vi.waitFor(() => expect(record.drafts()).toHaveLength(1));
  });

  it.each([
    ['ArrowRight', 'tabs-1-tab-pytorch', 'tabs-1-tab-tensorflow'],
    ['ArrowRight', 'tabs-1-tab-jax', 'tabs-1-tab-pytorch'],
    ['ArrowLeft', 'tabs-1-tab-pytorch', 'tabs-1-tab-jax'],
    ['ArrowLeft', 'tabs-1-tab-jax', 'tabs-1-tab-tensorflow'],
    ['Home', 'tabs-1-tab-jax', 'tabs-1-tab-pytorch'],
    ['End', 'tabs-1-tab-pytorch', 'tabs-1-tab-jax'],
  ])('%s on %s goes to %s, with focus and choice', (key, from, to) => {
    const event = press(find(`#${from}`), key);
    expect(event.defaultPrevented).toBe(true);
    expect(document.activeElement?.id).toBe(to);
    expect(selected().selected).toContain(to);
  });

  it('turn the arrows round where writing runs from right to left', () => {
    document.body.style.direction = 'rtl';
    press(find('#tabs-1-tab-pytorch'), 'ArrowLeft');
    document.body.style.direction = '';
    expect(document.activeElement?.id).toBe('tabs-1-tab-tensorflow');
  });

  it('leave other keys, and keys of the browser, alone', () => {
    expect(press(find('#tabs-1-tab-pytorch'), 'ArrowDown').defaultPrevented).toBe(false);
    expect(press(find('#tabs-1-tab-pytorch'), 'ArrowLeft', {altKey: true}).defaultPrevented).toBe(false);
    expect(choices()).toBeNull();
  });

  it('stay where they are on the screen when groups above change their height', () => {
    const tops = [400, 340];
    const tab = find('#tabs-2-tab-jax');
    tab.getBoundingClientRect = () => new DOMRect(0, tops.shift(), 10, 10);
    const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
    tab.click();
    expect(scroll).toHaveBeenCalledExactlyOnceWith({top: -60, behavior: 'instant'});
  });

  it('follow what another tab of the browser chose, and nothing that is no choice', () => {
    localStorage.setItem('lectern:ml:choices', '{"framework":"jax","on click":"x","os":7}');
    dispatchEvent(new StorageEvent('storage', {key: 'lectern:ml:choices'}));
    expect(selected().selected).toEqual(['tabs-1-tab-jax', 'tabs-2-tab-jax', 'tabs-3-tab-linux']);
    expect(root.getAttributeNames()).toEqual(['data-choice-framework']);
  });

  it('work where storage is blocked and the record cannot be loaded', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    find('#tabs-1-tab-jax').click();
    expect(selected().selected).toContain('tabs-1-tab-jax');
  });
});

describe('an address that leads into something hidden', () => {
  it('opens the tab on arrival and scrolls there, without taking it for a choice', () => {
    history.replaceState(null, '', '#in-1-tensorflow');
    applyReveal();
    expect(selected().selected).toContain('tabs-1-tab-tensorflow');
    expect(find('#in-1-tensorflow').scrollIntoView).toHaveBeenCalledOnce();
    expect(choices()).toBeNull();
    expect(record.drafts()).toEqual([]);
  });

  it('does so once: the reader may go elsewhere', () => {
    history.replaceState(null, '', '#in-1-tensorflow');
    applyReveal();
    find('#tabs-1-tab-jax').click();
    applyReveal();
    expect(selected().selected).toContain('tabs-1-tab-jax');
  });

  it('lets the browser scroll where nothing was hidden', () => {
    history.replaceState(null, '', '#in-1-pytorch');
    applyReveal();
    expect(find('#in-1-pytorch').scrollIntoView).not.toHaveBeenCalled();
  });

  it('opens closed folds, all of them', () => {
    history.replaceState(null, '', '#deep');
    applyReveal();
    expect([...document.querySelectorAll('details')].map(({open}) => open)).toEqual([true, true]);
  });

  it('leaves a fold closed whose own title is meant', () => {
    history.replaceState(null, '', '#sum');
    applyReveal();
    expect(find<HTMLDetailsElement>('#outer').open).toBe(false);
  });

  it('opens before the browser follows a link, and scrolls not by itself', () => {
    const order: string[] = [];
    find('#link').addEventListener('click', () => order.push(selected().selected[0] ?? ''));
    find('#link').click();
    expect(order).toEqual(['tabs-1-tab-tensorflow']);
    expect(find('#in-1-tensorflow').scrollIntoView).not.toHaveBeenCalled();
  });

  it('follows the history, too', () => {
    history.replaceState(null, '', '#in-3-macos');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(selected().selected).toContain('tabs-3-tab-macos');
  });

  it.each(['#', '#nowhere', '#%E0%A4%A'])('does nothing for %s', (hash) => {
    history.replaceState(null, '', hash);
    expect(applyReveal).not.toThrow();
    expect(selected().selected).toContain('tabs-1-tab-pytorch');
  });
});
