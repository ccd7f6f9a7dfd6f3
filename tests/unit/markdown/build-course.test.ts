import {describe, expect, it} from 'vitest';
import {buildFixture, LESSON, lessonSource, moduleSource, reportOn} from './course-fixture';

describe('a course with a broken page', () => {
  it('is whole but for that page', () => {
    const {course, diagnostics} = buildFixture({files: {[LESSON]: lessonSource('Text.', 'minutes: 5')}});
    expect(diagnostics.map(({rule}) => rule)).toEqual(['front-matter-syntax']);
    expect(course.modules.map(({id, lessons}) => [id, lessons.map((lesson) => lesson.id)])).toEqual([
      ['basics', ['basics/second']],
      ['more', []],
    ]);
  });

  it('does not report what follows from a module that cannot be read', () => {
    expect(
      reportOn({files: {'docs/01-basics/index.mdx': moduleSource('level: Hard')}}),
    ).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:10:1 front-matter-syntax
        This key stands twice.
        Keep one of the two."
    `);
  });
});

describe('a module that is switched off', () => {
  const input = {config: {modules: ['basics']}};

  it('is not in the course', () => {
    const {course, diagnostics} = buildFixture(input);
    expect(diagnostics).toEqual([]);
    expect(course.modules.map(({id}) => id)).toEqual(['basics']);
    expect([...course.objectives.keys()]).toEqual(['m01.o1']);
  });

  it('is not checked, and may still be required', () => {
    const files = {
      'docs/01-basics/index.mdx': moduleSource('requires: [more]'),
      'docs/02-more/index.mdx': 'nothing at all',
    };
    expect(reportOn({...input, files})).toBe('');
  });
});

describe('addresses', () => {
  it('follow a slug, and links by file go on to work', () => {
    const files = {
      [LESSON]: lessonSource('[a](./02-second.mdx#safe) and [b](/basics/saving/)'),
      'docs/01-basics/02-second.mdx': lessonSource('## Safe', 'slug: saving\nformerly: [basics/storing]'),
    };
    const {course, diagnostics} = buildFixture({files});
    expect(diagnostics).toEqual([]);
    expect(course.modules[0]?.lessons.map(({address}) => address)).toEqual([
      '/basics/first/',
      '/basics/saving/',
    ]);
    expect(course.redirects).toEqual([{from: '/basics/storing/', to: '/basics/saving/'}]);
  });

  it('are not those of the site’s own pages', () => {
    expect(
      reportOn({
        files: {'docs/search.mdx': '---\ntitle: S\ndescription: S\n---\n'},
        routes: ['/', '/search/'],
      }),
    ).toMatchInlineSnapshot(`
      "docs/search.mdx:1:1 duplicate-page
        The address \`/search/\` is that of a page of the site itself too.
        Give one of the two another file name or \`slug\`."
    `);
  });
});

describe('the glossary', () => {
  it('has each term with its definition', () => {
    expect(buildFixture({}).course.glossary).toEqual([
      {id: 'tensor', name: 'Tensor', definition: 'An array of numbers.'},
    ]);
  });
});

describe('a link in the front matter of a module', () => {
  it('leads outside only', () => {
    const files = {
      'docs/01-basics/index.mdx': moduleSource(
        'criteria:\n  - See [there](https://example.org) and [the lesson](./01-first.mdx)\nresources:\n  - {kind: book, title: A, note: "[x](ftp://a)"}',
      ),
    };
    expect(reportOn({files})).toMatchInlineSnapshot(`
      "docs/01-basics/index.mdx:11:55 link-form
        A text in the front matter links to a page of the course.
        Only full web addresses can be linked there: name the page without a link, or link it in the body.
      docs/01-basics/index.mdx:13:39 link-scheme
        A link cannot begin with \`ftp:\`.
        Use a web address that begins with \`https://\`, \`mailto:\`, or a file of the course."
    `);
  });
});
