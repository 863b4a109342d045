/** What a person may have meant by a name that nobody knows. */
import { distance } from 'fastest-levenshtein';

/** Names longer than this are no slip of the finger, and comparing them takes time. */
const longestName = 100;
/** One slip in this many letters still counts as the same name. */
const lettersPerSlip = 3;
/** A shorter beginning says too little: `ref` begins a dozen rules. */
const shortestBeginning = 3;
/** Longer lists are not spelled out in a message. */
const mostListed = 6;
const mostQuoted = 60;

/** The name in `known` that `name` is most likely a slip for, or undefined where none is near. */
export function nearMatch(name: string, known: readonly string[]): string | undefined {
  if (name.length === 0 || name.length > longestName) return undefined;
  const wanted = name.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / lettersPerSlip)) + 1;
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const slips = sameLetters(wanted, other) ? 1 : distance(wanted, other);
    if (slips >= least) continue;
    nearest = candidate;
    least = slips;
  }
  return nearest ?? sameBeginning(wanted, known);
}

/** The complaint about an unknown name: `No rule is called "x". Did you mean "y"?`, in backticks. */
export function unknownName(noun: string, name: string, known: readonly string[]): string {
  const near = nearMatch(name, known);
  const unknown = `No ${noun} is called ${inTicks(name)}.`;
  if (near !== undefined) return `${unknown} Did you mean ${inTicks(near)}?`;
  if (noun === 'rule') return `${unknown} \`cable-lint rules\` lists them all.`;
  return known.length > 0 && known.length <= mostListed ? `${unknown} Use ${oneOf(known)}.` : unknown;
}

/** A name in backticks, fit for one line of a terminal: cut short, without control and direction characters. */
export function inTicks(name: string): string {
  const shown = name.length > mostQuoted ? `${name.slice(0, mostQuoted)}…` : name;
  return `\`${shown.replace(/[\p{C}\p{Zl}\p{Zp}`]/gu, '?')}\``;
}

/** Names as a choice in words: `a`, `b` or `c`, each in backticks. */
export function oneOf(names: readonly string[]): string {
  const shown = names.map(inTicks);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} or ${last}`;
}

/** `lnit` for `lint`. */
function sameLetters(one: string, other: string): boolean {
  return one.length === other.length && one !== other && lettersOf(one) === lettersOf(other);
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** `information` is `info` and `warn` is `warning`, but only where no second name begins alike. */
function sameBeginning(wanted: string, known: readonly string[]): string | undefined {
  if (wanted.length < shortestBeginning) return undefined;
  const alike = known.filter((candidate) => {
    const other = candidate.toLowerCase();
    return other.length >= shortestBeginning && (other.startsWith(wanted) || wanted.startsWith(other));
  });
  return alike.length === 1 ? alike[0] : undefined;
}
