import {describe, expect, it} from 'vitest';
import {findRegion} from '../../../../src/markdown/render/region';
import {siblingPath} from '../../../../src/markdown/render/sibling-path';
import {problemOf, renderMdx} from './render-mdx';

const source = [
  'import torch',
  '',
  'def train():',
  '    # region step',
  '    loss = f(x)',
  '    # region inner',
  '    if loss > 1:',
  '        stop()',
  '    # endregion inner',
  '',
  '    # endregion step',
  '# region open',
].join('\n');
const read = (path: string) => {
  if (path === '/repo/docs/01-foundations/code/train.py') return source;
  throw new Error('no file');
};

describe('a region', () => {
  it('is its lines without markers, indent and blank ends', () => {
    expect(findRegion(source, 'step')).toEqual({
      ok: true,
      code: 'loss = f(x)\nif loss > 1:\n    stop()',
      firstLine: 5,
    });
  });

  it('may be marked in the way of C++ and SQL', () => {
    expect(
      findRegion('// region a\nx;\n// endregion a\n-- region b\nSELECT 1\n-- endregion b', 'a'),
    ).toMatchObject({code: 'x;'});
    expect(findRegion('-- region b\r\nSELECT 1\r\n-- endregion b\r\n', 'b')).toMatchObject({
      code: 'SELECT 1',
    });
  });

  it('is missing, doubled or open', () => {
    expect(findRegion(source, 'steps')).toMatchInlineSnapshot(`
      {
        "message": "has no region \`steps\`; it has \`step\`, \`inner\`, \`open\`.",
        "ok": false,
      }
    `);
    expect(findRegion('x = 1', 'a')).toMatchInlineSnapshot(`
      {
        "message": "has no region \`a\`; it has none.",
        "ok": false,
      }
    `);
    expect(findRegion('# region a\n# endregion a\n# region a\n# endregion a', 'a')).toMatchInlineSnapshot(`
      {
        "message": "opens region \`a\` twice, on lines 1 and 3.",
        "ok": false,
      }
    `);
    expect(findRegion(source, 'open')).toMatchInlineSnapshot(`
      {
        "message": "opens region \`open\` on line 12 and never closes it.",
        "ok": false,
      }
    `);
  });
});

describe('<CodeRegion>', () => {
  it('shows the region under the name of its file', async () => {
    expect(
      await renderMdx('<CodeRegion file="./code/train.py" region="step" />', {read}),
    ).toMatchInlineSnapshot(`
      "<figure class="code" data-language="python"><figcaption class="code-caption"><span class="code-title">code/train.py</span><span class="code-language">Python</span><button type="button" class="copy-button" data-copied="Copied">Copy</button></figcaption><pre tabindex="0" translate="no"><code class="language-python"><span class="line">loss <span class="token operator">=</span> f(x)</span>
      <span class="line"><span class="token keyword">if</span> loss <span class="token operator">></span> <span class="token number">1</span>:</span>
      <span class="line">    stop()</span></code></pre></figure>"
    `);
  });

  it('may have a title of its own', async () => {
    const html = await renderMdx('<CodeRegion file="code/train.py" region="inner" title="One step" />', {
      read,
    });
    expect(html).toContain('<span class="code-title">One step</span>');
  });

  it('says what is missing', async () => {
    expect(
      await problemOf('Text.\n\n<CodeRegion file="code/trian.py" region="step" />', {read}),
    ).toMatchInlineSnapshot(`
      "3:1 code-region
      There is no file code/trian.py beside this page. Write the path relative to the page: \`file="./serve.py"\`."
    `);
    expect(
      await problemOf('<CodeRegion file="code/train.py" region="stpe" />', {read}),
    ).toMatchInlineSnapshot(`
      "1:1 code-region
      code/train.py has no region \`stpe\`; it has \`step\`, \`inner\`, \`open\`. Mark the lines with \`# region stpe\` and \`# endregion stpe\`."
    `);
    expect(await problemOf('<CodeRegion file="code/train.py" />', {read})).toMatchInlineSnapshot(`
      "1:1 missing-attribute
      <CodeRegion> has no \`region\`. Write \`<CodeRegion region="…">\`."
    `);
  });
});

describe('a path beside a page', () => {
  it.each([
    ['./a.py', '/repo/docs/a.py'],
    ['../x/a.py', '/repo/x/a.py'],
    ['a.py', '/repo/docs/a.py'],
  ])('%s', (relative, path) => {
    expect(siblingPath('/repo/docs/page.mdx', relative)).toBe(path);
    expect(siblingPath('\\repo\\docs\\page.mdx', relative)).toBe(path);
  });
});
