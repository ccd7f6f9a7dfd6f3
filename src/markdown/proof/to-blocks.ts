import {chainedHash} from '../../core/proof/chained-hash';
import type {FenceMeta} from '../parse/fence-meta';
import {blockEnvironment, type Environment} from '../render/notebook/block-environment';
import type {PageBlock} from './page-block';
import {wayOf} from './way-of';

/** A fence or a region of a page, in the page's order; output blocks too. */
export interface CodeItem<At> {
  readonly at: At;
  readonly language: string;
  readonly code: string;
  /** The file that the code is a region of. */
  readonly source?: string;
  readonly meta: FenceMeta;
}

type Draft<At> = Omit<PageBlock<At>, 'hash'>;

/** The blocks of a page that can be tried, in its order. `page` is the environment of the page. */
export function toBlocks<At>(items: readonly CodeItem<At>[], page: Environment): readonly PageBlock<At>[] {
  return withHashes(toDrafts(items, page));
}

function toDrafts<At>(items: readonly CodeItem<At>[], page: Environment): Draft<At>[] {
  const drafts: Draft<At>[] = [];
  // Is the block right above one of these?
  let isBelow = false;
  for (const item of items) {
    const {at, language, code, source = code, meta} = item;
    if (meta.output) {
      const last = drafts.pop();
      if (last !== undefined) drafts.push(isBelow ? withOutput(last, item) : last);
      continue;
    }
    const way = wayOf(language, meta.tab);
    isBelow = way !== null;
    if (way === null) continue;
    const {title, notest} = meta;
    const environment = blockEnvironment(meta, page);
    drafts.push({at, language, code, source, title, way, environment, notest, output: null});
  }
  return drafts;
}

/** Two output blocks one after the other are what one block prints. */
function withOutput<At>(draft: Draft<At>, {code, meta: {tolerance}}: CodeItem<At>): Draft<At> {
  const {output} = draft;
  const text = output === null ? code : `${output.text}\n${code}`;
  return {...draft, output: {text, tolerance: output?.tolerance ?? tolerance}};
}

/** Plain code runs in every environment of its page, so that what follows it there stands on it, too. */
function withHashes<At>(drafts: readonly Draft<At>[]): PageBlock<At>[] {
  const before = new Map<Environment, string>([
    ['plain', ''],
    ['torch', ''],
    ['tensorflow', ''],
  ]);
  return drafts.map((draft) => {
    const {language, source, title, way, environment, notest, output} = draft;
    if (way !== 'run' || notest !== null) {
      return {...draft, hash: chainedHash('', [language, source, title])};
    }
    const parts = [language, source, environment, output?.text ?? null, output?.tolerance ?? null];
    const own = chainedHash(before.get(environment) ?? '', parts);
    for (const [name, hash] of before) {
      if (name === environment) before.set(name, own);
      else if (environment === 'plain') before.set(name, chainedHash(hash, parts));
    }
    return {...draft, hash: own};
  });
}
