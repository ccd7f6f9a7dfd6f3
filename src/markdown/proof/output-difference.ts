import type {Tolerance} from '../parse/fence-meta';
import type {ExpectedOutput} from './page-block';

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * What differs between the output that a page shows and the one that came, as lines with `-` and `+`; null where
 * they agree. Spaces at the ends of lines and empty lines at the end do not count. With a tolerance numbers may
 * differ by so much, and runs of spaces count as one, since a longer number moves what stands beside it.
 */
export function outputDifference({text, tolerance}: ExpectedOutput, came: string): string | null {
  const wanted = lines(text);
  const got = lines(came);
  const agrees = (index: number) => sameLine(wanted[index], got[index], tolerance);
  const count = Math.max(wanted.length, got.length);
  const indexes = Array.from({length: count}, (_, index) => index);
  if (indexes.every(agrees)) return null;
  return indexes
    .flatMap((index) =>
      agrees(index)
        ? [`  ${wanted[index]}`]
        : [
            ...(wanted[index] === undefined ? [] : [`- ${wanted[index]}`]),
            ...(got[index] === undefined ? [] : [`+ ${got[index]}`]),
          ],
    )
    .join('\n');
}

function lines(text: string): string[] {
  const all = text.split(/\r?\n/).map((line) => line.trimEnd());
  const last = all.findLastIndex((line) => line !== '');
  return all.slice(0, last + 1);
}

function sameLine(wanted: string | undefined, got: string | undefined, tolerance: Tolerance | null): boolean {
  if (wanted === undefined || got === undefined || wanted === got) return wanted === got;
  if (tolerance === null) return false;
  const words = (line: string) => line.replace(NUMBER, '0').replace(/\s+/g, ' ');
  if (words(wanted) !== words(got)) return false;
  const expected = numbers(wanted);
  return numbers(got).every((value, index) => isNear(value, expected[index] ?? Number.NaN, tolerance));
}

function numbers(line: string): number[] {
  return (line.match(NUMBER) ?? []).map(Number);
}

function isNear(value: number, expected: number, tolerance: Tolerance): boolean {
  const allowed =
    tolerance.kind === 'absolute' ? tolerance.value : Math.abs(expected) * (tolerance.percent / 100);
  return Math.abs(value - expected) <= allowed;
}
