import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {CourseConfig} from '../../../../src/core/course/config';
import {type PageFiles, writePageFiles} from '../../../../src/plugins/page-script/write-page-files';

const siteDir = path.resolve(__dirname, '../../../..');
const config: CourseConfig = {
  title: 'Course',
  tagline: '',
  description: '',
  url: 'https://example.org',
  baseUrl: '/a/b/',
  courseId: 'some-course',
  logo: null,
  accent: null,
  repository: null,
  branch: 'main',
  modules: 'all',
  tabFamilies: {os: {label: 'System', options: ['Linux']}},
  search: {provider: 'pagefind'},
  reportMistake: null,
  offline: true,
  security: {frameAncestors: 'self', meta: false},
  locale: 'en',
};

let outDir = '';
const write = (isProduction: boolean) =>
  writePageFiles({siteDir, baseUrl: '/a/b/', config, outDir, isProduction});
const read = (name: string) => readFile(path.join(outDir, name), 'utf8');

beforeAll(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), 'page-files-'));
});
afterAll(() => rm(outDir, {recursive: true}));

describe('writePageFiles', () => {
  describe('for the built site', () => {
    let files: PageFiles;
    beforeAll(async () => {
      await writeFile(path.join(outDir, 'page-OLD.js'), 'old');
      files = await write(true);
    });

    it('names files by what is in them, and clears away older ones', async () => {
      expect(files.script).toMatch(/^page-[A-Z0-9]{8}\.js$/);
      expect(files.style).toMatch(/^choices-[0-9a-f]{8}\.css$/);
      const names = await readdir(outDir);
      expect(names).toEqual([
        files.style,
        files.script,
        expect.stringMatching(/^page-due-[A-Z0-9]{8}\.js$/),
        expect.stringMatching(/^page-exercise-[A-Z0-9]{8}\.js$/),
        expect.stringMatching(/^page-keeping-[A-Z0-9]{8}\.js$/),
        expect.stringMatching(/^page-offline-[A-Z0-9]{8}\.js$/),
        expect.stringMatching(/^page-overview-[A-Z0-9]{8}\.js$/),
        expect.stringMatching(/^page-progress-[A-Z0-9]{8}\.js$/),
        expect.stringMatching(/^page-record-[A-Z0-9]{8}\.js$/),
        expect.stringMatching(/^page-search-[A-Z0-9]{8}\.js$/),
      ]);
      expect(await write(true)).toEqual(files);
    });

    it('puts the accent of the configuration into the style', async () => {
      const accent = {light: '#0b5fff', dark: '#7fb0ff'};
      expect(await read(files.style)).not.toContain('--accent');
      const {style} = await writePageFiles({
        siteDir,
        baseUrl: '/a/b/',
        config: {...config, accent},
        outDir,
        isProduction: true,
      });
      expect(await read(style)).toContain(
        ':root {\n  --accent-light: #0b5fff;\n  --accent-dark: #7fb0ff;\n}\n',
      );
      await write(true);
    });

    it('puts the course in place of every name that the source leaves open', async () => {
      const scripts = (await readdir(outDir)).filter((name) => name.endsWith('.js'));
      const texts = await Promise.all(scripts.map(read));
      expect(texts.join()).toContain('some-course');
      expect(texts.join()).toContain('/a/b/');
      expect(texts.join()).not.toContain('LECTERN_');
    });

    it('loads at most 5.9 KiB before anything is asked for, and the record apart', async () => {
      const script = await read(files.script);
      // Of it 0.35 are what asks for progress, review and the record, and hears of another profile.
      expect(gzipSync(script, {level: 9}).length).toBeLessThanOrEqual(5.9 * 1024);
      expect(script).not.toContain('IDBObjectStore');
      const [, record = ''] = /import\("\.\/(page-record-\w+\.js)"\)/.exec(script) ?? [];
      expect(await read(record)).toContain('IDBObjectStore');
    });

    it('brings no React', async () => {
      const texts = await Promise.all((await readdir(outDir)).map(read));
      expect(texts.join()).not.toMatch(/react/i);
    });
  });

  it('keeps names for the live server, whose head is written once', async () => {
    const files = await write(false);
    expect(files).toMatchObject({script: 'page.js', style: 'choices.css'});
    expect(await read('page.js')).toContain('startTabs');
  });
});
