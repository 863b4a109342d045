/** The language server as a process: a child of the extension host, which has other children too. */

interface Child {
  readonly spawnargs?: readonly string[];
  readonly pid?: number;
}

/** What Node does not document, but has on every platform; the processes of the machine need not be searched. */
interface Handles {
  _getActiveHandles(): readonly Child[];
}

export function serverProcesses(): readonly Child[] {
  return (process as unknown as Handles)
    ._getActiveHandles()
    .filter(({ spawnargs = [] }) => spawnargs.some((argument) => /server.dist.node\.cjs$/.test(argument)));
}
