import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {DownloadProp} from '../../core/course/props';
import type {PageDraft} from '../../markdown/parse/page-draft';
import {codeFiles} from '../../markdown/render/notebook/code-files';
import {toNotebook} from '../../markdown/render/notebook/to-notebook';
import {toPythonFile} from '../../markdown/render/notebook/to-python-file';

interface DownloadContext {
  /** Folder whose content is copied to the site as it is. */
  readonly target: string;
  /** Origin and base URL, with a slash at the end: what a downloaded file names as its source. */
  readonly site: {readonly url: string; readonly baseUrl: string};
  /** The text of a file by its path from the repository's root. */
  readonly read: (file: string) => string;
}

/** Writes each lesson's Python as `.py` and `.ipynb` files. Returns what each lesson offers, by its id. */
export async function writeDownloads(
  drafts: readonly PageDraft[],
  {target, site, read}: DownloadContext,
): Promise<ReadonlyMap<string, readonly DownloadProp[]>> {
  const folder = path.join(target, 'code');
  await rm(folder, {recursive: true, force: true});
  const offers = new Map<string, readonly DownloadProp[]>();
  for (const draft of drafts.filter(({path: {kind}}) => kind === 'lesson')) {
    const lesson = path.join(folder, draft.path.id);
    const source = `${site.url}${site.baseUrl}${draft.path.address.slice(1)}`;
    const files = codeFiles(draft, read).flatMap((file) => [
      {fileName: `${file.name}.py`, text: toPythonFile(file, source)},
      {fileName: `${file.name}.ipynb`, text: toNotebook(file, source)},
    ]);
    if (files.length > 0) await mkdir(lesson, {recursive: true});
    await Promise.all(files.map(({fileName, text}) => writeFile(path.join(lesson, fileName), text)));
    offers.set(
      draft.path.id,
      files.map(({fileName}) => ({fileName, href: `${site.baseUrl}code/${draft.path.id}/${fileName}`})),
    );
  }
  return offers;
}
