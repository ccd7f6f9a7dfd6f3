import type {Root} from 'hast';
import type {VFile} from 'vfile';

/**
 * Fails the page on a bad formula. rehype-katex 7 never throws: it notes a message and shows the source in red.
 */
export function rehypeMathStrict() {
  return (_: Root, file: VFile): void => {
    const message = file.messages.find(({source}) => source === 'rehype-katex');
    if (!message) return;
    const cause = message.cause instanceof Error ? message.cause.message : message.reason;
    file.fail(`This formula cannot be read. ${plain(cause)}`, {
      place: message.place,
      ruleId: 'bad-math',
      source: 'lectern',
    });
  };
}

/** KaTeX underlines the place with combining marks, which a terminal smears. */
function plain(message: string): string {
  return message.replace(/^KaTeX parse error: /, '').replaceAll('\u0332', '');
}
