import {describe, expect, it} from 'vitest';
import {LESSON, lessonSource, reportOn} from '../../course-fixture';
import {COURSE_RULES} from '../rule-fixtures/course-rules';

describe('messages: links and images', () => {
  it('empty-link', () => {
    expect(reportOn(COURSE_RULES['empty-link'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 empty-link
        This link has no words.
        Write what it leads to between the square brackets.
      docs/01-basics/01-first.mdx:8:25 empty-link
        This link leads nowhere.
        Write an address between the round brackets."
    `);
  });

  it('broken-link', () => {
    expect(reportOn(COURSE_RULES['broken-link'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 broken-link
        There is no file \`docs/01-basics/02-secnd.mdx\`. Did you mean \`./02-second.mdx\`?
        Write \`./02-second.mdx\`.
      docs/01-basics/01-first.mdx:8:22 broken-link
        There is no page \`/basics/secnd/\`. Did you mean \`/basics/second/\`?
        Write \`/basics/second/\`.
      docs/01-basics/01-first.mdx:8:43 broken-link
        There is no file \`nowhere.txt\`.
        Write the path from this page’s folder, such as \`./04-ml-frameworks.mdx\`."
    `);
  });

  it('broken-anchor', () => {
    expect(reportOn(COURSE_RULES['broken-anchor'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 broken-anchor
        There is no \`#savin\` on \`docs/01-basics/02-second.mdx\`. Did you mean \`#saving\`?
        Write \`#saving\`.
      docs/01-basics/01-first.mdx:8:29 broken-anchor
        There is no \`#nowhere\` on \`docs/01-basics/01-first.mdx\`.
        Use the id of a heading or a figure, or leave the part after \`#\` out.
      docs/01-basics/01-first.mdx:8:44 broken-anchor
        There is no \`#tenser\` on \`docs/glossary.mdx\`. Did you mean \`#tensor\`?
        Write \`#tensor\`."
    `);
  });

  it('link-form', () => {
    expect(reportOn(COURSE_RULES['link-form'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 link-form
        The address has no slash at its end.
        Write \`/basics/second/\`.
      docs/01-basics/01-first.mdx:8:22 link-form
        A link to a page names its file.
        Write \`./02-second.mdx\`.
      docs/01-basics/01-first.mdx:8:35 link-form
        \`quizzes/basics-quiz.md\` is a quiz, and no page.
        Link to its address: \`/quizzes/basics-quiz/\`."
    `);
  });

  it('link-scheme', () => {
    expect(reportOn(COURSE_RULES['link-scheme'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 link-scheme
        A link cannot begin with \`ftp:\`.
        Use a web address that begins with \`https://\`, \`mailto:\`, or a file of the course.
      docs/01-basics/01-first.mdx:8:27 link-scheme
        \`//example.org\` has no \`https:\`.
        Write \`https://example.org\`.
      docs/01-basics/01-first.mdx:8:47 link-scheme
        \`https://\` is no web address.
        Write it as \`https://example.org/page\`.
      docs/01-basics/01-first.mdx:8:62 link-scheme
        \`mailto:me\` is no mail address.
        Write \`mailto:name@example.org\`."
    `);
  });

  it('link-to-draft', () => {
    expect(reportOn(COURSE_RULES['link-to-draft'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 link-to-draft
        This link leads to a draft, \`docs/01-basics/03-third.mdx\`, which readers do not get.
        Take \`draft: true\` out of that page, or the link out of this one."
    `);
  });

  it('says nothing of a link into a module that is switched off', () => {
    const files = {[LESSON]: lessonSource('[a](../02-more/index.mdx)')};
    expect(reportOn({files, config: {modules: ['basics']}})).toBe('');
  });

  it('figure-number', () => {
    expect(reportOn(COURSE_RULES['figure-number'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:14:5 figure-number
        This link says “Figure 2” and leads to Figure 1.
        Write \`[Figure 1](…)\`."
    `);
  });

  it('missing-image', () => {
    expect(reportOn(COURSE_RULES['missing-image'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 missing-image
        There is no image \`docs/01-basics/quee.svg\`. Did you mean \`./queue.svg\`?
        Write \`./queue.svg\`."
    `);
  });

  it('external-image', () => {
    expect(reportOn(COURSE_RULES['external-image'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 external-image
        This image comes from another site, which would see who reads the page.
        Put the file beside the page, with its source and licence in the caption, and write \`./picture.svg\`."
    `);
  });

  it('image-without-text', () => {
    expect(reportOn(COURSE_RULES['image-without-text'])).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:1 image-without-text
        This image has no text for those who cannot see it.
        Say what it shows: \`![A request waits in the queue](./queue.svg)\`."
    `);
  });
});
