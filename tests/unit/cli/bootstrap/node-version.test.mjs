import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {isAtLeast, oldestNode, problemOfNode} from '../../../../src/cli/bootstrap/node-version.mjs';

describe('isAtLeast', () => {
  it.each([
    ['20.20.0', '20.20', true],
    ['20.20.2', '20.20', true],
    ['20.19.6', '20.20', false],
    ['20.9.0', '20.20', false],
    ['100.0.0', '20.20', true],
    ['22.0.0-nightly', '20.20', true],
    ['18.99.99', '20.20.1', false],
    ['20.20.0', '20.20.1', false],
  ])('%s against %s: %s', (version, oldest, expected) => {
    expect(isAtLeast(version, oldest)).toBe(expected);
  });
});

describe('problemOfNode', () => {
  it('says what to do about an old Node, in one line', () => {
    expect(problemOfNode('18.20.8')).toMatchInlineSnapshot(
      `"Lectern needs Node 20.20 or newer, and this is Node 18.20.8: install a newer one (nodejs.org, or your version manager) and run the command again."`,
    );
  });

  it('has nothing to say about the oldest that will do', () => {
    expect(problemOfNode('20.20.0')).toBeNull();
  });

  it('asks for what package.json asks for', () => {
    const {engines} = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(engines.node).toBe(`>=${oldestNode}`);
  });
});
