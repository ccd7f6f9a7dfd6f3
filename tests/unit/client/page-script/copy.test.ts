// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {startCopy} from '../../../../src/client/page-script/copy';
import {fakeTools, find} from './fake-tools';

const tools = fakeTools();
startCopy(tools);

const terminal = `<figure class="code terminal" data-language="console">
  <figcaption class="code-caption"><button type="button" class="copy-button" data-copied="Done">Copy</button></figcaption>
  <pre tabindex="0"><code><span class="line command"><span class="prompt" aria-hidden="true">$ </span>pip install \\</span>
<span class="line command"><span class="prompt" aria-hidden="true">&gt; </span>  torch</span>
<span class="line printed">Collecting torch</span>
<span class="line command"><span class="prompt" aria-hidden="true">$ </span>python serve.py</span>
</code></pre></figure>`;

const python = `<figure class="code" data-language="python">
  <figcaption class="code-caption"><button type="button" class="copy-button" data-copied="Copied">Copy</button></figcaption>
  <pre tabindex="0"><code><span class="line"><span class="token keyword">def</span> f():</span>
<span class="line highlighted">    return "&lt;b&gt;"</span>

<span class="line">f()</span>
</code></pre></figure>`;

/** A clipboard as HTTPS has it. */
function withClipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', {clipboard: {writeText}});
}

/** The browser's command: it asks for the text by an event, as a press of the key does. */
function withCommand(works: boolean): {texts: string[]; selections: string[]} {
  const seen = {texts: [] as string[], selections: [] as string[]};
  document.execCommand = vi.fn(() => {
    seen.selections.push(String(getSelection()));
    const setData = (_type: string, text: string) => seen.texts.push(text);
    const event = Object.assign(new Event('copy', {cancelable: true}), {clipboardData: {setData}});
    if (works) document.dispatchEvent(event);
    return works;
  });
  return seen;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = terminal + python;
  getSelection()?.removeAllRanges();
  tools.announce.mockClear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the copy button', () => {
  it('copies a block as it stands', async () => {
    const writeText = vi.fn(async () => undefined);
    withClipboard(writeText);
    find('figure:not(.terminal) button').click();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('def f():\n    return "<b>"\n\nf()');
  });

  it('copies the commands of a terminal without prompts and output', async () => {
    const writeText = vi.fn(async () => undefined);
    withClipboard(writeText);
    find('.terminal button').click();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('pip install \\\n  torch\npython serve.py');
    expect(document.querySelectorAll('.prompt')).toHaveLength(3);
  });

  it('says so on the button and to those who listen, and keeps the focus', async () => {
    withClipboard(async () => undefined);
    const button = find('.terminal button');
    button.focus();
    button.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(button.textContent).toBe('Done');
    expect(tools.announce).toHaveBeenCalledExactlyOnceWith('Done');
    expect(document.activeElement).toBe(button);
    await vi.advanceTimersByTimeAsync(2000);
    expect(button.textContent).toBe('Copy');
  });

  it('finds its own label again after quick presses', async () => {
    withClipboard(async () => undefined);
    const button = find('.terminal button');
    button.click();
    await vi.advanceTimersByTimeAsync(500);
    button.click();
    await vi.advanceTimersByTimeAsync(3000);
    expect(button.textContent).toBe('Copy');
  });

  it('copies by selection where there is no clipboard, and puts the selection back', async () => {
    vi.stubGlobal('navigator', {});
    const seen = withCommand(true);
    getSelection()?.selectAllChildren(find('.terminal .printed'));
    find('.terminal button').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.texts).toEqual(['pip install \\\n  torch\npython serve.py']);
    expect(seen.selections[0]).toContain('python serve.py');
    expect(String(getSelection())).toBe('Collecting torch');
    expect(find('.terminal button').textContent).toBe('Done');
  });

  it('copies by selection where the clipboard is refused', async () => {
    withClipboard(async () => {
      throw new DOMException('denied', 'NotAllowedError');
    });
    const seen = withCommand(true);
    find('.terminal button').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.texts).toHaveLength(1);
  });

  it('leaves the code selected and says so where nothing works', async () => {
    vi.stubGlobal('navigator', {});
    withCommand(false);
    find('figure:not(.terminal) button').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(find('figure:not(.terminal) button').textContent).toBe('Select and copy by hand');
    expect(String(getSelection())).toContain('def f():');
  });
});
