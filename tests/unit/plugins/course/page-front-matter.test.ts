import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {describe, expect, it} from 'vitest';
import {pageFrontMatter} from '../../../../src/plugins/course/page-front-matter';

const parse = (fileContent: string) =>
  pageFrontMatter({
    filePath: 'docs/a.mdx',
    fileContent,
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  });

describe('pageFrontMatter', () => {
  it('keeps what Docusaurus makes use of', async () => {
    expect(await parse('---\ntitle: A page\nminutes: 5\ndraft: true\nkeywords: [a]\n---\n\nText.\n')).toEqual(
      {
        frontMatter: {title: 'A page', draft: true, keywords: ['a']},
        content: 'Text.',
      },
    );
  });

  it('leaves out what Docusaurus would stop at', async () => {
    const {frontMatter} = await parse(
      '---\ntitle: 5\ndraft: maybe\nkeywords: [1]\nslug: true\ntoc_max_heading_level: 99\n---\n\nText.\n',
    );
    expect(frontMatter).toEqual({});
  });

  it('gives the text below front matter that cannot be read', async () => {
    expect(await parse('---\ntitle: "A page\n---\n\nText.\n')).toEqual({
      frontMatter: {},
      content: '\nText.\n',
    });
  });
});
