import {chainedHash} from '../../core/proof/chained-hash';
import type {CodeFile} from '../../markdown/render/notebook/code-file';
import {codeFiles} from '../../markdown/render/notebook/code-files';
import {toNotebook} from '../../markdown/render/notebook/to-notebook';
import {toPythonFile} from '../../markdown/render/notebook/to-python-file';
import {type PageCode, readText} from './course-code';
import type {Failure, Job, JobResult, RunContext} from './job';
import {parseAll} from './parse-job';
import {runSequence} from './run-sequence';

/** A file that a lesson offers, in both of its forms. */
export interface Download {
  /** `foundations/ml-frameworks/ml-frameworks-torch` */
  readonly name: string;
  readonly hash: string;
  readonly file: CodeFile;
  readonly script: string;
  readonly notebook: string;
}

/** The files that a page's readers can download. */
export function downloadsOf({draft, id}: PageCode): readonly Download[] {
  if (draft.path.kind !== 'lesson') return [];
  return codeFiles(draft, (file) => readText(file) ?? '').map((file) => {
    // The address in it depends on where the site is hosted, and proves nothing.
    const [script, notebook] = [toPythonFile(file, draft.path.address), toNotebook(file, draft.path.address)];
    return {
      name: `${id}/${file.name}`,
      hash: chainedHash('', [file.environment, script, notebook]),
      file,
      script,
      notebook,
    };
  });
}

/** Runs a download: the script as one, the notebook cell by cell. */
export function downloadJob(page: PageCode, download: Download, context: RunContext): Job {
  const {name, hash, file, script, notebook} = download;
  return {
    label: `${name}, .py and .ipynb`,
    subjects: [name],
    environments: [file.environment, 'parsers'],
    run: async (pythons): Promise<JobResult> => {
      const begin = performance.now();
      const [form] = await parseAll(
        [{language: 'notebook', code: notebook, title: null}],
        pythons('parsers'),
      );
      const cells = file.cells.flatMap((cell) => (cell.type === 'code' ? [cell.code] : []));
      const python = pythons(file.environment);
      const asScript = await runSequence([{language: 'python', code: script}], {
        ...context,
        python,
        blockSeconds: context.blockSeconds * 3,
      });
      const asNotebook = await runSequence(
        cells.map((code) => ({language: 'python', code})),
        {...context, python},
      );
      const errors = [
        ...(form?.error ? [`.ipynb: ${form.error}`] : []),
        ...asScript.ends.flatMap(({error, line}) => (error === null ? [] : [`.py, line ${line}: ${error}`])),
        ...asNotebook.ends.flatMap(({error}) => (error === null ? [] : [`.ipynb: ${error}`])),
      ];
      const failures = errors.map(
        (message): Failure => ({file: page.file, line: 1, message: `${name}${message}`, detail: ''}),
      );
      const tools = [`Python ${asScript.versions.python?.split('.').slice(0, 2).join('.')}`];
      const seconds = Math.round((performance.now() - begin) / 1000);
      return {
        failures,
        downloads: failures.length > 0 ? [] : [[name, {hash, with: tools, date: context.date, seconds}]],
      };
    },
  };
}
