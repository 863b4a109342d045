/** The whole command: arguments in, exit status out. Prints through the host only and never exits by itself. */
import type { Host } from '../host/host.js';
import { exitStatus } from './exit-status.js';
import { lint } from './commands/lint.js';
import type { Invocation } from './invocation.js';
import { printText } from './output.js';
import { plainArguments } from './plain-arguments.js';
import { ownTrouble, Troubles } from './troubles.js';

/** Runs what `argv` asks for. Every command but `lint` is loaded only when it is wanted: starting up costs more than linting. */
export async function run(argv: readonly string[], host: Host): Promise<number> {
  const troubles = new Troubles(host);
  try {
    return await dispatch(
      plainArguments(argv) ?? (await import('./arguments.js')).parseArguments(argv),
      host,
      troubles,
    );
  } catch (cause) {
    troubles.add(ownTrouble(cause));
    return exitStatus.trouble;
  }
}

async function dispatch(invocation: Invocation, host: Host, troubles: Troubles): Promise<number> {
  switch (invocation.command) {
    case 'lint':
      return lint(invocation, host, troubles);
    case 'inspect':
      return (await import('./commands/inspect.js')).inspectCables(invocation, host, troubles);
    case 'stats':
      return (await import('./commands/stats.js')).printStats(invocation, host, troubles);
    case 'plan':
      return (await import('./commands/plan.js')).printPlans(invocation, host, troubles);
    case 'refs':
      return (await import('./commands/refs.js')).printRefs(invocation, host, troubles);
    case 'compare':
      return (await import('./commands/compare.js')).compareCables(invocation, host, troubles);
    case 'rules':
      return (await import('./commands/rules.js')).listRules(invocation, host, troubles);
    case 'explain':
      return (await import('./commands/explain.js')).explain(invocation, host, troubles);
    case 'config':
      return (await import('./commands/config.js')).showConfig(invocation, host, troubles);
    case 'review':
      return (await import('./commands/review.js')).review(invocation, host, troubles);
    case 'print':
      return printText(host, troubles, invocation.text);
    case 'refused':
      troubles.add(invocation.message);
      return exitStatus.trouble;
  }
}
