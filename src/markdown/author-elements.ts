/** What an author may type between `<` and `>`. */
export interface AuthorElement {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Must something stand between the tags (`inside`), or nothing (`empty`)? */
  readonly content: 'inside' | 'empty';
  /** Does it stand on lines of its own, or may it stand in a sentence? */
  readonly place: 'block' | 'anywhere';
}

/** The components, with their attributes. */
export const COMPONENTS: ReadonlyMap<string, AuthorElement> = new Map(
  Object.entries<AuthorElement>({
    Quiz: {required: ['id'], optional: [], content: 'empty', place: 'block'},
    Question: {required: ['id'], optional: [], content: 'empty', place: 'block'},
    Exercise: {required: ['id'], optional: [], content: 'empty', place: 'block'},
    CodeTabs: {required: [], optional: [], content: 'inside', place: 'block'},
    CodeRegion: {required: ['file', 'region'], optional: ['title'], content: 'empty', place: 'block'},
    Figure: {required: ['id', 'caption'], optional: [], content: 'inside', place: 'block'},
    Term: {required: ['id'], optional: [], content: 'inside', place: 'anywhere'},
    Sidenote: {required: [], optional: [], content: 'inside', place: 'anywhere'},
  }),
);

/** HTML that has a form in Markdown: what to write instead. */
export const HTML_INSTEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'Write `[text](address)`.',
    b: 'Write `**text**`.',
    blockquote: 'Write `> text`.',
    br: 'Take it out: leave a blank line where a new paragraph begins.',
    center: 'Take it out; layout is the site’s.',
    code: 'Put the text in backticks.',
    del: 'Write `~~text~~`.',
    div: 'Take it out; for a box write `:::note`.',
    em: 'Write `*text*`.',
    font: 'Take it out; colours are the site’s.',
    hr: 'Write `---` between blank lines.',
    i: 'Write `*text*`.',
    img: 'Write `![what it shows](file.svg)`.',
    li: 'Write a list with `-` or `1.`.',
    ol: 'Write a list with `1.`.',
    p: 'Take it out: blank lines part paragraphs.',
    pre: 'Write a fence of three backticks with a language.',
    s: 'Write `~~text~~`.',
    span: 'Take it out; looks are the site’s.',
    strong: 'Write `**text**`.',
    table: 'Write a table with `|`.',
    ul: 'Write a list with `-`.',
  }),
);

/** The HTML elements that Markdown has no sign for and that are readable on GitHub. */
export const HTML_ELEMENTS: ReadonlyMap<string, AuthorElement> = new Map(
  Object.entries<AuthorElement>({
    details: {required: [], optional: ['open'], content: 'inside', place: 'block'},
    summary: {required: [], optional: [], content: 'inside', place: 'block'},
    kbd: {required: [], optional: [], content: 'inside', place: 'anywhere'},
    sub: {required: [], optional: [], content: 'inside', place: 'anywhere'},
    sup: {required: [], optional: [], content: 'inside', place: 'anywhere'},
    abbr: {required: ['title'], optional: [], content: 'inside', place: 'anywhere'},
    mark: {required: [], optional: [], content: 'inside', place: 'anywhere'},
  }),
);
