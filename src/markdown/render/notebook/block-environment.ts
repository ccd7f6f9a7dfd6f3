import type {FenceMeta} from '../../parse/fence-meta';

/** What a block of Python needs to run: `plain` is the standard library and what all environments share. */
export type Environment = 'plain' | 'torch' | 'tensorflow';

const environments: readonly Environment[] = ['plain', 'torch', 'tensorflow'];

const byTab: ReadonlyMap<string, Environment> = new Map([
  ['PyTorch', 'torch'],
  ['TensorFlow', 'tensorflow'],
  ['Keras', 'tensorflow'],
]);

/** The environment of a block: its `env`, else its tab's, else the page's. */
export function blockEnvironment({env, tab}: FenceMeta, page: Environment): Environment {
  return environments.find((name) => name === env) ?? byTab.get(tab ?? '') ?? page;
}
