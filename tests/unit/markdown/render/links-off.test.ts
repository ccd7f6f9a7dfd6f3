import {describe, expect, it} from 'vitest';
import {renderMdx} from './render-mdx';

const options = {modulesOff: new Set(['monitoring'])};

describe('links into a module that is switched off', () => {
  it('keep their words, by file, address and reference', async () => {
    const mdx = [
      'See [**metrics**](../05-monitoring/01-metrics.mdx#kinds), [the module](/monitoring/) and [alerts][later].',
      '',
      '[later]: ../05-monitoring/02-alerts.mdx',
    ].join('\n');
    expect(await renderMdx(mdx, options)).toBe('<p>See <strong>metrics</strong>, the module and alerts.</p>');
  });

  it('other links stay', async () => {
    const mdx =
      '[a](#here), [b](/glossary/), [c](https://example.org/monitoring/), [d](//example.org/monitoring/)';
    const html = await renderMdx(mdx, options);
    expect(html.match(/<a /g)).toHaveLength(4);
  });
});
