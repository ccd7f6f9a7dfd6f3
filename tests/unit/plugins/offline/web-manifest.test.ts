import {existsSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {standIns} from '../../../../src/plugins/archive/stand-ins';
import {bundleWorker} from '../../../../src/plugins/offline/bundle-worker';
import {webManifest} from '../../../../src/plugins/offline/web-manifest';
import {CONFIG as course} from '../../markdown/course-fixture';

const siteDir = path.resolve(__dirname, '../../../..');

describe('webManifest', () => {
  it('names no path of the site, and pictures that are there', () => {
    const manifest = JSON.parse(webManifest({...course, baseUrl: '/a/b/'}));
    expect(JSON.stringify(manifest)).not.toContain('/a/b/');
    expect(manifest).toMatchObject({name: course.title, start_url: './', scope: './'});
    for (const {src} of manifest.icons) expect(existsSync(path.join(siteDir, 'static', src))).toBe(true);
  });
});

describe('bundleWorker', () => {
  it('makes a worker that serves, and one that ends it', async () => {
    const [on, off] = await Promise.all([bundleWorker(siteDir, true), bundleWorker(siteDir, false)]);
    expect(on).toContain('respondWith');
    expect(on).not.toContain('unregister');
    expect(off).toContain('unregister');
    expect(off).not.toContain('respondWith');
  });
});

describe('standIns', () => {
  it('are there, each for a module of the client', () => {
    for (const {file} of standIns(siteDir)) expect(existsSync(file)).toBe(true);
  });
});
