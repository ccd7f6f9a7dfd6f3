// Every command of package.json begins here: `node src/cli/bootstrap.mjs <command> [arguments]`.
// Plain JavaScript that imports no package, since none may be installed yet, in syntax that an old Node can read.
import {problemOfNode} from './bootstrap/node-version.mjs';

const problem = problemOfNode(process.versions.node);
if (problem !== null) {
  console.error(problem);
  process.exitCode = 1;
} else {
  import('./bootstrap/run-command.mjs').then(({runCommand}) =>
    runCommand(process.argv[2], process.argv.slice(3)),
  );
}
