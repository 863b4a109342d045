/** What a drafter is told when the server gives no answer. */

/** Codes of the protocol (LSP 3.17, ErrorCodes). */
const methodNotFound = -32601;
const requestFailed = -32803;

export function troubleMessage(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  if (code === methodNotFound) return 'Cable Lint cannot do this yet. An update of the extension may bring it.';
  // These words the server wrote for the person; others may be technical.
  if (code === requestFailed && cause instanceof Error) return cause.message;
  return 'Cable Lint did not answer. Please try again; if it goes on, reload the window.';
}
