import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {readPageCode} from '../../../../src/cli/hosting/read-page-code';

const hashOf = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`;

describe('the code of a page', () => {
  it('is its inline scripts, byte by byte, and no data', () => {
    const html = `<!doctype html><head><script>let a = "<b>&amp;";\n</script>
      <script type=module>b</script><script type=application/ld+json>{"c": 1}</script>
      <script type=application/json>{}</script><script src=/d.js></script>
      <p title="<script>e</script>">text</p><!-- <script>f</script> -->`;
    expect(readPageCode(html)).toEqual({
      scriptHashes: [hashOf('let a = "<b>&amp;";\n'), hashOf('b')],
      refused: [],
    });
  });

  it('names what a policy refuses', () => {
    const html = `<a href="javascript:void(0)">x</a><button onclick="go()">y</button>
      <img src="https://example.org/a.png" alt=""><script src="//cdn.example.org/x.js"></script>
      <link rel=stylesheet href="https://fonts.example.org/f.css"><link rel=canonical href="https://example.org/">
      <iframe src="https://video.example.org/1"></iframe><a href="https://example.org/">fine</a><img src="/a.png" alt="">`;
    expect(readPageCode(html).refused).toMatchInlineSnapshot(`
      [
        "code in the address \`javascript:void(0)\`",
        "code in the attribute \`onclick\`",
        "\`<img>\` of another host, \`https://example.org/a.png\`",
        "\`<script>\` of another host, \`//cdn.example.org/x.js\`",
        "a stylesheet of another host, \`https://fonts.example.org/f.css\`",
        "\`<iframe>\` of another host, \`https://video.example.org/1\`",
      ]
    `);
  });
});
