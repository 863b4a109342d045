/** Generators of texts that a parser may meet: noise, scraps of cables in any order, and cables with damage. */
import fc from 'fast-check';

/** Scraps that mean something to the parser; in a random order most of them stand where they should not. */
const scraps = [
  '1. ',
  '2. ',
  '3. ',
  '15. ',
  '19. ',
  '112. ',
  '1A. ',
  '1I. ',
  'A. ',
  'B. ',
  'C. ',
  'I. ',
  'II. ',
  'a. ',
  '(a) ',
  '1) ',
  '(1) ',
  '¶',
  '¶4. ',
  '[1](#)',
  '[1](#)1. ',
  '\uFFFD2. ',
  '(U) ',
  '(SBU) ',
  '(C/NF) ',
  '(Sbu) ',
  'C) ',
  '(S ',
  'UNCLAS STATE 080101',
  'UNCLAS SECTION 01 OF 02 OSLO 000012',
  'C O N F I D E N T I A L LIMA 000077',
  'UNCLASSIFIED',
  'SBU',
  'SENSITIVE',
  'SIPDIS',
  'S I P D I S',
  'NOFORN',
  'AGREMENT CHANNEL',
  'DEPT FOR G/TIP',
  'FOR ALL POSTS',
  'VZCZCXRO1234',
  'OO RUEHCN',
  'DE RUEHC #1234/01 2332218',
  'ZNR UUUUU ZZH',
  'O R 212159Z AUG 09 ZDK',
  'P 991299Z XXX 09',
  'FM SECSTATE WASHDC',
  'TO RUEHNY/AMEMBASSY OSLO IMMEDIATE 0123',
  'INFO ALL POSTS COLLECTIVE',
  'XMT AMEMBASSY LIMA',
  'RUEHLM/AMEMBASSY LIMA',
  '10OSLO12',
  'Tue Jun 16 00:00:00 +0200 2009',
  'Embassy Oslo',
  'E.O. 12958: N/A',
  'E.O. 13526: DECL: 04/07/2019',
  'TAGS: ',
  'TAGS KTIP PREL NO',
  '[KTIP](#)',
  'OVIP (DOE, JANE)',
  'KTIP, ',
  'SUBJECT: ',
  'SUBJ: ',
  'SUBJECT (U) ',
  'REF: ',
  'REFS: ',
  'REF(S) ',
  'REFTEL: ',
  'A. 08 STATE 120417',
  'A. A. ',
  '(B) ',
  'STATE 1234, 1240 AND 1251',
  'OSLO 12 (09)',
  "09 STATE 1'",
  'E-MAIL ',
  'Classified By: Jane Doe, DCM. Reason: 1.4 (b) and (d).',
  'CLASSIFIED BY ',
  'Reasons: 1.5 ',
  'paras 2-4',
  'para 3',
  'paragraphs 5 through 7 and 10',
  'para 9.I.A',
  'para 2 of reftel',
  'reftel',
  'reftel B',
  'refs A and C',
  'refs A-D',
  'septel',
  'Begin action request:',
  'End action request.',
  'Begin talking points:',
  '(begin non-paper)',
  '(end non-paper)',
  'End of text',
  'Comment:',
  'Summary:',
  'End summary.',
  'Summary. ',
  '-- ',
  '--',
  '- ',
  '* ',
  '•\t',
  'o ',
  '-----',
  '----------',
  'Q1: ',
  'Q. ',
  'A: ',
  'A1. ',
  'STATE 00080101 002 OF 004',
  'PAGE 02 OSLO 01196 01 OF 02 082030Z',
  'OSLO 00000012  001.2 OF 002',
  ' OF 004',
  'PAGE 02',
  'CLINTON',
  'DOE',
  'J. Doe',
  'NNNN',
  '##',
  'BT',
  'NOTE: x',
  'Prosecution',
  'Protection:',
  'The officer met the judge. ',
  'and so on',
  'Oslo',
  'the ',
  '.',
  ',',
  ':',
  ';',
  '(',
  ')',
  '[',
  ']',
  '"',
  "'",
  '/',
  '&',
  '8',
  '1',
  '0',
  'O',
  ' ',
  '  ',
  '\t',
  '\u00a0',
  '\n',
  '\n',
  '\n',
  '\n\n',
  '\n\n',
  '\r\n',
  '\r',
  '\n   ',
  '\u2028',
  '\ufeff',
  '\0',
  '\ud800',
  '\udc00',
  'İ',
  'K',
  '\u{1f600}',
] as const;

/** Any string of UTF-16 units: unpaired surrogates, NUL, controls and all. */
export function anyText(maxLength = 300): fc.Arbitrary<string> {
  const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const plainUnit = fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCharCode(code));
  return fc.oneof(
    fc.string({ unit: anyUnit, maxLength }),
    fc.string({ unit: plainUnit, maxLength }),
    fc.string({
      unit: fc.oneof({ weight: 4, arbitrary: plainUnit }, anyUnit, fc.constantFrom('\n', '\r', '\r\n')),
      maxLength,
    }),
  );
}

/** Scraps of cables in a random order, some with noise between them. */
export function scrapText(maxLength = 60): fc.Arbitrary<string> {
  const scrap = fc.constantFrom<string>(...scraps);
  const piece = fc.oneof(
    { weight: 10, arbitrary: scrap },
    { weight: 4, arbitrary: scrap.map((words) => `\n${words}`) },
    { weight: 2, arbitrary: scrap.map((words) => `\n\n${words}`) },
    { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
  );
  return fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));
}

/** One wound: what it does, where (as a share of the text), how much, and with which words. */
interface Damage {
  readonly kind: (typeof damages)[number];
  readonly where: number;
  readonly length: number;
  readonly words: string;
}

const damages = [
  'cut',
  'insert',
  'repeat',
  'move',
  'join',
  'split',
  'swap',
  'cutLine',
  'truncate',
  'overwrite',
] as const;

/** A cable of `cables` with up to `most` wounds. */
export function damagedCable(cables: readonly string[], most = 12): fc.Arbitrary<string> {
  // Most wounds in the header would miss it in a long text, so one half of the cables loses most of its tail.
  const text = fc
    .tuple(fc.constantFrom(...cables), fc.constantFrom(1, 1, 0.25))
    .map(([cable, share]) => cable.slice(0, Math.ceil(cable.length * share)));
  return damaged(text, most);
}

/**
 * A piece of a cable with up to `most` wounds: most are short, a few thousands of units long, and half of them have the
 * header in front. Many of them take little time.
 */
export function damagedPiece(cables: readonly string[], most = 4): fc.Arbitrary<string> {
  const share = fc.nat(shares);
  const piece = fc
    .record({ cable: fc.constantFrom(...cables), headed: fc.boolean(), where: share, size: share })
    .map(({ cable, headed, where, size }) => {
      const length = Math.round(shortest * (longest / shortest) ** (size / shares));
      const body = Math.max(0, cable.search(/^.{0,7}1\. /m));
      const start = Math.floor((where / shares) * Math.max(0, cable.length - length));
      return (headed ? cable.slice(0, body) : '') + cable.slice(Math.max(start, headed ? body : 0), start + length);
    });
  return damaged(piece, most, 0);
}

const shares = 10_000;
const shortest = 16;
const longest = 4000;

function damaged(text: fc.Arbitrary<string>, most: number, least = 1): fc.Arbitrary<string> {
  const damage: fc.Arbitrary<Damage> = fc.record({
    kind: fc.constantFrom(...damages),
    where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 400 })),
    words: fc.oneof(fc.constantFrom<string>(...scraps), fc.string({ maxLength: 3 })),
  });
  return fc
    .tuple(text, fc.array(damage, { minLength: least, maxLength: most }))
    .map(([cable, wounds]) => wounds.reduce(applyDamage, cable));
}

function applyDamage(text: string, { kind, where, length, words }: Damage): string {
  const at = Math.floor(where * text.length);
  const end = Math.min(text.length, at + length);
  switch (kind) {
    case 'cut':
      return text.slice(0, at) + text.slice(end);
    case 'insert':
      return text.slice(0, at) + words + text.slice(at);
    case 'overwrite':
      return text.slice(0, at) + words + text.slice(at + words.length);
    case 'repeat':
      return text.slice(0, end) + text.slice(at);
    case 'move': {
      const rest = text.slice(0, at) + text.slice(end);
      const target = Math.floor((1 - where) * rest.length);
      return rest.slice(0, target) + text.slice(at, end) + rest.slice(target);
    }
    case 'join':
      return text.slice(0, at) + text.slice(at).replace(/[\r\n]+/, ' ');
    case 'split':
      return text.slice(0, at) + text.slice(at).replace(/ +/, length % 2 === 0 ? '\n' : '\n\n');
    case 'swap':
      return changeLines(text, where, (lines, line) => [lines[line + 1] ?? '', lines[line] ?? '']);
    case 'cutLine':
      return changeLines(text, where, (lines, line) => [lines[line + 1] ?? '']);
    case 'truncate':
      return length % 4 === 0 ? text.slice(0, end) : text;
  }
}

/** Puts other lines in place of two neighbours. */
function changeLines(text: string, where: number, change: (lines: string[], line: number) => string[]): string {
  const lines = text.split('\n');
  const line = Math.floor(where * lines.length);
  lines.splice(line, 2, ...change(lines, line));
  return lines.join('\n');
}
