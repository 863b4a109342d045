import assert from 'node:assert/strict';
import { parseCable } from './parse.js';

describe('the caption zone', () => {
  it('reads captions, one a line or several', () => {
    check(['SENSITIVE', 'SIPDIS'], ['SENSITIVE', 'SIPDIS']);
    check(['SENSITIVE SIPDIS'], ['SENSITIVE + SIPDIS']);
    check(['SENSITIVE, SIPDIS'], ['SENSITIVE + SIPDIS']);
    check(['NOFORN/SIPDIS'], ['NOFORN + SIPDIS']);
  });

  it('reads captions on the classification line', () => {
    assert.deepEqual(zone('UNCLAS OSLO 000412 SENSITIVE SIPDIS\nE.O. 12958: N/A'), ['SENSITIVE + SIPDIS']);
  });

  it('reads captions that are letter-spaced', () => {
    check(['S I P D I S'], ['SIPDIS']);
  });

  it('reads captions of several words', () => {
    check(['OFFICIAL INFORMAL'], ['OFFICIAL INFORMAL']);
    check(['INFORM CONSULS'], ['INFORM CONSULS']);
    check(['AGREMENT CHANNEL'], ['AGREMENT CHANNEL']);
    check(['CODEL BERGMAN'], ['CODEL BERGMAN']);
    check(['VISAS -- INFORM CONSULS'], ['VISAS -- INFORM CONSULS']);
    check(['FOR AMBASSADOR AND DCM ONLY'], ['FOR AMBASSADOR AND DCM ONLY']);
  });

  it('reads what a corrected copy corrects', () => {
    check(['CORRECTED COPY (PARA 4 CHANGED)', 'SIPDIS'], ['CORRECTED COPY', 'SIPDIS']);
    check(['C O R R E C T E D C O P Y (CAPTION ADDED)', 'SIPDIS'], ['CORRECTED COPY', 'SIPDIS']);
    check(['C O R R E C T E D COPY//SUBJECT LINE/////////', 'SIPDIS'], ['CORRECTED COPY', 'SIPDIS']);
  });

  it('keeps words that are no caption', () => {
    check(['SENSITVE', 'SIPDIS'], ['SENSITVE?', 'SIPDIS']);
    check(['PLEASE HURRY'], ['PLEASE HURRY?']);
  });

  it('reads passing lines', () => {
    check(['SIPDIS', '', 'DEPT FOR G/TIP, DRL'], ['SIPDIS', '> DEPT FOR G/TIP, DRL']);
    check(['STATE PLEASE PASS USTR'], ['> STATE PLEASE PASS USTR']);
    check(['FOR ALL CABLE DRAFTERS'], ['> FOR ALL CABLE DRAFTERS']);
    check(['PARIS ALSO FOR OECD'], ['> PARIS ALSO FOR OECD']);
    check(["VISAS, FOR CONSULS, ALSO FOR PAO'S"], ["> VISAS, FOR CONSULS, ALSO FOR PAO'S"]);
    check(['VISAS - FOR CONSULS FROM CA'], ['> VISAS - FOR CONSULS FROM CA']);
    check(['Department for G/TIP and DRL'], ['> Department for G/TIP and DRL']);
  });

  it('reads passing lines that wrap', () => {
    check(['DEPT FOR G/TIP, DRL,', 'EUR/NB, INL', '', 'E.O. 12958: N/A'], ['> DEPT FOR G/TIP, DRL,\nEUR/NB, INL']);
  });

  it('takes the fields of SMART for no captions', () => {
    check(['MRN: 14 OSLO 412', 'From: AMEMBASSY OSLO', 'Captions: SENSITIVE', 'SIPDIS'], ['SIPDIS']);
  });

  it('ends at the fields: below them only known captions are read', () => {
    check(['SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: KTIP', '', 'SENSITIVE'], ['SIPDIS', 'SENSITIVE']);
    check(['SIPDIS', '', 'E.O. 12958: N/A', 'TAGS: KTIP', '', 'SENSITVE'], ['SIPDIS']);
  });
});

function check(lines: readonly string[], expected: readonly string[]): void {
  const text = ['UNCLAS OSLO 000412', '', ...lines, '', 'E.O. 12958: N/A', 'SUBJECT: NORWAY', '', '1. (U) Text.'];
  assert.deepEqual(zone(text.join('\n')), expected);
  assert.deepEqual(
    zone(text.join('\r\n')).map((row) => row.replaceAll('\r\n', '\n')),
    expected,
    'with CRLF',
  );
}

/** Captions as `A + B`, unknown ones with `?`; passing lines as `> …`. */
function zone(text: string): string[] {
  return parseCable(text).children.flatMap((node) => {
    if (node.type === 'passingLine') return [`> ${node.value}`];
    if (node.type !== 'captionLine') return [];
    return [node.children.map(({ name, known }) => `${name}${known ? '' : '?'}`).join(' + ')];
  });
}
