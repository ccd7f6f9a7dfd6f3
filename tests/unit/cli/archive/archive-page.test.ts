import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {unzipSync} from 'fflate';
import {afterEach, describe, expect, it} from 'vitest';
import {archivePage} from '../../../../src/cli/archive/archive-page';
import {zipFolder} from '../../../../src/cli/archive/zip-folder';
import {english} from '../../../../src/core/words';
import {CONFIG as course} from '../../markdown/course-fixture';

let folder = '';
afterEach(() => rmSync(folder, {recursive: true, force: true}));

describe('zipFolder', () => {
  it('puts everything into one folder, the same bytes each time', () => {
    folder = mkdtempSync(path.join(tmpdir(), 'zip-folder-'));
    mkdirSync(path.join(folder, 'data'));
    writeFileSync(path.join(folder, 'index.html'), 'page');
    writeFileSync(path.join(folder, 'data/a.zip'), 'packed');
    const first = zipFolder(folder, 'course');
    utimesSync(path.join(folder, 'index.html'), 1, 1);
    expect(zipFolder(folder, 'course')).toEqual(first);
    expect(Object.keys(unzipSync(first))).toEqual(['course/data/a.zip', 'course/index.html']);
  });
});

describe('archivePage', () => {
  it('has a language, a title, and a word for those without scripts', () => {
    const html = '<html >\n<head>\n</head>\n<body ><div id="__docusaurus"></div></body></html>';
    const page = archivePage(html, {...course, title: 'A & B', locale: 'de'}, english);
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('<title>A &amp; B</title>');
    expect(page).toMatch(/<noscript><p>This archive shows .*<\/noscript><div id="__docusaurus">/);
  });
});
