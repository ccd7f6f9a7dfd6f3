// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import {createElement, Fragment} from 'react';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it} from 'vitest';
import {CodeTabs} from '../../../src/components/CodeTabs';

const tabs = (
  <CodeTabs id="tabs-3" family="framework" familyLabel="Framework" labels={['PyTorch', 'ONNX Runtime']}>
    {createElement(Fragment, null, <pre>import torch</pre>, <p>Some words.</p>)}
    <pre>import onnxruntime</pre>
  </CodeTabs>
);

afterEach(cleanup);

describe('code tabs', () => {
  it('are a list of tabs with the name of their family, the first one shown', () => {
    render(tabs);
    const list = screen.getByRole('tablist', {name: 'Framework'});
    const [first, second, ...rest] = within(list).getAllByRole('tab');
    expect(rest).toEqual([]);
    expect(first?.textContent).toBe('PyTorch');
    expect(first?.getAttribute('aria-selected')).toBe('true');
    expect(first?.tabIndex).toBe(0);
    expect(second?.textContent).toBe('ONNX Runtime');
    expect(second?.getAttribute('aria-selected')).toBe('false');
    expect(second?.tabIndex).toBe(-1);
  });

  it('name each panel by its tab, and each tab its panel', () => {
    render(tabs);
    for (const [name, words] of [
      ['PyTorch', 'import torch'],
      ['ONNX Runtime', 'import onnxruntime'],
    ]) {
      const panel = screen.getByRole('tabpanel', {name: name ?? ''});
      expect(panel.textContent).toContain(words);
      expect(screen.getByRole('tab', {name: name ?? ''}).getAttribute('aria-controls')).toBe(panel.id);
    }
  });

  it('say in print and without script what each panel is', () => {
    render(tabs);
    expect(
      screen.getByRole('tabpanel', {name: 'ONNX Runtime'}).querySelector('.tab-label')?.textContent,
    ).toBe('ONNX Runtime');
  });

  it('have the markup that the page script and the style sheet know', () => {
    expect(renderToString(tabs)).toMatchInlineSnapshot(
      `"<div class="code-tabs" data-family="framework" data-labels="pytorch onnx-runtime"><div class="tab-list" role="tablist" aria-label="Framework"><button type="button" role="tab" id="tabs-3-tab-pytorch" aria-controls="tabs-3-panel-pytorch" aria-selected="true" tabindex="0" data-value="pytorch">PyTorch</button><button type="button" role="tab" id="tabs-3-tab-onnx-runtime" aria-controls="tabs-3-panel-onnx-runtime" aria-selected="false" tabindex="-1" data-value="onnx-runtime">ONNX Runtime</button></div><div class="tab-panel" role="tabpanel" id="tabs-3-panel-pytorch" aria-labelledby="tabs-3-tab-pytorch" data-value="pytorch"><p class="tab-label">PyTorch</p><pre>import torch</pre><p>Some words.</p></div><div class="tab-panel" role="tabpanel" id="tabs-3-panel-onnx-runtime" aria-labelledby="tabs-3-tab-onnx-runtime" data-value="onnx-runtime"><p class="tab-label">ONNX Runtime</p><pre>import onnxruntime</pre></div></div>"`,
    );
  });
});
