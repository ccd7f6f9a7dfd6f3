import {environmentOf, rootSite} from '../test-matrix/tested-sites';
import {standInKey} from './stand-in-key';

/** One thing that `npm run verify` looks at. */
export interface Step {
  readonly name: string;
  /** The script and its arguments, for Node. */
  readonly args: readonly string[];
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

const lectern = 'src/cli/bootstrap.mjs';
const biome = 'node_modules/@biomejs/biome/bin/biome';

/** These need nothing from one another. The longest come first, so that none of them is left over at the end. */
export const independentSteps: readonly Step[] = [
  {
    name: 'build',
    args: [lectern, 'build'],
    env: {...environmentOf(rootSite), LECTERN_ALGOLIA_WRITE_KEY: standInKey},
  },
  {name: 'unit', args: ['node_modules/vitest/vitest.mjs', 'run', '--update=none']},
  {name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit']},
  {name: 'content', args: [lectern, 'check', '--strict']},
  {name: 'lint', args: [biome, 'lint', '--error-on-warnings', '.']},
  {name: 'format', args: [biome, 'format', '.']},
];

/** Needs what `build` has made. */
export const endToEndStep: Step = {
  name: 'end-to-end',
  args: ['node_modules/@playwright/test/cli.js', 'test'],
};
