import assert from 'node:assert/strict';
import { embeddedPageLines, readPageLine } from './page-line.js';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';
import { Source } from './source.js';
import type { PageLine } from './types.js';

describe('readPageLine', () => {
  it('reads the form of 2009', () => {
    assertPage('STATE 00080101 002 OF 004', { origin: 'STATE', number: 80101, section: 2, of: 4 });
    assertPage('HONG KONG 00001103 003 OF 003', { origin: 'HONG KONG', number: 1103, section: 3, of: 3 });
  });

  it('reads the page of a section', () => {
    assertPage('OSLO 00000226  001.2 OF 002', { origin: 'OSLO', number: 226, section: 1, of: 2 });
  });

  it('reads an origin that was cut to ten characters', () => {
    assertPage('PORT OF SP 00000418 002 OF 003', { origin: 'PORT OF SP', number: 418, section: 2, of: 3 });
  });

  it('reads the letter O for a zero', () => {
    assertPage('OSLO OOO00226 OO2 OF 0O3', { origin: 'OSLO', number: 226, section: 2, of: 3 });
  });

  it('reads older forms', () => {
    assertPage('PAGE 02        STATE   015113  182333Z', { origin: 'STATE', number: 15113, section: 2, of: undefined });
    assertPage('PAGE 02 LIMA 01196 01 OF 02 082030Z', { origin: 'LIMA', number: 1196, section: 1, of: 2 });
    assertPage('PAGE 03 OF 05', { origin: undefined, number: undefined, section: 3, of: 5 });
    assertPage('PAGE 02', { origin: undefined, number: undefined, section: 2, of: undefined });
  });

  it('leaves other lines alone', () => {
    for (const line of [
      'STATE 080101',
      'UNCLAS SECTION 02 OF 04 STATE 080101',
      'STATE 00080101 002 OF 004 AND MORE',
      'The courts heard 00080101 002 OF 004',
      'PAGE BY PAGE',
      'Pages 2 of 4',
      'page 02',
      '2. (U) Sections 002 of 004',
      'OF 004',
      '',
    ])
      assert.equal(pageLine(line), undefined, line);
  });

  it('takes its place from the span', () => {
    const text = 'x\n  OSLO 00000012 002 OF 002';
    const page = readPageLine(new Source(text), { start: 4, end: text.length });
    assert.deepEqual(page?.position, {
      start: { line: 2, column: 3, offset: 4 },
      end: { line: 2, column: 27, offset: 28 },
    });
    assert.equal(page.value, 'OSLO 00000012 002 OF 002');
  });
});

describe('embeddedPageLines', () => {
  it('finds page lines that were run into a line', () => {
    const text = 'The judges met OSLO 00000012 002 OF 003 and parted OSLO 00000012 003 OF 003.';
    assert.deepEqual(
      embedded(text, 'OSLO').map(({ value, section, of }) => [value, section, of]),
      [
        ['OSLO 00000012 002 OF 003', 2, 3],
        ['OSLO 00000012 003 OF 003', 3, 3],
      ],
    );
  });

  it('takes the words of the origin, whole or cut', () => {
    const [page] = embedded('in PORT OF SPAIN 00000418 002 OF 003 on', 'PORT OF SPAIN');
    assert.deepEqual([page?.value, page?.origin], ['PORT OF SPAIN 00000418 002 OF 003', 'PORT OF SPAIN']);
    const [cut] = embedded('in PORT OF SP 00000418 002 OF 003 on', 'PORT OF SPAIN');
    assert.deepEqual([cut?.value, cut?.origin], ['PORT OF SP 00000418 002 OF 003', 'PORT OF SP']);
  });

  it('takes one word in capitals where the origin is another or unknown', () => {
    assert.deepEqual(
      embedded('the LAW LIMA 00000418 002 OF 003 on', undefined).map(({ value }) => value),
      ['LIMA 00000418 002 OF 003'],
    );
  });

  it('wants an origin in front and full digits', () => {
    assert.deepEqual(embedded('some 00000418 002 OF 003 cases', undefined), []);
    assert.deepEqual(embedded('LIMA 418 002 OF 003', 'LIMA'), []);
    assert.deepEqual(embedded('LIMA 00000418 002 of 003', 'LIMA'), []);
  });
});

function embedded(text: string, origin: string | undefined): PageLine[] {
  return embeddedPageLines(new Source(text), { start: 0, end: text.length }, origin);
}

function pageLine(line: string): PageLine | undefined {
  return readPageLine(new Source(line), { start: 0, end: line.length });
}

function assertPage(line: string, facts: Pick<PageLine, 'origin' | 'number' | 'section' | 'of'>): void {
  const page = pageLine(line);
  assert.ok(page, line);
  const { origin, number, section, of, value } = page;
  assert.deepEqual({ origin, number, section, of }, facts, line);
  assert.equal(value, line);
}

describe('the stamp of a review', () => {
  it('interrupts like a page line', () => {
    const stamp = 'UNCLASSIFIED U.S. Department of State Case No. F-2010-01234 Doc No. C01234567 Date: 01/02/2012';
    const tree = parseCable(cable(stamp));
    const [page] = nodesOf(tree, 'pageLine');
    assert.deepEqual(
      [page?.value, page?.origin, page?.number, page?.section],
      [stamp, undefined, undefined, undefined],
    );
    assert.equal(nodesOf(tree, 'run').length, 1);
  });
});

describe('the stamp of a review without the number of the document', () => {
  it('interrupts like a page line, and follows a signature', () => {
    const stamp = 'UNCLASSIFIED  U.S. Department of State  Case No. F-2010-01234';
    const tree = parseCable(`${cable(stamp)}\n\nBERG\n\n${stamp}\n`);
    const of = (type: 'pageLine' | 'signature' | 'trailer') => nodesOf(tree, type).map(({ value }) => value);
    assert.deepEqual([of('pageLine'), of('signature'), of('trailer')], [[stamp], ['BERG'], [stamp]]);
  });
});

describe('the stamp of another review', () => {
  it('interrupts like a page line', () => {
    const stamp = 'Anne P. Berg Declassified/Released US Department of State EO Systematic Review 20 Mar 2014';
    const tree = parseCable(cable(stamp));
    assert.deepEqual(
      nodesOf(tree, 'pageLine').map(({ value }) => value),
      [stamp],
    );
    assert.equal(nodesOf(tree, 'run').length, 1);
  });
});

describe('readPageFoot', () => {
  it('takes the number of the cable from the line below', () => {
    for (const end of ['\n', '\r\n']) {
      const head = ['SECRET', 'SECRET', 'PAGE 02', 'OSLO 00412  01 OF 02  111533Z'].join(end);
      const [page] = nodesOf(parseCable(cable(head)), 'pageLine');
      assert.deepEqual([page?.value, page?.origin, page?.number, page?.section, page?.of], [head, 'OSLO', 412, 1, 2]);
    }
    const [page] = nodesOf(parseCable(cable('SECRET\nPAGE 02\nmore of them')), 'pageLine');
    assert.deepEqual([page?.value, page?.number, page?.section], ['SECRET\nPAGE 02', undefined, 2]);
  });

  it('takes the classification above a page line for a part of it', () => {
    const text = cable('SECRET\n\nPAGE 02        OSLO  00412  01 OF 02  111533Z');
    const [page] = nodesOf(parseCable(text), 'pageLine');
    assert.equal(page?.value, 'SECRET\n\nPAGE 02        OSLO  00412  01 OF 02  111533Z');
    assert.deepEqual([page.origin, page.number, page.section, page.of], ['OSLO', 412, 1, 2]);
  });

  it('takes the foot of one page and the head of the next', () => {
    const text = cable('SECRET\n\nSECRET\n\nPAGE 02        OSLO  00412  01 OF 02  111533Z');
    assert.ok(nodesOf(parseCable(text), 'pageLine')[0]?.value.startsWith('SECRET\n\nSECRET\n\nPAGE 02'));
  });

  it('leaves it alone above anything else', () => {
    for (const line of ['OSLO 00000412 002 OF 002', 'PAGE BY PAGE', 'of all kinds'])
      assert.ok(
        !nodesOf(parseCable(cable(`SECRET\n\n${line}`)), 'pageLine').some(({ value }) => value.includes('SECRET')),
      );
  });
});

function cable(middle: string): string {
  return `S E C R E T SECTION 01 OF 02 OSLO 000412\n\n1. (S) The minister asked for\n\n${middle}\n\nmore boats.\n`;
}
