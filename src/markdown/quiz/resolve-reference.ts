import {nearest} from '../../core/nearest';
import type {QuizError} from '../../core/quiz/rules';
import {nearestPath} from '../check/nearest-path';
import {relativePath, resolvePath} from '../check/relative-path';
import type {LinkTarget, QuizLookups} from './lookups';
import type {Reference} from './quiz-draft';

/** Where a link or image leads, or what is wrong with it. Plain data, so that it can be compared and kept. */
export type Resolution =
  | {readonly ok: true; readonly href: string}
  | {readonly ok: false; readonly rule: QuizError; readonly message: string; readonly fix: string};

/** Everything that can be linked to from `file`: the pages of the course and its quizzes. */
export interface LinkTargets extends Pick<QuizLookups, 'assets'> {
  readonly targets: ReadonlyMap<string, LinkTarget>;
}

/** Follows a link or image of a quiz. */
export function resolveReference(
  {kind, url}: Pick<Reference, 'kind' | 'url'>,
  file: string,
  {targets, assets}: LinkTargets,
): Resolution {
  const scheme = /^([a-z][a-z0-9+.-]*):|^\/\//iu.exec(url);
  if (scheme) return kind === 'image' ? foreignImage(url) : otherSite(url, scheme[1]?.toLowerCase());
  if (url.startsWith('/')) {
    return broken(
      kind,
      `\`${url}\` begins with a slash, so it leads nowhere on GitHub.`,
      'Write the way from this file to the other file, such as `../docs/…/….mdx`.',
    );
  }
  const [, written = '', , anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(url) ?? [];
  const path = written === '' ? file : resolvePath(file, decode(written));
  if (url === '' || path === null) {
    return broken(
      kind,
      url === '' ? 'This has no address.' : `\`${url}\` leads out of the repository.`,
      'Write the way from this file to the other file.',
    );
  }
  const asset = assets.get(path);
  if (kind === 'image') {
    return asset === undefined ? missing(kind, written, path, file, assets.keys()) : {ok: true, href: asset};
  }
  const target = targets.get(path);
  if (target) return follow(target, url, written, anchor);
  return asset === undefined ? missing(kind, written, path, file, targets.keys()) : {ok: true, href: asset};
}

function follow(
  {address, anchors}: LinkTarget,
  url: string,
  written: string,
  anchor: string | undefined,
): Resolution {
  if (anchor === undefined || anchor === '') return {ok: true, href: address};
  if (anchors.has(decode(anchor))) return {ok: true, href: `${address}#${anchor}`};
  const meant = nearest(decode(anchor), anchors);
  return {
    ok: false,
    rule: 'broken-anchor',
    message: `\`${url}\` leads to a heading that the page does not have.`,
    fix:
      meant === null
        ? 'Take the part from `#` on out, or name a heading of that page.'
        : `Write \`${written}#${meant}\`.`,
  };
}

function missing(
  kind: Reference['kind'],
  written: string,
  path: string,
  file: string,
  known: Iterable<string>,
): Resolution {
  const meant = nearestPath(path, known);
  return broken(
    kind,
    `There is no ${kind === 'image' ? 'image' : 'page'} \`${written}\`.`,
    meant === null
      ? 'Write the way from this file to the other file, with the ending of its name.'
      : `Write \`${relativePath(file, meant)}\`.`,
  );
}

function foreignImage(url: string): Resolution {
  return {
    ok: false,
    rule: 'external-image',
    message: `\`${url}\` is not an image of this repository.`,
    fix: 'Put the image beside the quiz or under `static/`, and write the way to it.',
  };
}

function otherSite(url: string, scheme: string | undefined): Resolution {
  if (scheme === undefined || ['http', 'https', 'mailto'].includes(scheme)) return {ok: true, href: url};
  return broken(
    'link',
    `A link cannot begin with \`${scheme}:\`.`,
    'Link to a page of the course, or to `https://…`.',
  );
}

function broken(kind: Reference['kind'], message: string, fix: string): Resolution {
  return {ok: false, rule: kind === 'image' ? 'missing-image' : 'broken-link', message, fix};
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
