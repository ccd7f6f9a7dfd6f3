import type {PageCode} from './course-code';

/** What nobody runs, with the reason that its author gives. */
export function untriedList(pages: readonly PageCode[]): readonly string[] {
  const blocks = pages.flatMap(({file, blocks}) => blocks.map((block) => ({file, block})));
  const untried = blocks.filter(({block}) => block.notest !== null);
  return [
    `${untried.length} of ${blocks.length} blocks are not tried because their authors say so:`,
    ...untried.map(({file, block}) => `  ${file}:${block.at.line} (${block.language}) ${block.notest}`),
  ];
}
