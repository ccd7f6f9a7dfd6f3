import type {Attribute} from '../parse/attribute-list';
import type {Report} from '../report';

/** Reports ids that stand on two choices or items of one question. */
export function checkItemIds(ids: readonly (Attribute | null)[], report: Report): void {
  const seen = new Map<string, Attribute>();
  for (const id of ids) {
    if (id === null) continue;
    const before = seen.get(id.value);
    if (before) {
      report.error(
        'duplicate-id',
        id.offset,
        `The id \`#${id.value}\` stands on line ${report.line(before.offset)} too.`,
        'Give one of the two another id, or take it out.',
      );
    }
    seen.set(id.value, id);
  }
}
