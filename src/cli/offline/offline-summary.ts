import {formatBytes} from '../../core/offline/format-bytes';
import type {OfflineIndex} from '../../core/offline/offline-lists';

/** What keeping modules takes on a learner's device: a line for the team that builds the site. */
export function offlineSummary({shared, modules}: OfflineIndex): string {
  const sizes = Object.values(modules).map(({bytes}) => bytes);
  const size = (bytes: number): string => formatBytes(bytes, 'en');
  const least = size(Math.min(...sizes));
  const most = size(Math.max(...sizes));
  const own = least === most ? most : `${least} to ${most}`;
  const added = sizes.length === 0 ? '' : `, and ${own} for each module`;
  return `Kept offline, the course takes ${size(shared.bytes)} once, for the site and its search${added}.`;
}
