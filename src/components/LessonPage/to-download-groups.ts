import type {DownloadProp} from '../../core/course/props';

export interface DownloadFile extends DownloadProp {
  /** `.py` */
  readonly ending: string;
}

export interface DownloadGroup {
  /** What tells the group from the others; empty where there is one group. */
  readonly name: string;
  readonly files: readonly DownloadFile[];
}

/** Files that are the same but for their ending, under the part of their name that differs between the groups. */
export function toDownloadGroups(downloads: readonly DownloadProp[]): DownloadGroup[] {
  const groups = new Map<string, DownloadFile[]>();
  for (const download of downloads) {
    const dot = download.fileName.lastIndexOf('.');
    const stem = download.fileName.slice(0, dot);
    const file = {...download, ending: download.fileName.slice(dot)};
    groups.set(stem, [...(groups.get(stem) ?? []), file]);
  }
  const stems = [...groups.keys()];
  const shared = sharedBeginning(stems);
  return [...groups].map(([stem, files]) => ({
    name: stems.length === 1 ? '' : stem.slice(shared.length),
    files,
  }));
}

/** What all names begin with, up to a sign that separates words. */
function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = 0;
  while (length < first.length && others.every((name) => name[length] === first[length])) length += 1;
  return /^.*[-._]/.exec(first.slice(0, length))?.[0] ?? '';
}
