import {describe, expect, it} from 'vitest';
import {compileMdx, problemOf, renderMdx} from './render-mdx';

const fence = (first: string, code: string) => `\`\`\`${first}\n${code}\n\`\`\`\n`;
const outline = (html: string) => html.replace(/<figure[\s\S]*?language-(\w+)[\s\S]*?<\/figure>/g, '[$1]');

describe('neighbouring fences with tabs', () => {
  it('become one group, their output in the same panel', async () => {
    const html = await renderMdx(
      [
        fence('python tab="PyTorch"', 'import torch'),
        fence('text output', '1'),
        fence('python tab="TensorFlow"', 'import tensorflow'),
        'Text.\n',
        fence('bash tab="Linux"', 'ls'),
        fence('powershell tab="Windows"', 'dir'),
      ].join('\n'),
    );
    expect(outline(html)).toMatchInlineSnapshot(`
      "<CodeTabs id="tabs-1" family="framework" familyLabel="Framework" labels="{…}"><fragment>[python][text]</fragment><fragment>[python]</fragment></CodeTabs>
      <p>Text.</p>
      <CodeTabs id="tabs-2" family="os" familyLabel="Operating system" labels="{…}"><fragment>[bash]</fragment><fragment>[powershell]</fragment></CodeTabs>"
    `);
  });

  it('begin a new group where a label comes again', async () => {
    const pair = fence('python tab="PyTorch"', 'a') + fence('python tab="TensorFlow"', 'b');
    const html = await renderMdx(pair + pair);
    expect(html.match(/<CodeTabs id="[^"]*"/g)).toEqual(['<CodeTabs id="tabs-1"', '<CodeTabs id="tabs-2"']);
  });

  it('stand in lists and boxes too', async () => {
    const html = await renderMdx(`:::note\n\n${fence('bash tab="Linux"', 'ls')}\n:::`);
    expect(outline(html)).toMatchInlineSnapshot(
      `"<div class="admonition admonition-note" role="note" aria-label="Note"><p class="admonition-title">Note</p><CodeTabs id="tabs-1" family="os" familyLabel="Operating system" labels="{…}"><fragment>[bash]</fragment></CodeTabs></div>"`,
    );
  });

  it('give their labels to the component as a list', async () => {
    const code = await compileMdx(
      fence('python tab="PyTorch"', 'a') + fence('python tab="ONNX Runtime"', 'b'),
    );
    expect(code).toContain('labels: ["PyTorch", "ONNX Runtime"]');
  });

  it('have labels of one family', async () => {
    expect(
      await problemOf(`Text.\n\n${fence('bash tab="Linux"', 'ls')}${fence('python tab="PyTorch"', 'x')}`),
    ).toMatchInlineSnapshot(`
      "3:1 tab-label
      The tabs “Linux”, “PyTorch” are of different families. Write something between the two groups, so that each has its own tabs."
    `);
  });

  it('have labels that the course knows', async () => {
    expect(await problemOf(fence('python tab="Pytorch"', 'x'))).toMatchInlineSnapshot(`
      "1:1 tab-label
      No family of tabs has the label “Pytorch”. Did you mean \`PyTorch\`? Use one of PyTorch, TensorFlow, ONNX Runtime, Linux, macOS, Windows, or add it to \`tabFamilies\` in course.config.ts."
    `);
  });
});

describe('a typed <CodeTabs>', () => {
  it('is the same component, with any content in a tab', async () => {
    const html = await renderMdx(
      '<CodeTabs>\n\n' +
        fence('python tab="PyTorch"', 'a') +
        '\nSome *words*.\n\n' +
        fence('python tab="TensorFlow"', 'b') +
        '\n</CodeTabs>',
    );
    expect(outline(html)).toMatchInlineSnapshot(
      `"<CodeTabs id="tabs-1" family="framework" familyLabel="Framework" labels="{…}"><fragment>[python]<p>Some <em>words</em>.</p></fragment><fragment>[python]</fragment></CodeTabs>"`,
    );
  });

  it('holds nothing before its first tab', async () => {
    expect(
      await problemOf(`<CodeTabs>\n\nWords.\n\n${fence('python tab="PyTorch"', 'a')}\n</CodeTabs>`),
    ).toMatchInlineSnapshot(`
      "3:1 tab-label
      <CodeTabs> holds something that belongs to no tab. Begin it with a fence that has \`tab="…"\`; what follows a fence shows in the same tab."
    `);
  });
});
