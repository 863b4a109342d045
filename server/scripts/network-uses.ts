/** What in a bundle could open a connection. */

/** Modules of Node that open sockets or ask a name server. */
const networkModules = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram'];

const moduleLoad = /\b(?:require|import|getBuiltinModule)\(\s*["'`](?:node:)?([a-z0-9_/]+)["'`]\s*\)/g;
const staticImport = /\b(?:from|import)\s*["'](?:node:)?([a-z0-9_/]+)["']/g;
/** Globals of Node and browsers, called or constructed; not methods of that name. */
const networkGlobal = /(?<![\w$.])(fetch(?=\()|(?:WebSocket|EventSource|XMLHttpRequest)(?![\w$]))/g;

/** Names of network modules and globals that the code of a bundle uses, each once, in the order of the alphabet. */
export function networkUses(code: string): string[] {
  const found = new Set<string>();
  for (const pattern of [moduleLoad, staticImport])
    for (const [, name] of code.matchAll(pattern)) if (name && networkModules.includes(name)) found.add(name);
  for (const [, name] of code.matchAll(networkGlobal)) if (name) found.add(name);
  return [...found].sort();
}
