import {describe, expect, it} from 'vitest';
import {problemOf, renderMdx} from './render-mdx';

const fence = (first: string, ...lines: string[]) => [`\`\`\`${first}`, ...lines, '```'].join('\n');

describe('a code block', () => {
  it('has a caption, a copy button and coloured lines', async () => {
    expect(
      await renderMdx(fence('python title="serve.py"', 'def f(x):', '    return x  # done')),
    ).toMatchInlineSnapshot(`
      "<figure class="code" data-language="python"><figcaption class="code-caption"><span class="code-title">serve.py</span><span class="code-language">Python</span><button type="button" class="copy-button" data-copied="Copied">Copy</button></figcaption><pre tabindex="0" translate="no"><code class="language-python"><span class="line"><span class="token keyword">def</span> <span class="token function">f</span>(x):</span>
      <span class="line">    <span class="token keyword">return</span> x  <span class="token comment"># done</span></span></code></pre></figure>"
    `);
  });

  it('closes a token of many lines at each line, and opens it again', async () => {
    const html = await renderMdx(fence('python', 's = """one', '', 'three"""', 'n = 1'));
    const lines = html.split('<code class="language-python">')[1]?.split('\n') ?? [];
    expect(lines).toHaveLength(4);
    expect(lines).toMatchInlineSnapshot(`
      [
        "<span class="line">s <span class="token operator">=</span> <span class="token triple-quoted-string string">"""one</span></span>",
        "<span class="line"></span>",
        "<span class="line"><span class="token triple-quoted-string string">three"""</span></span>",
        "<span class="line">n <span class="token operator">=</span> <span class="token number">1</span></span></code></pre></figure>",
      ]
    `);
  });

  it('marks lines and numbers them', async () => {
    const html = await renderMdx(fence('text {1,3-4} showLineNumbers', 'a', 'b', 'c', 'd', 'e'));
    expect(html).toMatchInlineSnapshot(`
      "<figure class="code numbered" data-language="text"><figcaption class="code-caption"><span class="code-language">Text</span><button type="button" class="copy-button" data-copied="Copied">Copy</button></figcaption><pre tabindex="0" translate="no"><code class="language-text"><span class="line highlighted">a</span>
      <span class="line">b</span>
      <span class="line highlighted">c</span>
      <span class="line highlighted">d</span>
      <span class="line">e</span></code></pre></figure>"
    `);
  });

  it('takes the margin as well where a line has no room in the column', async () => {
    const classOf = async (first: string, length: number) =>
      /<figure class="([^"]*)"/.exec(await renderMdx(fence(first, 'x', 'y'.repeat(length))))?.[1];
    expect(await classOf('text', 80)).toBe('code');
    expect(await classOf('text', 81)).toBe('code wide');
    // The numbers stand before the lines.
    expect(await classOf('text showLineNumbers', 76)).toBe('code numbered');
    expect(await classOf('text showLineNumbers', 77)).toBe('code numbered wide');
  });

  it('shows what a diff puts in and takes out', async () => {
    expect(await renderMdx(fence('diff', ' same', '-old <b>', '+new'))).toMatchInlineSnapshot(`
      "<figure class="code diff" data-language="diff"><figcaption class="code-caption"><span class="code-language">Diff</span><button type="button" class="copy-button" data-copied="Copied">Copy</button></figcaption><pre tabindex="0" translate="no"><code class="language-diff"><span class="line"> same</span>
      <span class="line deleted">-old &#x3C;b></span>
      <span class="line inserted">+new</span></code></pre></figure>"
    `);
  });

  it('tells commands of a terminal from what they print', async () => {
    const html = await renderMdx(
      fence(
        'console',
        '$ pip install \\',
        '    torch==2.13.0',
        'Successfully installed',
        '',
        '$ python -c "print(1)"',
        '1',
      ),
    );
    expect(html).toMatchInlineSnapshot(`
      "<figure class="code terminal" data-language="console"><figcaption class="code-caption"><span class="code-language">Terminal</span><button type="button" class="copy-button" data-copied="Copied">Copy</button></figcaption><pre tabindex="0" translate="no"><code class="language-console"><span class="line command"><span class="prompt" aria-hidden="true">$ </span>pip <span class="token function">install</span> \\</span>
      <span class="line command"><span class="prompt" aria-hidden="true">> </span>    torch==2.13.0</span>
      <span class="line printed">Successfully installed</span>
      <span class="line printed"></span>
      <span class="line command"><span class="prompt" aria-hidden="true">$ </span>python <span class="token parameter variable">-c</span> <span class="token string">"print(1)"</span></span>
      <span class="line printed">1</span></code></pre></figure>"
    `);
  });

  it('is named as output where a program printed it, and has no copy button', async () => {
    expect(await renderMdx(fence('text output tolerance=1%', '0.5'))).toMatchInlineSnapshot(
      `"<figure class="code output" data-language="text"><figcaption class="code-caption"><span class="code-title">Output</span></figcaption><pre tabindex="0" translate="no"><code class="language-text"><span class="line">0.5</span></code></pre></figure>"`,
    );
  });

  it('without a language is text', async () => {
    expect(await renderMdx(fence('', 'a < b'))).toContain('<span class="line">a &#x3C; b</span>');
  });

  it('is not highlighted inside a word of the text', async () => {
    expect(await renderMdx('Call `f(x)`.')).toMatchInlineSnapshot(`"<p>Call <code>f(x)</code>.</p>"`);
  });

  it('names the language that was meant', async () => {
    expect(await problemOf(`Text.\n\n${fence('pyhton', 'x')}`)).toMatchInlineSnapshot(`
      "3:1 unknown-language
      There is no code language \`pyhton\`. Did you mean \`python\`? Use one of the languages that the guide lists, or \`text\`."
    `);
  });

  it('says what is wrong with its settings', async () => {
    expect(await problemOf(fence('python titel="x"', 'x'))).toMatchInlineSnapshot(`
      "1:1 fence-setting
      A code block has no setting \`titel\`. Did you mean \`title\`? Write \`title="serve.py"\`."
    `);
  });
});
