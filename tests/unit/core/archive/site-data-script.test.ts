import {runInNewContext} from 'node:vm';
import {expect, it} from 'vitest';
import {siteDataScript, siteDataVariable} from '../../../../src/core/archive/site-data-script';

it('gives the data of several files to whoever asks for one', () => {
  const self: Record<string, unknown> = {};
  const scripts = [siteDataScript('data/a.json', '{"x": "</script>"}\n'), siteDataScript('b.json', '[1]')];
  for (const script of scripts) runInNewContext(script, {self});
  expect(self[siteDataVariable]).toEqual({'data/a.json': {x: '</script>'}, 'b.json': [1]});
});
