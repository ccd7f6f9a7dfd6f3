import type {RecordEvent} from '../../core/learner/event-base';
import {mergeEvents} from '../../core/learner/merge-events';
import type {NamedRecord} from './read-record-folder';

/** One learner, from one file or several. */
export interface Learner {
  /** The name that the profile has, or that of the file. */
  readonly name: string;
  readonly files: readonly string[];
  readonly events: readonly RecordEvent[];
}

interface Group {
  files: readonly NamedRecord[];
  devices: ReadonlySet<string>;
}

/**
 * Puts files of one learner together: those whose events were written by the same device, as two parts of one export
 * and exports of two dates are. Each profile of a browser is a device of its own.
 */
export function groupLearners(records: readonly NamedRecord[]): readonly Learner[] {
  const groups: Group[] = [];
  for (const record of records) {
    const devices = new Set(record.events.map(({device}) => device));
    const alike = groups.filter((group) => [...devices].some((device) => group.devices.has(device)));
    const joined = {
      files: [...alike.flatMap(({files}) => files), record],
      devices: new Set([...devices, ...alike.flatMap((group) => [...group.devices])]),
    };
    for (const group of alike) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.map(toLearner).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function toLearner({files}: Group): Learner {
  const named = files.find(({profile}) => profile !== '');
  const [first] = files;
  return {
    name: named?.profile ?? first?.file.replace(/\.json$/i, '') ?? '',
    files: files.map(({file}) => file),
    events: files.reduce<readonly RecordEvent[]>((all, {events}) => mergeEvents(all, events), []),
  };
}
