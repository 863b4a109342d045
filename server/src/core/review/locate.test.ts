import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { AnchorText } from './anchor-text.js';
import type { Quote } from './annotation.js';
import { locate } from './locate.js';
import { quoteAt } from './select.js';

const cable = `UNCLAS STATE 090001

TAGS: KTIP
SUBJECT: PERU: TIP ACTION PLAN

1. (U) The desk asks post to count the blue chairs (see para 2).

2. (SBU) The government opened a shelter in March. It has twelve beds and
two nurses; the ministry pays for both. A second shelter will follow.

3. (SBU) The ministry pays for the nurses alone. A third shelter
stands empty, and the police do not know of it.

End action plan.

CLARK
`;

function quoteOf(text: string, words: string): Quote {
  const index = new CableIndex(text, parseCable(text));
  const start = text.indexOf(words);
  assert.notEqual(start, -1);
  return quoteAt(index, new AnchorText(index), { start, end: start + words.length });
}

/** What a quote of `words` finds in a changed text: how, and which words. */
function found(words: string, change: (text: string) => string, from = cable): [string, string] | undefined {
  const text = change(from);
  const place = locate(quoteOf(from, words), new AnchorText({ text, tree: parseCable(text) }));
  return place && [place.anchor, text.slice(place.start, place.end)];
}

const same = (text: string): string => text;
const above = (text: string): string =>
  text.replace('1. (U)', '1. (U) A new paragraph.\n\n2. (U)').replace('2. (SBU)', '3. (SBU)');

describe('locate', () => {
  it('finds words where they stood', () => {
    assert.deepEqual(found('twelve beds', same), ['placed', 'twelve beds']);
    assert.deepEqual(found('KTIP', same), ['placed', 'KTIP']);
  });

  it('follows them, whatever comes above and whatever its number is now', () => {
    assert.deepEqual(found('twelve beds and\ntwo nurses; the ministry', above), [
      'placed',
      'twelve beds and\ntwo nurses; the ministry',
    ]);
    assert.deepEqual(found('2.', above), ['placed', '3.']);
    assert.deepEqual(
      found('KTIP', (text) => text.replace('UNCLAS', 'UNCLAS ')),
      ['placed', 'KTIP'],
    );
  });

  it('takes no notice of line ends, page lines, paragraph signs and curly quotes', () => {
    const scarred = (text: string): string =>
      text
        .replace('2. (SBU)', '[1](#)2. (SBU)')
        .replace('twelve beds and\ntwo', 'twelve\nbeds and\n\nSTATE 00090001 002 OF 002\n\ntwo')
        .replaceAll('\n', '\r\n');
    assert.deepEqual(found('It has twelve beds and\ntwo nurses', scarred), [
      'placed',
      'It has twelve\r\nbeds and\r\n\r\nSTATE 00090001 002 OF 002\r\n\r\ntwo nurses',
    ]);
    assert.deepEqual(
      found('"blue" chairs', (text) => text.replace('"blue"', '\u201Cblue\u201D'), cable.replace('blue', '"blue"')),
      ['placed', '\u201Cblue\u201D chairs'],
    );
  });

  it('finds a longer quotation though words of it were changed, and says so', () => {
    const change = (text: string): string => above(text).replace('opened a shelter', 'opened one refuge');
    assert.deepEqual(found('The government opened a shelter in March. It has', change), [
      'moved',
      'The government opened one refuge in March. It has',
    ]);
    assert.deepEqual(
      found('para 2', (text) => text.replace('para 2', 'para 3')),
      ['moved', 'para 3'],
    );
    assert.deepEqual(
      found('twelve beds', (text) => text.replace('twelve beds', 'twelve new beds')),
      ['moved', 'twelve new beds'],
    );
  });

  it('finds a sentence that was carried to another paragraph, with doubt', () => {
    const sentence = 'It has twelve beds and\ntwo nurses; the ministry pays for both.';
    const carried = (text: string): string =>
      text.replace(`${sentence} `, '').replace('chairs (', `chairs. ${sentence} (`);
    assert.deepEqual(found(sentence, carried), ['moved', sentence]);
    const twice = (text: string): string => carried(text).replace('stands empty', `stands empty. ${sentence} Twice`);
    assert.equal(found(sentence, twice), undefined);
    const few = 'A second shelter will follow.';
    assert.equal(
      found(few, (text) => text.replace(` ${few}`, '').replace('chairs (', `chairs. ${few} (`)),
      undefined,
    );
  });

  it('takes the end of the cable for the end of a paragraph', () => {
    const toThird = (text: string): string => text.slice(0, text.indexOf('\nEnd action plan.')).trimEnd();
    assert.deepEqual(found('know of it', toThird), ['placed', 'know of it']);
    assert.deepEqual(
      found('know of it', (text) => `${text}\n\n4. (U) More.\n`, toThird(cable)),
      ['placed', 'know of it'],
    );
  });

  it('tells equal words by what stands around them', () => {
    const text = above(cable);
    const place = locate(quoteOf(cable, 'A third shelter'), new AnchorText({ text, tree: parseCable(text) }));
    assert.equal(text.slice(place!.start, place!.end), 'A third shelter');
    const second = cable.lastIndexOf('The ministry pays');
    assert.notEqual(second, -1);
    assert.deepEqual(found('The ministry pays', above), ['placed', 'The ministry pays']);
  });

  it('does not take the same words elsewhere for those that were taken out', () => {
    assert.equal(
      found('the ministry pays for', (text) => text.replace('the ministry pays for both', 'both')),
      undefined,
    );
    assert.equal(
      found('nurses', (text) => text.replace('two nurses', 'two')),
      undefined,
    );
    assert.equal(
      found('nurses', (text) => text.replace('two nurses', 'two doctors')),
      undefined,
    );
  });

  it('finds marks between words, and nothing where they are gone', () => {
    assert.deepEqual(found(';', above), ['placed', ';']);
    assert.equal(
      found(';', (text) => text.replace('nurses;', 'nurses,')),
      undefined,
    );
    const blank = cable.replace('March. It', 'March.  It');
    const index = new CableIndex(blank, parseCable(blank));
    const start = blank.indexOf('  It');
    const quote = quoteAt(index, new AnchorText(index), { start, end: start + 2 });
    assert.deepEqual(locate(quote, new AnchorText(index)), { start, end: start + 2, anchor: 'placed' });
    assert.equal(locate(quote, new AnchorText({ text: cable, tree: parseCable(cable) })), undefined);
  });

  it('takes the exact words within a word', () => {
    assert.deepEqual(found('govern', above), ['placed', 'govern']);
  });

  it('finds quotations that are folded, or have no contexts', () => {
    const anchor = new AnchorText({ text: cable, tree: parseCable(cable) });
    const none = { prefix: '', suffix: '', path: '', start: undefined, end: undefined };
    const folded = locate({ ...none, exact: 'It has twelve beds and two nurses' }, anchor);
    assert.equal(cable.slice(folded?.start, folded?.end), 'It has twelve beds and\ntwo nurses');
    assert.equal(locate({ ...none, exact: '' }, anchor), undefined);
  });

  it('finds a very long quotation by its ends', () => {
    const long = Array.from(
      { length: 90 },
      (_, at) => `Hall ${String(at)} has ${String(at * 7)} chairs of kind ${String(at % 11)}.`,
    );
    const text = cable.replace('stands empty', long.join(' '));
    assert.deepEqual(found(long.slice(3, 80).join(' '), above, text), ['placed', long.slice(3, 80).join(' ')]);
    const shorter = found(long.slice(3, 80).join(' '), (changed) => changed.replace('Hall 40 has 280', 'It has'), text);
    assert.equal(shorter?.[1].startsWith('Hall 3 has 21') && shorter[1].endsWith('chairs of kind 2.'), true);
  });
});
