import {buildArchive} from './archive/build-archive';

/** `npm run build:archive`: the course as one zip whose `index.html` opens from disk. */
async function run(args: readonly string[]): Promise<number> {
  if (args.length === 0) return buildArchive(process.cwd());
  console.error(`This command takes no arguments; it was given "${args.join(' ')}".`);
  return 1;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
