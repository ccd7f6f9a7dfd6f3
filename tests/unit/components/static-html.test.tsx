// @vitest-environment jsdom
import {act} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {StaticHtml} from '../../../src/components/StaticHtml';

const run = <StaticHtml html="<p>Words <b>here</b></p>" run="abc-0" />;

afterEach(() => {
  document.body.replaceChildren();
});

describe('a static run', () => {
  it('is its HTML in a box that the browser finds', () => {
    expect(renderToString(run)).toBe(
      '<div class="static-run" data-run="abc-0"><p>Words <b>here</b></p></div>',
    );
  });

  it('is left as it stands when React arrives, whatever the page script did to it', async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = document.createElement('div');
    document.body.append(root);
    root.innerHTML = renderToString(run);
    root.querySelector('b')?.setAttribute('data-touched', '');
    await act(async () => {
      hydrateRoot(root, run);
    });
    expect(root.querySelector('b')?.hasAttribute('data-touched')).toBe(true);
    expect(errors).not.toHaveBeenCalled();
  });
});
