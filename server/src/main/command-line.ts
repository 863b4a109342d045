/** The command line, behind its entry. */
import { run } from '../cli/run.js';
import { nodeHost } from '../host/node-host.js';

void run(process.argv.slice(2), nodeHost).then((status) => {
  process.exitCode = status;
});
