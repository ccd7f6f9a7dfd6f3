import {describe, expect, it} from 'vitest';
import {languages} from '../../../../src/markdown/render/highlight/languages';
import {prism} from '../../../../src/markdown/render/highlight/prism';

describe('languages', () => {
  it('are those of the lesson format', () => {
    expect([...languages.keys()].join(' ')).toBe(
      'python console bash powershell text json yaml toml ini docker nginx http sql promql protobuf cmake cpp cuda java javascript typescript diff markdown',
    );
  });

  it.each([...languages].flatMap(([name, {grammar}]) => (grammar === null ? [] : [[name, grammar]])))(
    'have a grammar in Prism: %s',
    (_, grammar) => {
      expect(prism.languages[grammar ?? '']).toBeTypeOf('object');
    },
  );

  it('leave no global behind', () => {
    expect('Prism' in globalThis).toBe(false);
  });
});
