/** The command line, behind its entry. */
import { run } from '../cli/run.js';
import { nodeHost } from '../host/node-host.js';

void run(process.argv.slice(2), nodeHost).then((status) => {
  // All output is written by now. Left to itself, Node would first take its heap apart.
  process.exit(status);
});
