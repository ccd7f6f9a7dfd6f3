import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {moduleSchema} from '../../../src/markdown/parse/module-schema';
import {lessonSchema} from '../../../src/markdown/parse/page-schemas';
import {schemaProblems} from '../../../src/markdown/schema-problems';

const MODULE = `
title: Basics
code: m01
level: Beginner
description: What comes first.
version: "1.0"
updated: "2026-11-21"
objectives:
  - {id: o1, text: Explain the first thing}
`;

function ofModule(yaml: string): string {
  return schemaProblems(moduleSchema, parse(`${MODULE}${yaml}`, {uniqueKeys: false}))
    .map(({message, fix}) => `${message}\n  ${fix}`)
    .join('\n');
}

function ofLesson(data: unknown): string {
  return schemaProblems(lessonSchema, data)
    .map(({message, fix}) => `${message}\n  ${fix}`)
    .join('\n');
}

describe('what an instructor reads', () => {
  it('of keys that nobody knows, at the top and inside', () => {
    expect(
      ofModule('audiense: {}\nresources:\n  - {kind: video, titel: A, title: B}\nwhatever: 1'),
    ).toMatchInlineSnapshot(`
      "There is no key \`titel\` in item 1 of \`resources\`. Did you mean \`title\`?
        Write \`title:\`, or take the line out.
      There is no key \`audiense\`. Did you mean \`audience\`?
        Write \`audience:\`, or take the line out.
      There is no key \`whatever\`.
        Take it out, or use one of: title, description, draft, unlisted, image, keywords, slug, sidebar_label, toc_max_heading_level, code, level, version, updated, requires, audience, objectives, criteria, plan, checklist, quiz, practical, covers, notCovered, tools, resources, questions, upcoming."
    `);
  });

  it('of keys that are missing, at the top and inside', () => {
    expect(ofLesson({})).toMatchInlineSnapshot(`
      "\`title\` is missing.
        Add \`title:\`. The title, as it stands over the page and in lists.
      \`description\` is missing.
        Add \`description:\`. One or two sentences of plain text: what the page is about.
      \`minutes\` is missing.
        Add \`minutes:\`. How many minutes the lesson takes: a whole number."
    `);
    expect(ofModule('plan:\n  - {title: Week 1, days: [{text: x}]}')).toMatchInlineSnapshot(`
      "\`days\` is missing in item 1 of \`days\` in item 1 of \`plan\`.
        Add \`days:\`. The day or days, in quotes: \`"1-2"\`."
    `);
  });

  it('of values of another kind', () => {
    expect(
      ofModule(
        'version: 1.0\nrequires: basics\nlevel:\ntitle: [a]\ndraft: "yes"\nchecklist:\n  - just text\ncriteria: {a: b}',
      ),
    ).toMatchInlineSnapshot(`
      "\`title\` must be text, but it is a list.
        The title, as it stands over the page and in lists.
      \`draft\` must be \`true\` or \`false\`, but it is \`yes\`.
        \`true\` keeps the page out of the site until it is ready.
      \`level\` has no value.
        How hard it is, such as \`Beginner\`.
      \`version\` must be text, but it is \`1\`.
        Put it in quotes. The version of the module, in quotes: \`"1.0"\`.
      \`requires\` must be a list, but it is \`basics\`.
        Ids of the modules that come before this one, as a list.
      \`criteria\` must be a list, but it is a group of keys.
        How the learner knows that the module is done, as a list.
      Item 1 of \`checklist\` must be a group of keys, but it is \`just text\`.
        What to tick off before the module: a list of \`id\` and \`text\`."
    `);
  });

  it('of values that are not among those that may be', () => {
    expect(
      ofModule(
        'resources:\n  - {kind: vidoe, title: A}\nupcoming:\n  - {id: a, kind: talk, title: A, text: A}',
      ),
    ).toMatchInlineSnapshot(`
      "\`kind\` in item 1 of \`resources\` cannot be \`vidoe\`. Did you mean \`video\`?
        Use \`reading\`, \`video\`, \`documentation\`, \`hands-on\`, \`book\` or \`community\`.
      \`kind\` in item 1 of \`upcoming\` cannot be \`talk\`.
        Use \`lesson\`, \`exercise\`, \`quiz\` or \`practical\`."
    `);
  });

  it('of numbers that are too small, too large or no whole numbers', () => {
    const lesson = {title: 'A', description: 'A'};
    expect(ofLesson({...lesson, minutes: 0})).toMatchInlineSnapshot(`
      "\`minutes\` must be at least 1, but it is \`0\`.
        How many minutes the lesson takes: a whole number."
    `);
    expect(ofLesson({...lesson, minutes: 7000})).toMatchInlineSnapshot(`
      "\`minutes\` must be at most 6000, but it is \`7000\`.
        How many minutes the lesson takes: a whole number."
    `);
    expect(ofLesson({...lesson, minutes: 12.5})).toMatchInlineSnapshot(`
      "\`minutes\` must be a whole number, but it is \`12.5\`.
        How many minutes the lesson takes: a whole number."
    `);
    expect(ofLesson({...lesson, minutes: 'ten'})).toMatchInlineSnapshot(`
      "\`minutes\` must be a number, but it is \`ten\`.
        How many minutes the lesson takes: a whole number."
    `);
  });

  it('of texts that have another form', () => {
    expect(
      ofModule(
        'code: M 01\nupdated: November 2026\nquiz: Quiz 1\nresources:\n  - {kind: book, title: A, url: example.org}\nslug: A b\ndescription: "  "',
      ),
    ).toMatchInlineSnapshot(`
      "\`description\` is empty.
        One or two sentences of plain text: what the page is about.
      \`slug\` must be a part of an address, such as \`ml-basics\`, but it is \`A b\`.
        Another address than the file name gives.
      \`code\` must be a short word of lower-case letters and digits, such as \`m01\`, but it is \`M 01\`.
        The short name that stands before the module’s objectives, such as \`m01\`.
      \`updated\` must be a date such as \`2026-11-21\`, but it is \`November 2026\`.
        The day of the last change, such as \`2026-11-21\`.
      \`quiz\` must be lower-case words joined by hyphens, such as \`ml-basics\`, but it is \`Quiz 1\`.
        The id of the module’s quiz.
      \`url\` in item 1 of \`resources\` must be a web address that begins with \`https://\`, but it is \`example.org\`.
        Its web address."
    `);
  });

  it('of something that holds no keys at all', () => {
    expect(ofLesson('just text')).toMatchInlineSnapshot(`
      "This must be keys with their values, but it is \`just text\`.
        Write one key after the other, such as \`title: The title\`."
    `);
    expect(ofLesson(['a'])).toMatchInlineSnapshot(`
      "This must be keys with their values, but it is a list.
        Write one key after the other, such as \`title: The title\`."
    `);
  });
});

it('describes every field in a sentence', () => {
  const undescribed: string[] = [];
  const walk = (schema: unknown, path: string) => {
    if (typeof schema !== 'object' || schema === null) return;
    const inner = 'unwrap' in schema && typeof schema.unwrap === 'function' ? schema.unwrap() : schema;
    const element = 'element' in inner ? inner.element : inner;
    const shape: unknown =
      typeof element === 'object' && element !== null && 'shape' in element ? element.shape : undefined;
    if (typeof shape !== 'object' || shape === null) return;
    for (const [key, field] of Object.entries(shape)) {
      const description = 'description' in field ? field.description : undefined;
      if (typeof description !== 'string' || !/^[A-Z`].*\.$/.test(description))
        undescribed.push(`${path}${key}`);
      walk(field, `${path}${key}.`);
    }
  };
  walk(moduleSchema, 'module.');
  walk(lessonSchema, 'lesson.');
  expect(undescribed).toEqual([]);
});
