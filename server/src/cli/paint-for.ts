/** Colours where a person sees them. */
import type { Host } from '../host/host.js';
import { type Paint, plainPaint } from '../report/paint.js';

/** Colours on a terminal, unless `NO_COLOR` is set; none in a file or a pipe. */
export async function paintFor(host: Host, output: string | undefined): Promise<Paint> {
  const { NO_COLOR, TERM } = host.environment;
  if ((output !== undefined && output !== '-') || NO_COLOR || TERM === 'dumb' || !host.isTerminal()) return plainPaint;
  const { createColors } = await import('picocolors');
  return createColors(true);
}
