import {describe, expect, it} from 'vitest';
import {renderMdx} from './render-mdx';

describe('checklists', () => {
  it('are boxes that the browser remembers by page and item', async () => {
    expect(
      await renderMdx(
        '- [ ] Install `torch` {/* #install */}\n- [x] Run it\n- [ ] Run it\n\n  With more words.\n- Plain',
      ),
    ).toMatchInlineSnapshot(`
      "<ul class="checklist">
      <li>
      <label><input type="checkbox" data-item="foundations/sample#install" autocomplete="off"> <span>Install <code>torch</code></span></label>
      </li>
      <li>
      <label><input type="checkbox" data-item="foundations/sample#run-it" autocomplete="off"> <span>Run it</span></label>
      </li>
      <li>
      <label><input type="checkbox" data-item="foundations/sample#run-it-2" autocomplete="off"> <span>Run it</span></label>
      <p>With more words.</p>
      </li>
      <li>
      <p>Plain</p>
      </li>
      </ul>"
    `);
  });

  it('leave other lists as they are', async () => {
    expect(await renderMdx('- a\n- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>');
  });
});
