import type {PageCode} from './course-code';
import type {Failure} from './job';
import type {Done} from './merge-record';

/** `file:line`, what is wrong, and what came. */
export function reportFailure({file, line, message, detail}: Failure): string {
  const indented = detail === '' ? [] : [detail.replace(/^/gm, '    ')];
  return [`${file}:${line}`, `  ${message}`, ...indented].join('\n');
}

/** How much was tried and how, and how long it took. */
export function summaryOf(
  pages: readonly PageCode[],
  done: readonly Done[],
  {seconds, isComplete}: {readonly seconds: number; readonly isComplete: boolean},
): string {
  const proofs = done.flatMap(({result}) => result.blocks ?? []);
  const how = (kind: string) => proofs.filter(([, , {did}]) => did === kind).length;
  const failures = done.flatMap(({result}) => result.failures).length;
  const untried = done.flatMap(({result}) => result.untried ?? []);
  const excused = pages.flatMap(({blocks}) => blocks.filter(({notest}) => notest !== null)).length;
  const count = (what: 'downloads' | 'exercises') =>
    done.reduce((sum, {result}) => sum + (result[what]?.length ?? 0), 0);
  return [
    `${how('ran')} blocks ran, ${how('compiled')} compiled, ${how('parsed')} parsed; ` +
      `${count('downloads')} downloads and ${count('exercises')} exercises hold.`,
    ...(excused > 0
      ? [`${excused} blocks are not tried because their authors say so (--list names them).`]
      : []),
    ...(untried.length > 0
      ? [`${untried.length} blocks need a tool that this machine does not have: ${untried.join(', ')}.`]
      : []),
    `${isComplete ? '' : 'Stopped before the end. '}${failures === 0 ? 'Nothing failed' : `${failures} failed`}, after ${Math.round(seconds)} s.`,
  ].join('\n');
}
