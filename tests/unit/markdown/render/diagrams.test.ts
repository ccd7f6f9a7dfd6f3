import {describe, expect, it} from 'vitest';
import {problemOf, renderMdx} from './render-mdx';

const words = '  accTitle: Training.\n  accDescr: Data goes into the model.\n';
const diagram = (first: string, body: string, alternative = words) =>
  `\`\`\`mermaid\n${first}\n${alternative}${body}\n\`\`\`\n\n`;

describe('diagrams', () => {
  it('are drawings with a text alternative', async () => {
    expect(await renderMdx(diagram('flowchart LR', '  A[Data 2.135] -->|yes| B'))).toMatchInlineSnapshot(
      `"<div class="diagram" role="img" aria-label="Training: Data goes into the model." tabindex="0"><svg viewBox="0 0 298.5 85.6" width="343" height="98" style="min-width:239px" aria-hidden="true"><defs><marker id="diagram-1-arrowhead" markerWidth="8" markerHeight="5" refX="7" refY="2.5" orient="auto"><polygon points="0 0, 8 2.5, 0 5" fill="var(--accent, currentColor)" stroke="var(--accent, currentColor)" stroke-width="0.8" stroke-linejoin="round" /></marker><marker id="diagram-1-arrowhead-start" markerWidth="8" markerHeight="5" refX="1" refY="2.5" orient="auto-start-reverse"><polygon points="8 0, 0 2.5, 8 5" fill="var(--accent, currentColor)" stroke="var(--accent, currentColor)" stroke-width="0.8" stroke-linejoin="round" /></marker></defs><polyline class="edge" points="107,26.5 230.5,26.5" fill="none" stroke="var(--line, currentColor)" stroke-width="1" marker-end="url(#diagram-1-arrowhead)" /><g class="edge-label"><rect x="151" y="16.5" width="35.5" height="18.3" rx="2" ry="2" fill="var(--bg, Canvas)" /><text x="168.7" y="25.6" text-anchor="middle" font-size="11" fill="var(--muted, currentColor)" dy="3.9">yes</text></g><g class="node"><rect x="8" y="8" width="99" height="36.9" fill="var(--surface, Canvas)" stroke="var(--border, currentColor)" stroke-width="0.8" /><text x="57.5" y="26.5" text-anchor="middle" font-size="13" fill="var(--fg, currentColor)" dy="4.6">Data 2.135</text></g><g class="node"><rect x="230.5" y="8" width="60" height="36.9" fill="var(--surface, Canvas)" stroke="var(--border, currentColor)" stroke-width="0.8" /><text x="260.5" y="26.5" text-anchor="middle" font-size="13" fill="var(--fg, currentColor)" dy="4.6">B</text></g></svg></div>"`,
    );
  });

  it('ask no other host for anything and bring no style sheet', async () => {
    const html = await renderMdx(
      diagram('flowchart TD', '  subgraph gpu [GPU]\n    A --> B\n  end\n  B -.-> C{Ok?}') +
        diagram('sequenceDiagram', '  participant A as Client\n  A->>B: ask\n  B-->>A: answer') +
        diagram('stateDiagram-v2', '  [*] --> Draft\n  Draft --> Done: publish') +
        diagram('classDiagram', '  class Module {\n    +forward(x) Tensor\n  }\n  Module <|-- Linear') +
        diagram('erDiagram', '  RUN ||--o{ METRIC : logs\n  RUN {\n    string id PK\n  }'),
    );
    expect(html.match(/<svg /g)).toHaveLength(5);
    expect(html).not.toMatch(/<style|@import|https?:|#[0-9a-f]{6}|var\(--_/i);
  });

  it('share no id', async () => {
    const html = await renderMdx(diagram('flowchart LR', '  A --> B') + diagram('flowchart LR', '  A --> B'));
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of html.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  it('take a description of many lines', async () => {
    const html = await renderMdx(
      diagram(
        'flowchart LR',
        '  A --> B',
        '  accTitle: Flow\n  accDescr {\n    First A,\n    then B.\n  }\n',
      ),
    );
    expect(html).toContain('aria-label="Flow: First A, then B."');
  });

  it('must say what they show', async () => {
    expect(await problemOf(diagram('flowchart LR', '  A --> B', ''))).toMatchInlineSnapshot(`
      "1:1 diagram-text
      This diagram has no \`accTitle:\` line. Say what it shows: \`accTitle: …\` and \`accDescr: …\` below its first line."
    `);
    expect(await problemOf(diagram('flowchart LR', '  A --> B', '  accTitle: x\n'))).toMatchInlineSnapshot(`
      "1:1 diagram-text
      This diagram has no \`accDescr:\` line. Say what it shows: \`accTitle: …\` and \`accDescr: …\` below its first line."
    `);
  });

  it('have no look of their own', async () => {
    expect(
      await problemOf(`Text.\n\n${diagram('flowchart LR', '  A --> B\n  %% note\n  style A fill:#f00')}`),
    ).toMatchInlineSnapshot(`
      "9:1 diagram-syntax
      \`style A fill:#f00\` would set a look of its own. Take it out: a diagram has the colours of the page, in the light and in the dark."
    `);
  });

  it('are of five kinds', async () => {
    expect(await problemOf(diagram('xychart-beta', '  bar [1, 2]'))).toMatchInlineSnapshot(`
      "2:1 diagram-syntax
      \`xychart-beta\` is no kind of diagram that is drawn here. Begin it with \`flowchart TD\`, \`sequenceDiagram\`, \`stateDiagram-v2\`, \`classDiagram\` or \`erDiagram\`."
    `);
    expect(await problemOf(diagram('', '', ''))).toMatchInlineSnapshot(`
      "1:1 diagram-text
      This diagram has no \`accTitle:\` line. Say what it shows: \`accTitle: …\` and \`accDescr: …\` below its first line."
    `);
  });

  it.each([
    [
      'flowchart LR',
      '  A([Start]) --> B[(Store)] & C{{Queue}}\n  B -- text --> D((x))\n  C ==> D\n  D --- E[[Sub]]',
    ],
    ['flowchart TB', '  direction LR\n  subgraph a-b [Label]\n    x-1["Quoted (text)"] <--> y\n  end'],
    [
      'sequenceDiagram',
      '  actor U as User\n  U->>+S: call\n  Note over U,S: text\n  alt ok\n    S-->>-U: yes\n  else\n    S-xU: no\n  end',
    ],
    [
      'stateDiagram-v2',
      '  direction LR\n  state "In work" as work\n  [*] --> work\n  state Both {\n    one --> two: go\n  }\n  work: Being written',
    ],
    ['classDiagram', '  class A\n  A "1" --> "*" B : has\n  B : +int size\n  A ..|> C'],
  ])('may be of these forms: %s %j', async (first, body) => {
    expect(await renderMdx(diagram(first, body))).toContain('<svg ');
  });
});
