import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCursor } from '../../../../../test/support/cursor.js';
import { allCables } from '../../../../../test/support/corpus.js';
import { fuzzParameters } from '../../../../../test/support/fuzz.js';
import { numberedCable } from '../../../../../test/support/numbered-cables.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { CableIndex, type Numbered } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { parseCable } from '../../syntax/parse.js';
import { ownReferences, targetsOf } from '../own-references.js';
import { holds } from '../places.js';
import { isRefusal } from './refusal.js';
import { prepareRename, rename } from './rename.js';

describe('rename of a paragraph', () => {
  it('changes the label and every reference, wherever the cursor stands', () => {
    const fixtures = [
      '1. (U) See para 2 and paragraph 3.\n\n2|. (U) Two.\n\n3. (U) As para 2 says.',
      '1. (U) See para |2 and paragraph 3.\n\n2. (U) Two.\n\n3. (U) As para 2 says.',
      '1. (U) See para 2 and paragraph 3.\n\n2. (U) Two.\n\n3. (U) As pa|ra 2 says.',
    ];
    for (const fixture of fixtures)
      assert.equal(
        renamed(fixture, '9'),
        '1. (U) See para 9 and paragraph 3.\n\n9. (U) Two.\n\n3. (U) As para 9 says.',
      );
  });

  it('changes only digits: markers and items stay, the 1 of a garbled marker goes', () => {
    assert.equal(
      renamed('¶1. (U) See para 2.A and paras 1 and 2(b).\n\n1|2. (U) Two.', '9'),
      '¶1. (U) See para 9.A and paras 1 and 9(b).\n\n9. (U) Two.',
    );
    assert.equal(
      renamed('1. (U) See para 2b, para 2.a.ii and paras 2.a-2.b.\n\n2|. (U) Two.', '9'),
      '1. (U) See para 9b, para 9.a.ii and paras 9.a-9.b.\n\n9. (U) Two.',
    );
    assert.equal(renamed('[1](#)1|. (U) See para 1.', '40'), '[1](#)40. (U) See para 40.');
    assert.equal(renamed('(U) 1|. See para 1.', '2'), '(U) 2. See para 2.');
  });

  it('leaves numbers in words and in digits as each is written', () => {
    assert.equal(ofFour('paras two through four and 1', 3, '9'), 'paras two, four, nine and 1');
  });

  it('lets the end of a range follow', () => {
    assert.equal(ofFour('paras 2-4', 4, '9'), 'paras 2-9');
    assert.equal(ofFour('paras 2 through 4', 4, '9'), 'paras 2 through 9');
    assert.equal(ofFour('paras 3-4 and 2', 3, '1'), 'paras 1-4 and 2');
  });

  it('makes a list of a range with the paragraph inside, or one that would run backwards', () => {
    assert.equal(ofFour('paras 2-4', 3, '9'), 'paras 2, 4 and 9');
    assert.equal(ofFour('paras 2 through 4', 3, '1'), 'paras 1, 2 and 4');
    assert.equal(ofFour('para 2-4', 3, '9'), 'paras 2, 4 and 9');
    assert.equal(ofFour('PARAS 2-4', 2, '9'), 'PARAS 3, 4 AND 9');
    assert.equal(ofFour('paras 2-4 or 5', 3, '9'), 'paras 2, 4, 5 or 9');
    assert.equal(ofFour('paras 2-3', 2, '9'), 'paras 3 and 9');
    assert.equal(ofFour('para 2 thru para 4', 4, '9'), 'para 2 thru para 9');
    assert.equal(ofFour('para 2 thru para 4', 2, '9'), 'paras 3, 4 and 9');
  });

  it('follows inside lists', () => {
    assert.equal(ofFour('paras 2, 3, and 4', 3, '9'), 'paras 2, 9, and 4');
    assert.equal(ofFour('paras 2 and para 3', 3, '9'), 'paras 2 and para 9');
    assert.equal(ofFour('paras 2 and/or 3', 3, '9'), 'paras 2 and/or 9');
    assert.equal(ofFour('paras 2/3', 3, '9'), 'paras 2/9');
    assert.equal(ofFour('answers to ref A are in para 3', 3, '9'), 'answers to ref A are in para 9');
    assert.equal(ofFour("ref A's points are in para 3", 3, '9'), "ref A's points are in para 3");
    assert.equal(
      ofFour('paras 2\n\nOSLO 00000412 002 OF 002\n\nand 3', 3, '9'),
      'paras 2\n\nOSLO 00000412 002 OF 002\n\nand 9',
    );
  });

  it('follows each word of a reference on its own, and takes no word out of it', () => {
    assert.equal(ofFour('para 2 and paras 2-4', 2, '9'), 'para 9 and paras 3, 4 and 9');
    assert.equal(ofFour('paras 2 (points), 3 (plan) and 4', 3, '9'), 'paras 2 (points), 9 (plan) and 4');
    assert.equal(ofFour('paras 2-4 (points), 1 (plan)', 3, '9'), 'paras 2, 4 and 9 (points), 1 (plan)');
  });

  it('writes numbers as they were written, and the list over as many lines', () => {
    assert.equal(ofFour('paragraphs two and THREE', 3, '9'), 'paragraphs two and NINE');
    assert.equal(ofFour('Paragraph Two', 2, '35'), 'Paragraph 35');
    assert.equal(ofFour('paras 2\u20134', 4, '9'), 'paras 2\u20139');
    assert.equal(ofFour('paras 2-4\nand 1', 3, '9'), 'paras 2, 4, 9\nand 1');
  });

  it('leaves alone what leads into other documents and quoted texts', () => {
    const text =
      '1. (U) See para 2. Para 2 of reftel has the law, and so has para 2 of the resolution.\n\n' +
      '2. (U) Begin text:\n\nThe court, in para 2, was clear.\n\nEnd text.';
    assert.equal(
      renamed(text.replace('See para ', 'See para |'), '7'),
      text.replace('See para 2', 'See para 7').replace('\n2.', '\n7.'),
    );
  });

  it('renames the second of two paragraphs with one number alone', () => {
    assert.equal(
      renamed('1. (U) See para 2.\n\n2. (U) Two.\n\n|2. (U) Two again.', '3'),
      '1. (U) See para 2.\n\n2. (U) Two.\n\n3. (U) Two again.',
    );
  });

  it('is refused for numbers that are in use or are no numbers, with a message', () => {
    const inUse =
      'Paragraph 2 is there already. Choose a number that is not in use; the first free one is 3. To change the order, move the paragraph.';
    const noNumber = 'That is no number of a paragraph. Give a number from 1 to 99.';
    const text = '1|. (U) See para 2.\n\n2. (U) Two.';
    assert.equal(renamed(text, '2'), inUse);
    for (const name of ['', '0', '100', 'A', '-3', '3a', '1.5']) assert.equal(renamed(text, name), noNumber, name);
    assert.equal(renamed(text, ' 3. '), '3. (U) See para 2.\n\n2. (U) Two.');
    assert.equal(renamed(text, '1'), '1. (U) See para 2.\n\n2. (U) Two.');
    assert.equal(renamed(text, '99'), '99. (U) See para 2.\n\n2. (U) Two.');
  });

  it('is refused where the number would be read as another one', () => {
    const text = '1. (U) One.\n\n2|. (U) Two.\n\n3. (U) Three.';
    assert.equal(
      renamed(text, '12'),
      '`12.` would be read as paragraph 2 here, with a garbled mark before it. Choose another number.',
    );
    assert.equal(renamed(text, '22'), '1. (U) One.\n\n22. (U) Two.\n\n3. (U) Three.');
  });

  it('is refused where nothing can be renamed', () => {
    const nothing = 'Put the cursor on the number of a paragraph, or on the letter of a reference.';
    const cases = [
      ['1. (U) The minis|try.', nothing],
      ['1. (U) See para |7.', 'There is no paragraph 7 in this cable.'],
      [
        '1. (U) See par|as 1 and 2.\n\n2. (U) Two.',
        'Several paragraphs are named here. Put the cursor on one of the numbers.',
      ],
      [
        '1. (U) See para |1 of reftel.',
        'This number leads into another document. Its paragraphs cannot be renamed from here.',
      ],
      ['1. (U) One:\n\n|A. The law.', 'Only numbers of paragraphs can be renamed, not labels of their parts.'],
    ] as const;
    for (const [fixture, message] of cases) {
      const { cable, offset } = readCursor(fixture);
      assert.deepEqual(prepareRename(cable, offset), { refused: message });
      assert.deepEqual(rename(cable, offset, '9'), { refused: message });
    }
  });

  it('shows the number as read, at the digits under the cursor', () => {
    const cases = [
      ['1. (U) One.\n\n1|2. (U) Two.', '12', '2'],
      ['1. (U) See paras 1-|2.\n\n2. (U) Two.', '2', '2'],
      ['1. (U) See para 2.A|.\n\n2. (U) Two:\n\nA. The law.', '2', '2'],
    ] as const;
    for (const [fixture, words, placeholder] of cases) {
      const { cable, offset } = readCursor(fixture);
      const place = prepareRename(cable, offset);
      assert.ok(!isRefusal(place));
      assert.deepEqual([cable.textOf(place.at), place.placeholder], [words, placeholder]);
    }
  });

  it('gives the text back when the number is changed back', () => {
    fc.assert(
      fc.property(
        numberedCable({ ranges: false, gaps: true }),
        fc.nat(),
        fc.integer({ min: 1, max: 99 }),
        (made, place, to) => {
          const cable = indexOf(made.text);
          const paragraph = cable.numberedParagraphs[place % made.count]!;
          fc.pre(cable.find(String(to)) === undefined);
          const there = rename(cable, paragraph.position.start.offset, String(to));
          fc.pre(!isRefusal(there));
          const changed = indexOf(applyChanges(made.text, there.changes));
          const label = changed.all('paragraphLabel').find(({ number }) => number === to);
          // Far out of order, a number without mark is text.
          fc.pre(label !== undefined);
          const back = rename(changed, label.position.start.offset, String(paragraph.number));
          assert.ok(!isRefusal(back));
          assert.equal(applyChanges(changed.text, back.changes), made.text);
        },
      ),
      fuzzParameters(250),
    );
  });

  it('leaves every reference at what it named, also in ranges', () => {
    fc.assert(
      fc.property(numberedCable({ ranges: true }), fc.nat(), fc.integer({ min: 1, max: 20 }), (made, place, to) => {
        const cable = indexOf(made.text);
        const paragraph = cable.numberedParagraphs[place % made.count]!;
        fc.pre(cable.find(String(to)) === undefined);
        const found = rename(cable, paragraph.position.start.offset, String(to));
        fc.pre(!isRefusal(found));
        const after = indexOf(applyChanges(made.text, found.changes));
        fc.pre(after.numberedParagraphs.length === made.count);
        // Each paragraph is about a town of its own.
        const townOf = (index: CableIndex, node: Numbered) => /office in (\w+)/.exec(index.textOf(node))?.[1] ?? 'item';
        const named = (index: CableIndex) =>
          ownReferences(index).map(({ parts }) =>
            parts.flatMap((part) => targetsOf(index, part).map((node) => townOf(index, node))),
          );
        const now = named(after);
        for (const [rank, towns] of named(cable).entries())
          for (const town of towns) assert.ok(now[rank]?.includes(town));
      }),
      fuzzParameters(300),
    );
  });

  it('changes the label and the references that name it, and nothing else, in any cable', () => {
    for (const { name, text } of allCables()) {
      const cable = indexOf(text);
      for (const label of cable.all('paragraphLabel')) {
        const found = rename(cable, label.position.start.offset, '98');
        assert.ok(!isRefusal(found));
        const isMeant = cable.find(String(label.number)) === cable.parentOf(label);
        const naming = isMeant ? ownReferences(cable).filter(({ targets }) => names(targets, label.number)) : [];
        const changed = [label, ...naming].map((node) =>
          found.changes.some((change) => holds(spanOf(node), change)) ? 'changed' : 'as it was',
        );
        assert.deepEqual(changed, Array(naming.length + 1).fill('changed'), name);
        for (const change of found.changes)
          assert.ok(
            [label, ...naming].some((node) => holds(spanOf(node), change)),
            name,
          );
      }
    }
  });
});

function names(targets: readonly string[], number: number): boolean {
  return targets.some((path) => Number(path.split('.')[0]) === number);
}

describe('rename of a reference letter', () => {
  const header = 'UNCLAS OSLO 000412\n\nSUBJECT: NORWAY: SHELTERS REOPEN\n\n';
  const references = 'REF: A. STATE 1234\n     B. STATE 1240\n     C. 08 OSLO 377\n\n';

  it('changes the entry and every citation, wherever the cursor stands', () => {
    const text = `${header}${references}1. (U) As in ref A and refs A and B, and reftel (a); ref A of septel is another. Reftels agree.`;
    const expected = text
      .replace('REF: A.', 'REF: E.')
      .replace('ref A and refs A', 'ref E and refs E')
      .replace('reftel (a)', 'reftel (e)');
    for (const words of ['A. STATE', 'A and refs', 'A and B'])
      assert.equal(renamed(text.replace(words, `|${words}`), 'e'), expected);
  });

  it('changes both letters where an archive has doubled them', () => {
    const text = `${header}REF: A. A. STATE 1234\n[1](#)B. (B) OSLO 377\n\n1. (U) See ref B.`;
    assert.equal(renamed(text.replace('A. A.', '|A. A.'), 'D'), text.replace('A. A.', 'D. D.'));
    assert.equal(
      renamed(text.replace('ref B', 'ref |B'), 'D'),
      text.replace('B. (B)', 'D. (D)').replace('ref B', 'ref D'),
    );
  });

  it('lets ranges of letters follow at their ends, and makes lists of the others', () => {
    const range = (from: string, to: string, letter: string) => {
      const text = `${header}${references}1. (U) See ${from}.`;
      assert.equal(
        renamed(text.replace(`${letter}. `, `|${letter}. `), 'E'),
        text.replace(`${letter}. `, 'E. ').replace(from, to),
      );
    };
    range('refs A-C', 'refs A-E', 'C');
    range('refs A-C', 'refs A, C and E', 'B');
    range('refs A through C', 'refs B, C and E', 'A');
    range('refs A-B', 'refs B and E', 'A');
    range('refs A-B', 'refs A-E', 'B');
    range('refs A\u2013C', 'refs A, C and E', 'B');
    range('REFS A-C', 'REFS A, C AND E', 'B');
    range('REFS (A) THROUGH (C)', 'REFS (A), (C) AND (E)', 'B');
  });

  it('is refused for letters that are in use or are no letters', () => {
    const text = `${header}${references}1. (U) See ref |A.`;
    assert.equal(renamed(text, 'B'), 'The letter B is in use. The first free one is D.');
    assert.equal(renamed(text, '1'), 'That is no letter of a reference. Give one letter from A to Z.');
    assert.equal(renamed(text, 'AA'), 'That is no letter of a reference. Give one letter from A to Z.');
    assert.equal(renamed(text, '(a)'), text.replace('|', ''));
  });

  it('is refused where no single entry with a letter is meant', () => {
    const single = `${header}REF: OSLO 377\n\n1. (U) See ref|tel.`;
    assert.equal(renamed(single, 'B'), 'The only reference needs no letter.');
    const several = `${header}${references}1. (U) See ref|tels.`;
    assert.equal(renamed(several, 'D'), 'Several references are named here. Put the cursor on one of the letters.');
  });

  it('shows the letter', () => {
    const { cable, offset } = readCursor(`${header}${references}1. (U) See refs A-|C.`);
    const place = prepareRename(cable, offset);
    assert.ok(!isRefusal(place));
    assert.deepEqual([cable.textOf(place.at), place.placeholder], ['C', 'C']);
  });
});

describe('rename in the Hong Kong sample', () => {
  const sample = allCables().find(({ name }) => name.includes('/000_'));

  it('changes the label of paragraph 6 and each reference to it, and nothing else', function () {
    if (!sample) return this.skip();
    const cable = indexOf(sample.text);
    const found = rename(cable, sample.text.indexOf('16. (U)'), '9');
    assert.ok(!isRefusal(found));
    const places = found.changes.map(({ start, end, text }) => [
      cable.lines.lineAt(start) + 1,
      sample.text.slice(Math.max(start - 5, sample.text.lastIndexOf('\n', start) + 1), end),
      text,
    ]);
    assert.deepEqual(places, [
      [35, 'para 6', '9'],
      [35, 'para 6', '9'],
      [49, '16', '9'],
    ]);
    assert.equal(applyChanges(sample.text, found.changes).split('\n')[48]?.slice(0, 7), '9. (U) ');
  });
});

/** The text after a rename at the cursor, or the message of the refusal. */
function renamed(fixture: string, name: string): string {
  const { cable, offset } = readCursor(fixture);
  const found = rename(cable, offset, name);
  return isRefusal(found) ? found.refused : applyChanges(cable.text, found.changes);
}

/** How a reference reads in a cable of paragraphs 2 to 5 after one of them got another number. */
function ofFour(reference: string, from: number, to: string): string {
  const text = `2. (U) See ${reference}.\n\n3. (U) Three.\n\n4. (U) Four.\n\n5. (U) Five.`;
  const at = from === 2 ? 0 : text.indexOf(`\n${from}.`) + 1;
  const result = renamed(`${text.slice(0, at)}|${text.slice(at)}`, to);
  return result.slice(result.indexOf('See ') + 4, result.search(/[.]\n\n\d+[.] [(]U[)] T?F?(?:hree|our)/));
}

function indexOf(text: string): CableIndex {
  return new CableIndex(text, parseCable(text));
}
