import {symlink} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatReport} from '../../../../src/cli/report-records/format-report';
import {groupLearners} from '../../../../src/cli/report-records/group-learners';
import {readReportOptions} from '../../../../src/cli/report-records/options';
import {readRecordFolder} from '../../../../src/cli/report-records/read-record-folder';
import {formatRecordFiles} from '../../../../src/core/export/format-record-files';
import {idOf} from '../../core/learner/arbitrary-event';
import {temporaryFolder} from '../temporary-folder';

function record(file: string, profile: string, ...devices: readonly string[]) {
  const events = devices.map((device) => ({
    ...{v: 1, id: idOf(`${file}${device}`), at: '2026-11-21T09:30:00.000Z'},
    ...{device: idOf(device), seq: 1, type: 'x'},
  }));
  return {file, courseId: 'ml', profile, events};
}

describe('groupLearners', () => {
  it('puts files of one device together, also by way of a third', () => {
    const learners = groupLearners([
      record('b', '', 'phone'),
      record('c', 'Ben', 'tablet'),
      record('d', 'Ada', 'desk'),
      record('e', '', 'desk', 'phone'),
    ]);
    expect(learners.map(({name, files, events}) => ({name, files, count: events.length}))).toEqual([
      {name: 'Ada', files: ['b', 'd', 'e'], count: 4},
      {name: 'Ben', files: ['c'], count: 1},
    ]);
  });

  it('names a learner without a name after the file', () => {
    expect(groupLearners([record('someone.json', '')]).map(({name}) => name)).toEqual(['someone']);
  });
});

describe('readRecordFolder', () => {
  it('takes what is a record of this course, and says of each other file why not', async () => {
    const text = (courseId: string) => formatRecordFiles({...record('a', 'Ada', 'desk'), courseId})[0] ?? '';
    const folder = temporaryFolder({
      'ada.json': text('ml'),
      'broken.json': text('ml').slice(0, -20),
      'cooking.json': text('cooking'),
      'large.json': ' '.repeat(20_000_001),
      'newer.json': text('ml').replace('"v": 1', '"v": 2'),
      'BEN.JSON': text('ml'),
      'notes.txt': 'not looked at',
    });
    const {records, problems} = await readRecordFolder(folder, 'ml');
    expect(records.map(({file, profile}) => ({file, profile}))).toEqual([
      {file: 'BEN.JSON', profile: 'Ada'},
      {file: 'ada.json', profile: 'Ada'},
    ]);
    expect(problems.join('\n')).toMatchInlineSnapshot(`
      "broken.json: This file is no JSON, or only a part of it: was the download cut off?
      cooking.json: This file is of another course, cooking.
      large.json: This file is larger than 20 MB, which no export of this site is.
      newer.json: This file was exported by a newer version of the site. Run this on the version of the course that your learners use."
    `);
  });

  it('looks into folders too, follows no link, and stops where no one sorts records', async () => {
    const text = formatRecordFiles(record('a', 'Ada', 'desk'))[0] ?? '';
    const outside = temporaryFolder({'eve.json': text});
    const folder = temporaryFolder({
      'b.json/ada.json': text,
      'team a/2026/ben.json': text,
      'team a/2026/broken.json': '',
      '__MACOSX/._ada.json': 'no record',
      '.git/config.json': '{}',
      '1/2/3/4/5/6/7/8/deep.json': text,
      '1/2/3/4/5/6/7/8/9/deeper.json': text,
    });
    await symlink(outside, path.join(folder, 'outside'));
    await symlink(path.join(outside, 'eve.json'), path.join(folder, 'eve.json'));
    await symlink(folder, path.join(folder, 'team a/round'));
    const {records, problems} = await readRecordFolder(folder, 'ml');
    expect(records.map(({file}) => file)).toEqual([
      '1/2/3/4/5/6/7/8/deep.json',
      'b.json/ada.json',
      'team a/2026/ben.json',
    ]);
    expect(problems.join('\n')).toMatchInlineSnapshot(`
      "1/2/3/4/5/6/7/8/9: Records are looked for in folders 8 deep, and this one is deeper.
      team a/2026/broken.json: This file is no JSON, or only a part of it: was the download cut off?"
    `);
  });
});

describe('formatReport', () => {
  const at = '2026-11-20T09:30:00.000Z';
  const nobody = {
    latestAt: null,
    lessons: {done: 0, all: 12},
    quizzes: [],
    exercises: [],
    confirmed: 0,
    wrong: [],
    changed: [],
  };

  it('is a table, and each learner', () => {
    const answer = {question: 'quiz-a#q', at, earned: '1', possible: '1'};
    const ada = {
      ...{name: 'Ada', files: ['ada-1.json', 'ada-2.json'], latestAt: at, lessons: {done: 3, all: 12}},
      quizzes: [
        {id: 'quiz-a', title: 'Tensors', passed: true, percent: 92, mode: 'exam' as const, at},
        {id: 'quiz-b', title: 'The cloud', passed: false, percent: 5, mode: 'practice' as const, at},
        {id: 'quiz-c', title: 'Opinions', passed: null, percent: 50, mode: 'practice' as const, at},
      ],
      exercises: [
        {id: 'e', title: 'Serve it', state: 'earned' as const, at},
        {id: 'f', title: 'Pack it', state: 'begun' as const, at: null},
      ],
      ...{confirmed: 41, wrong: [answer], changed: Array.from({length: 12}, () => answer)},
    };
    expect(formatReport([ada, {...nobody, name: 'Ben', files: ['ben.json']}])).toMatchInlineSnapshot(`
      "Learner  Lessons  Quizzes passed  Exercises proven  Last seen
      Ada      3 of 12               1                 1  2026-11-20
      Ben      0 of 12               0                 0  never

      Ada (ada-1.json, ada-2.json)
        passed      92 %  2026-11-20  exam      Tensors
        not passed   5 %  2026-11-20  practice  The cloud
        taken       50 %  2026-11-20  practice  Opinions
        proven            2026-11-20  exercise  Serve it
        begun                         exercise  Pack it
        Answers that were worked out again and hold: 41
        Answers with other points in the file than the key gives, which counts: 1
          quiz-a#q, 2026-11-20: 1 of 1
        Answers to questions that have changed since, taken as recorded: 12
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          quiz-a#q, 2026-11-20: 1 of 1
          and 2 more

      Ben (ben.json)
        No quiz and no exercise yet.
        Answers that were worked out again and hold: 0"
    `);
  });

  it('lets no file steer the terminal', () => {
    const report = formatReport([{...nobody, name: '\u001b[31mred\u0007', files: ['a\u001b[2J.json']}]);
    expect(report.replaceAll('\n', '')).not.toMatch(/\p{C}/u);
  });
});

describe('what stands after `npm run report-records --`', () => {
  it('is a folder, and perhaps --json', () => {
    expect(readReportOptions(['records', '--json'])).toEqual({
      kind: 'report',
      options: {folder: 'records', json: true},
    });
    const refused = [[], ['a', 'b'], ['a', '--jsn']].map((args) => readReportOptions(args));
    expect(refused.map((result) => result.kind === 'refused' && result.message)).toMatchInlineSnapshot(`
      [
        "Name the folder with the exported records. Use: npm run report-records -- <folder> [--json]",
        "One folder at a time: \`b\` is one too many. Use: npm run report-records -- <folder> [--json]",
        "There is no option \`--jsn\`. Did you mean \`--json\`? Use: npm run report-records -- <folder> [--json]",
      ]
    `);
  });

  it('may ask what it does', () => {
    const asked = readReportOptions(['--help']);
    expect(readReportOptions(['records', '-h', '--jsn'])).toEqual(asked);
    expect(asked.kind === 'help' && asked.message).toMatchInlineSnapshot(`
      "Use: npm run report-records -- <folder> [--json]

      Prints who passed what, from the .json files that learners exported: those in the folder and in the folders in it.

        --json      the same as one JSON document, for another program
        -h, --help  this text"
    `);
  });
});
