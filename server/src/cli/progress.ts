/** A line on a terminal that says how far a long run is. */
import type { Host } from '../host/host.js';

/** Milliseconds between two looks at the line. */
const pause = 100;

/** Writes over itself; whoever prints something else has to `clear` it first. */
export class Progress {
  private readonly host: Host;
  private readonly total: number;
  private shown = false;
  private last = Date.now();

  constructor(host: Host, total: number) {
    this.host = host;
    this.total = total;
  }

  show(done: number): void {
    if (Date.now() - this.last < pause || done >= this.total) return;
    this.last = Date.now();
    this.shown = true;
    const percent = Math.floor((100 * done) / this.total);
    this.host.stderr(`\r\u001b[K${String(done)} of ${String(this.total)} cables, ${String(percent)} %`);
  }

  clear(): void {
    if (this.shown) this.host.stderr('\r\u001b[K');
    this.shown = false;
  }
}
