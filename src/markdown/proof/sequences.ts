import type {Environment} from '../render/notebook/block-environment';
import type {PageBlock} from './page-block';

/** What runs in one process: the blocks of one environment, and the plain ones that they may stand on. */
export interface Sequence<At> {
  readonly environment: Environment;
  readonly blocks: readonly PageBlock<At>[];
}

/** The blocks of a page that run, by their environment. */
export function sequences<At>(blocks: readonly PageBlock<At>[]): readonly Sequence<At>[] {
  const running = blocks.filter(({way, notest}) => way === 'run' && notest === null);
  return [...new Set(running.map(({environment}) => environment))].map((environment) => ({
    environment,
    blocks: running.filter((block) => block.environment === environment || block.environment === 'plain'),
  }));
}
