import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {estimateFileSize} from '../../../../src/core/export/estimate-file-size';
import {explainFileProblem} from '../../../../src/core/export/explain-file-problem';
import {formatRecordFiles} from '../../../../src/core/export/format-record-files';
import {importEnglish} from '../../../../src/core/export/import-words';
import {parseRecordFile} from '../../../../src/core/export/parse-record-file';
import type {RecordFile} from '../../../../src/core/export/record-file';
import type {RecordEvent} from '../../../../src/core/learner/event-base';
import {mergeEvents} from '../../../../src/core/learner/merge-events';
import {arbitraryRecord, idOf} from '../learner/arbitrary-event';

const base = {v: 1, at: '2026-11-21T09:30:00.000Z', device: idOf('d'), seq: 1};
const read: RecordEvent = {...base, id: idOf('b'), type: 'lesson-read'};
const lesson = {...read, lesson: 'foundations/a'};
const record: RecordFile = {courseId: 'ml', profile: 'Ada', events: [lesson]};

function textOf(events: readonly RecordEvent[]): string {
  return formatRecordFiles({...record, events})[0] ?? '';
}

function eventsOf(text: string): readonly RecordEvent[] {
  const parsed = parseRecordFile(text, 'ml');
  if (!parsed.ok) throw new Error(parsed.problem.kind);
  return parsed.file.events;
}

function refusal(text: string): string {
  const parsed = parseRecordFile(text, 'ml');
  return parsed.ok ? 'taken' : explainFileProblem(parsed.problem, importEnglish);
}

describe('the file of a record', () => {
  it('can be read, and compared line by line', () => {
    const later: RecordEvent = {
      ...base,
      id: idOf('a'),
      type: 'dreamt',
      of: {z: 1, a: ['<b>']},
    } as RecordEvent;
    expect(textOf([lesson, later])).toMatchInlineSnapshot(`
      "{
        "format": "lectern-record",
        "v": 1,
        "courseId": "ml",
        "profile": "Ada",
        "events": [
          {"at":"2026-11-21T09:30:00.000Z","device":"daaaaaaaaaaaaaaaaaaaaaaaaa","id":"aaaaaaaaaaaaaaaaaaaaaaaaaa","of":{"a":["<b>"],"z":1},"seq":1,"type":"dreamt","v":1},
          {"at":"2026-11-21T09:30:00.000Z","device":"daaaaaaaaaaaaaaaaaaaaaaaaa","id":"baaaaaaaaaaaaaaaaaaaaaaaaa","lesson":"foundations/a","seq":1,"type":"lesson-read","v":1}
        ]
      }
      "
    `);
    expect(textOf([])).toMatchInlineSnapshot(`
      "{
        "format": "lectern-record",
        "v": 1,
        "courseId": "ml",
        "profile": "Ada",
        "events": []
      }
      "
    `);
  });

  it('brings every event back, of known and unknown types, with all their fields', () => {
    fc.assert(
      fc.property(arbitraryRecord, (events) => {
        const whole = mergeEvents(events, []);
        expect(mergeEvents(eventsOf(textOf(whole)), [])).toEqual(whole);
      }),
    );
  });

  it('is the same for the same record, in whatever order it came together', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        expect(textOf(mergeEvents(a, b))).toBe(textOf(mergeEvents(b, a).toReversed()));
      }),
    );
  });

  it('keeps a key that objects give a meaning to', () => {
    const odd = JSON.parse(
      JSON.stringify({...lesson, type: 'odd', __proto__: undefined}).replace(
        '"odd"',
        '"odd","__proto__":{"a":1}',
      ),
    );
    expect(textOf(eventsOf(textOf([odd])))).toContain('"__proto__":{"a":1}');
  });

  it('becomes several files where it is more than one may hold; together they are the record', () => {
    const events = Array.from({length: 50}, (_, index) => ({
      ...lesson,
      id: idOf(`${'abcdefgh'.charAt(index % 8)}${'abcdefgh'.charAt(index >> 3)}`),
    }));
    const whole = mergeEvents(events, []);
    for (const limits of [
      {bytes: 2_000, events: 1_000},
      {bytes: 1_000_000, events: 7},
    ]) {
      const files = formatRecordFiles({...record, events: whole}, limits);
      expect(files.length).toBeGreaterThan(3);
      expect(files.every((text) => new TextEncoder().encode(text).length <= limits.bytes)).toBe(true);
      expect(files.map((text) => eventsOf(text).length <= limits.events)).not.toContain(false);
      expect(files.map(eventsOf).reduce((all, part) => mergeEvents(all, part), [])).toEqual(whole);
    }
  });

  it('is about as large as the page says', () => {
    for (const count of [1, 700, 6000]) {
      const events = Array.from({length: count}, (_, seq) => ({
        ...lesson,
        seq,
        lesson: 'é'.repeat(seq % 40),
      }));
      const size = new TextEncoder().encode(textOf(events)).length;
      expect(estimateFileSize(events) / size).toBeCloseTo(1, 1);
    }
  });

  it('takes what an older platform wrote, which had fewer fields, and leaves it as it is', () => {
    const started = {
      ...base,
      id: idOf('c'),
      type: 'attempt-started',
      quiz: 'q',
      seed: 1,
      questions: ['a'],
      limit: null,
    };
    const graded = {...base, id: idOf('e'), type: 'review-graded', card: 'q#a', grade: 3};
    const events = eventsOf(textOf([started, graded]));
    expect(new Set(events)).toEqual(new Set([started, graded]));
  });
});

describe('a file that is refused', () => {
  const answer = {
    ...base,
    ...{id: idOf('b'), type: 'question-answered', quiz: 'q', question: 'a', revision: 'r', response: ['a']},
    ...{earned: '1', possible: '1', rule: 'exact', mode: 'practice', try: 1},
  };
  const file = (fields: object) =>
    JSON.stringify({format: 'lectern-record', v: 1, courseId: 'ml', profile: '', events: [], ...fields});

  it('says why', () => {
    const deep = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`);
    const texts = [
      '',
      textOf([lesson]).slice(0, -4),
      '[]',
      'null',
      file({format: 'other'}),
      file({v: 0}),
      file({v: 2, events: 'of another shape'}),
      file({courseId: 'cooking'}),
      file({courseId: 'cook'.repeat(5000)}),
      file({profile: 7}),
      file({events: [lesson, {...lesson, lesson: 7}]}),
      file({events: [{...lesson, lesson: 'x'.repeat(20_001)}]}),
      file({events: [{...lesson, at: '2026-02-30'}]}),
      file({events: [{...lesson, more: deep}]}),
      file({events: ['<img src=x onerror=alert(1)>']}),
      file({events: [{...answer, earned: '3/2'}]}),
      file({events: Array.from({length: 200_001}, () => 0)}),
      ' '.repeat(20_000_001),
    ];
    expect(texts.map(refusal).join('\n')).toMatchInlineSnapshot(`
      "This file is no JSON, or only a part of it: was the download cut off?
      This file is no JSON, or only a part of it: was the download cut off?
      This file is not the record of a learner.
      This file is not the record of a learner.
      This file is not the record of a learner.
      This file is not the record of a learner.
      This file was exported by a newer version of this site. Reload the page, or ask those who run this site to update it.
      This file is of another course, cooking.
      This file is of another course, cookcookcookcookcookcookcookcookcookcookcookcookcookcookcook ….
      This file is not the record of a learner.
      Event 2 of this file is damaged: lesson of lesson-read has a value it cannot have.
      Event 1 of this file is damaged: lesson of lesson-read has a value it cannot have.
      Event 1 of this file is damaged: at is not a UTC time with milliseconds.
      Event 1 of this file is damaged: values are nested more than 16 deep.
      Event 1 of this file is damaged: not an object.
      Event 1 of this file is damaged: earned of question-answered is more than possible.
      This file has more than 200,000 events, which no export of this site has.
      This file is larger than 20 MB, which no export of this site is."
    `);
  });

  it('is not one with full points', () => {
    expect(eventsOf(file({events: [answer]}))).toEqual([answer]);
  });

  it('is never half of one: a record survives any file', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((events) => file({events: [JSON.parse(events)]})),
        ),
        (text) => {
          const parsed = parseRecordFile(text, 'ml');
          expect(typeof parsed.ok).toBe('boolean');
        },
      ),
    );
  });
});
