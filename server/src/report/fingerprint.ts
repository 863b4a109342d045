/** What a finding is known by when lines around it move: its rule and words, never its place. */
import type { Finding } from '../core/lint/finding.js';
import type { Sha256 } from './sha256.js';

/** Units on either side that tell equal words apart. */
const contextLength = 40;

/** A longer quote tells no more. */
const longestQuote = 200;

/** Two short hashes: of the rule and the words it speaks of, and of these with what stands around them. No words of the cable. */
export interface Fingerprint {
  readonly quote: string;
  readonly context: string;
}

/** The fingerprint of a finding in `text`. White space counts as one blank, so that wrapping anew changes nothing. */
export function fingerprint(finding: Finding, text: string, sha256: Sha256): Fingerprint {
  const { ruleId, start, end } = finding;
  const quote = folded(text.slice(start, Math.min(end, start + longestQuote)));
  const before = folded(text.slice(Math.max(0, start - contextLength), start));
  const after = folded(text.slice(end, end + contextLength));
  return {
    quote: hash(`${ruleId}\n${quote}`, sha256),
    context: hash(`${ruleId}\n${before}\n${quote}\n${after}`, sha256),
  };
}

function folded(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

function hash(text: string, sha256: Sha256): string {
  return sha256(text, 'hex').slice(0, 16);
}
