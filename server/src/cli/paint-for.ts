/** Colours where a person sees them. */
import type { Host } from '../host/host.js';
import { type Paint, plainPaint } from '../report/paint.js';

/** Whether there are colours: on a terminal, unless `NO_COLOR` is set; none in a file or a pipe. */
export function hasColours(host: Host, output: string | undefined): boolean {
  const { NO_COLOR, TERM } = host.environment;
  return (output === undefined || output === '-') && !NO_COLOR && TERM !== 'dumb' && host.isTerminal();
}

/** The colours themselves, which are loaded only where they are wanted. */
export async function paintOf(colours: boolean): Promise<Paint> {
  return colours ? (await import('picocolors')).createColors(true) : plainPaint;
}
