/** `npm start`: lints `examples/`, or the paths given. Ends with 0 once it ran, whatever it found. */
import { spawnSync } from 'node:child_process';

/** Exit code of the command line for an error among the findings. */
const foundErrors = 1;

const paths = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['server/dist/cli.cjs', 'lint', ...(paths.length > 0 ? paths : ['examples'])],
  { stdio: 'inherit' },
);
process.exitCode = status === foundErrors ? 0 : (status ?? 2);
