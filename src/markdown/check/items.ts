import type {PageDraft} from '../parse/page-draft';
import type {Finding} from './finding';

/** Tasks whose tick could not be told from another's. */
export function checkItems({body}: PageDraft): readonly Finding[] {
  const taken = new Map<string, number>();
  return body.items.flatMap(({id, text, place}) => {
    const line = taken.get(id);
    taken.set(id, line ?? place.line);
    if (id !== '' && line === undefined) return [];
    return [
      {
        rule: 'duplicate-item' as const,
        place,
        message:
          id === ''
            ? 'This task has no words to be known by.'
            : `This task is known as \`${id}\`, like the one on line ${line}.`,
        fix: `End it with an id of its own: \`- [ ] ${text === '' ? '…' : text} {/* #an-id */}\`.`,
      },
    ];
  });
}
