/** Preloaded into a process that is to be silent: every way to a network fails, and says so. */
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');
const tls = require('node:tls');

const refuse = (what) => () => {
  process.stderr.write(`network: ${what}\n`);
  throw new Error(`There is no network here: ${what}`);
};
net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
tls.connect = refuse('tls');
dgram.createSocket = refuse('dgram');
dns.lookup = refuse('lookup');
dns.promises.lookup = refuse('lookup');
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
