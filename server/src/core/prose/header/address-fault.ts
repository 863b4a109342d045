/** What is wrong with an entry of a list of addressees (cable-format 1.7). */
import { findAddressee } from '../../data/addressees.js';
import { foldName } from '../../data/fold-name.js';
import { lazy } from '../../data/lazy.js';
import { allPosts, findPost } from '../../data/posts.js';
import { isOneSlip } from './one-slip.js';

/** An entry: as written, its address alone, and its precedence where it has one. */
export interface AddressEntry {
  readonly value: string;
  readonly plad: string;
  readonly precedence: string | undefined;
}

/** A fault, for a message. */
export interface AddressFault {
  readonly message: string;
  /** Whether it rests on the tables alone, which do not have every post. */
  readonly unsure: boolean;
}

const strange = /[^A-Z0-9 .,'()/&;:#+"-]/;
const precedenceFirst = /^(?:NIACT IMMEDIATE|FLASH|IMMEDIATE|PRIORITY|ROUTINE) [A-Z]/;
const numberInside = /^(?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE) [A-Z .'-]*[A-Z] \d{1,5}$/;
const indicatorWithoutSlash = /^(R[A-Z]{4,7}) (?:AMEMBASSY|AMCONSUL|USMISSION|SECSTATE) /;

/** The fault of an entry, if it has one. Addresses that nobody knows are none; `own` are addresses of the settings. */
export function addressFault(entry: AddressEntry, own: readonly string[]): AddressFault | undefined {
  const { value, plad, precedence } = entry;
  if (own.some((address) => foldName(address) === foldName(plad))) return undefined;
  const quoted = `\`${value.slice(0, longestQuote)}\``;
  if (plad === '')
    return fault(`${quoted} has a routing indicator and no address. Write the address behind the slash.`);
  const meant = postMeant(plad);
  if (strange.test(value))
    return fault(
      `${quoted} is no address. Write it in capitals as the address list has it${meant ? `: \`${meant}\`` : ''}.`,
    );
  if (precedenceFirst.test(plad)) return fault(`${quoted} has its precedence in front. Write the address first.`);
  if (precedence !== undefined && numberInside.test(plad))
    return fault(`${quoted} has its number before the precedence. Write the number last.`);
  const indicator = indicatorWithoutSlash.exec(plad)?.[1];
  if (indicator !== undefined)
    return fault(`\`${indicator}\` stands before the address without a slash. Write \`${indicator}/\`.`);
  return meant === undefined ? unlistedPost(plad) : fault(`${quoted} is no address. Write \`${meant}\`.`);
}

const longestQuote = 40;

/** A post of the tables whose name has one other letter: a slip, or a post that the tables do not have. */
function unlistedPost(plad: string): AddressFault | undefined {
  const [, kind = '', city = ''] = kindAndCity.exec(plad) ?? [];
  if (city.length < shortestCity || findPost(plad) || findAddressee(plad)) return undefined;
  const near = listed().find((other) => other.startsWith(`${kind} `) && isOneSlip(city, other.slice(kind.length + 1)));
  return near === undefined
    ? undefined
    : { message: `No post is called \`${plad}\`. Did you mean \`${near}\`?`, unsure: true };
}

const listed = lazy(() => allPosts().map(({ plad }) => plad));

const kindAndCity = /^(AMEMBASSY|AMCONSUL) ([A-Z][A-Z .'-]*)$/;
/** Names of one other letter are often another city: BERN and BONN. */
const shortestCity = 6;

function fault(message: string): AddressFault {
  return { message, unsure: false };
}

// ── Posts under a wrong name ──

const kinds = ['AMEMBASSY', 'AMCONSUL', 'USMISSION'];
const otherWords: Readonly<Record<string, string>> = {
  EMBASSY: 'AMEMBASSY',
  AMEMB: 'AMEMBASSY',
  USEMBASSY: 'AMEMBASSY',
  CONSULATE: 'AMCONSUL',
  CONSUL: 'AMCONSUL',
  AMCON: 'AMCONSUL',
};

/** The address of the post that is meant by `Embassy Oslo` or `AMEMBASY OSLO`; undefined for a right one and for all others. */
function postMeant(plad: string): string | undefined {
  const folded = foldName(plad);
  const cut = folded.indexOf(' ');
  const word = folded.slice(0, cut);
  if (cut === -1 || (kinds.includes(word) && plad === plad.toUpperCase())) return undefined;
  const kind = kinds.includes(word) ? word : (otherWords[word] ?? kinds.find((right) => isOneSlip(word, right)));
  return kind && findPost(`${kind}${folded.slice(cut)}`)?.plad;
}
