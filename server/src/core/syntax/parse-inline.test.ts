import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';
import type { NodeType } from './types.js';

describe('paragraph references', () => {
  it('reads a single paragraph', () => {
    checkTargets('See para 3 below.', [['para 3', '3']]);
    checkTargets('See paragraph 3 below.', [['paragraph 3', '3']]);
    checkTargets('Para 3 has the text.', [['Para 3', '3']]);
    checkTargets('PARA 3 HAS THE TEXT.', [['PARA 3', '3']]);
    checkTargets('(para 3)', [['para 3', '3']]);
  });

  it('reads a number without a blank in front, and parts of paragraphs', () => {
    checkTargets('See Para9 and paras3-5.', [
      ['Para9', '9'],
      ['paras3-5', '3 4 5'],
    ]);
    checkTargets('See subpara 3.A and sub-para 3.B.', [
      ['subpara 3.A', '3.A'],
      ['sub-para 3.B', '3.B'],
    ]);
    checkTargets('Subparagraphs 3(a) and 3(b) hold.', [['Subparagraphs 3(a) and 3(b)', '3.a 3.b']]);
    checkTargets('See subparagraph 2 of paragraph 3.', [['paragraph 3', '3']]);
    checkTargets('The parade9 and para_9 are none.', []);
  });

  it('reads lists', () => {
    checkTargets('See paras 2 and 4.', [['paras 2 and 4', '2 4']]);
    checkTargets('See paras 2, 3 and 7.', [['paras 2, 3 and 7', '2 3 7']]);
    checkTargets('See paras 2, 3, and 7.', [['paras 2, 3, and 7', '2 3 7']]);
    checkTargets('See paras 2 or 4.', [['paras 2 or 4', '2 4']]);
    checkTargets('See paras 2,3.', [['paras 2,3', '2 3']]);
    checkTargets('See paras 2 and/or 4.', [['paras 2 and/or 4', '2 4']]);
    checkTargets('See paras 2/3.', [['paras 2/3', '2 3']]);
    checkTargets('See para 2/3.', [['para 2', '2']]);
    checkTargets('See para 2 and para 4.', [['para 2 and para 4', '2 4']]);
  });

  it('reads ranges and writes them out', () => {
    checkTargets('See paras 2-4.', [['paras 2-4', '2 3 4']]);
    checkTargets('See paras 2 - 4.', [['paras 2 - 4', '2 3 4']]);
    checkTargets('See paras 2 through 4.', [['paras 2 through 4', '2 3 4']]);
    checkTargets('See paras 2 thru 4.', [['paras 2 thru 4', '2 3 4']]);
    checkTargets('See paras 2 to 4.', [['paras 2 to 4', '2 3 4']]);
    checkTargets('See paragraphs 5 through 7 and 10.', [['paragraphs 5 through 7 and 10', '5 6 7 10']]);
  });

  it('keeps the two ends of a range that runs backwards', () => {
    checkTargets('See paras 4-2.', [['paras 4-2', '4 2']]);
  });

  it('names a paragraph once', () => {
    checkTargets('See paras 2-4, 3 and 4.', [['paras 2-4, 3 and 4', '2 3 4']]);
  });

  it('reads a range that says `para` twice', () => {
    checkTargets('See para 2 thru para 4.', [['para 2 thru para 4', '2 3 4']]);
    checkTargets('It went from para 2 to para 4.', [
      ['para 2', '2'],
      ['para 4', '4'],
    ]);
  });

  it('reads paths to items', () => {
    checkTargets('See para 9.A and on.', [['para 9.A', '9.A']]);
    checkTargets('See para 9(a) and on.', [['para 9(a)', '9.a']]);
    checkTargets('See para 9.A.1 and on.', [['para 9.A.1', '9.A.1']]);
    checkTargets('See para 9.a and on.', [['para 9.a', '9.a']]);
    checkTargets('See para 9b, as before.', [['para 9b', '9.b']]);
    checkTargets('See para 9.a.ii.', [['para 9.a.ii', '9.a.ii']]);
    checkTargets("See para 9's end, para 2s and para 3.as.", [
      ['para 9', '9'],
      ['para 2', '2'],
      ['para 3', '3'],
    ]);
    checkTargets('See para 4.I.A.2, para 3.B.iv and para 4.II.A.', [
      ['para 4.I.A.2, para 3.B.iv and para 4.II.A', '4.I.A.2 3.B.iv 4.II.A'],
    ]);
    checkTargets('See para 9.A. Then call. See para 9(a).b.', [
      ['para 9.A', '9.A'],
      ['para 9(a).b', '9.a.b'],
    ]);
    checkTargets('It is late (para 9.A).', [['para 9.A', '9.A']]);
  });

  it('reads numbers in words, unless they count something', () => {
    checkTargets('Paragraphs two and three say so.', [['Paragraphs two and three', '2 3']]);
    checkTargets('See paragraphs TWO through four.', [['paragraphs TWO through four', '2 3 4']]);
    checkTargets('See paragraph one.', [['paragraph one', '1']]);
    checkTargets('Write paragraphs two lines apart.', []);
    checkTargets('Write para 2 and two letters.', [['para 2', '2']]);
  });

  it('reads a range with the dash of a word processor', () => {
    checkTargets('See paras 2\u20134.', [['paras 2\u20134', '2 3 4']]);
    checkTargets('See paras 2 \u2014 4.', [['paras 2 \u2014 4', '2 3 4']]);
  });

  it('reads on behind what a list says of a number', () => {
    checkTargets('See paras 2 (points), 4\n(plan) and 5.', [['paras 2 (points), 4\n(plan) and 5', '2 4 5']]);
    checkTargets('See para 2 (the plan) and 15 officers.', [['para 2', '2']]);
    checkTargets('See para 2 (points).', [['para 2', '2']]);
  });

  it('stops before the sentence goes on', () => {
    checkTargets('See para 3. 12 officers were named.', [['para 3', '3']]);
    checkTargets('See para 3, 12 officers were named.', [['para 3', '3']]);
    checkTargets('See para 3 and a second one.', [['para 3', '3']]);
  });

  it('reads over line ends, but not over a blank line', () => {
    checkTargets('See paras 2\nand 4 below.', [['paras 2\nand 4', '2 4']]);
    checkTargets('See paras\n2 and 4.', [['paras\n2 and 4', '2 4']]);
    checkTargets('See para 2.\n\nand 4.', [['para 2', '2']]);
    // An archive has taken the number for that of a paragraph.
    checkTargets('The board has read all that stands in para\n¶2. It agrees.', [['para\n¶2', '2']]);
  });

  it('says where each number stands', () => {
    const text = '1. (U) See paras 2 through 4 and 10.';
    const [reference] = nodesOf(parseCable(text), 'paragraphReference');
    assert.deepEqual(
      reference?.parts.map(({ first, firstSpan, last, lastSpan }) => [
        first,
        text.slice(firstSpan.start, firstSpan.end),
        last,
        lastSpan && text.slice(lastSpan.start, lastSpan.end),
      ]),
      [
        ['2', '2', '4', '4'],
        ['10', '10', undefined, undefined],
      ],
    );
    assert.deepEqual(reference.position.start, { line: 1, column: 12, offset: 11 });
  });

  it('leaves other numbers and words alone', () => {
    for (const words of [
      'The parade of 3 May passed.',
      'See pages 314-315.',
      'The paragraph was struck.',
      'Two paragraphs follow.',
      'The paramilitary 3 came.',
      'In all 3 P areas.',
      'See para below, 3 in all.',
      'The paralegal in room 3.',
    ])
      checkTargets(words, []);
  });

  it('has no targets where the words lead out of the cable', () => {
    for (const words of [
      'See para 4 of reftel.',
      'See paragraph 2 of ref A.',
      'See reftel, para 4.',
      'See ref B (para 4).',
      'Under paragraph 2 of Article 5 it is a crime.',
      'Under Article 5, paragraph 2 it is a crime.',
      'Under section 12, paras 3 and 4, it is a crime.',
      'See para 3 of OSLO 377.',
      'See para 3 of 08 OSLO 377.',
      "See paras 3-5 of the ministry's report.",
      "See paragraph 9 of Bergen's message.",
      'See para 9 thereof.',
      "The draft's paragraph 11 is weak.",
      'In its paragraph 20 the court held the same.',
      'It has names (ref c, paragraph 3).',
      'THEY ASKED FOR A DATE (REF B, PARA 4).',
      'See page 3, paragraph 2 of it.',
      'The term stands in paragraph 6 of the TVPA.',
      'THE TERM STANDS IN PARAGRAPH 6 OF THE TVPRA OF 2008.',
      'See para 6 of the July 3 cable from Oslo.',
      'See para 6 of the same cable.',
      'See paragraph 6 of the diplomatic note.',
      'See paragraph 4 of the minimum standards.',
      'Paragraph 4 of the questionnaire may be left out.',
      'Ref A holds; paras 3-12 of the former are still good.',
      'There was a telegram of 1976 in which each post was told, in para 4, to look.',
      'It was a message from Oslo, in which para 4 is new.',
      'THIS IS AS IN PARA 10 OF THE NOTES.',
      'This replaces ref A. Paras 1-13 of that cable stand.',
    ]) {
      const [reference, ...others] = nodesOf(parse(words), 'paragraphReference');
      assert.deepEqual([reference?.foreign, reference?.targets, others], [true, [], []], words);
    }
  });

  it('leads elsewhere only behind a word of its own', () => {
    const found = (words: string): unknown[] =>
      nodesOf(parse(words), 'paragraphReference').map(({ value, foreign, targets }) => [value, foreign, targets]);
    assert.deepEqual(found('See paras 2-4, and para 3 of reftel.'), [
      ['paras 2-4', false, ['2', '3', '4']],
      ['para 3', true, []],
    ]);
    assert.deepEqual(found('See paras 2, 3 and 4 of reftel.'), [['paras 2, 3 and 4', true, []]]);
    assert.deepEqual(found('See para 2 and para 3.'), [['para 2 and para 3', false, ['2', '3']]]);
  });

  it('stays here where the words only look foreign', () => {
    for (const words of [
      'See para 4 of this cable.',
      'See para 4 of the cable.',
      'See para 4 of the present message.',
      'See para 4 of the SBU text.',
      'See para 4, note the date.',
      'This is the one cable in which we say so; see para 4.',
      'In this message in which para 4 is new we ask.',
      'SEE PARA 4 OF THE ACTION REQUEST.',
      'See para 4 of the action request. The law is new.',
      'Post answers ref A in para 4 below.',
      'Responses to questions in reftel in para 4 are new.',
      'As noted in para 4, ref A asks for more.',
      'As noted in para 4, reftel paragraphs are old.',
      'Please deliver the points in para 4 to the ministry.',
      'Para 4 answers reftel.',
    ])
      assert.deepEqual(
        nodesOf(parse(words), 'paragraphReference').map(({ foreign, targets }) => [foreign, targets]),
        [[false, ['4']]],
        words,
      );
  });
});

describe('citations of REF', () => {
  it('reads a bare word', () => {
    checkLetters('As in reftel.', [['reftel', '']]);
    checkLetters('As in reftels.', [['reftels', '']]);
    checkLetters('REFTEL has more.', [['REFTEL', '']]);
    checkLetters('Details septel.', [['septel', '']]);
  });

  it('reads letters', () => {
    checkLetters('As in reftel B.', [['reftel B', 'B']]);
    checkLetters('As in ref B.', [['ref B', 'B']]);
    checkLetters('As in Ref (a).', [['Ref (a)', 'A']]);
    checkLetters('The law (see ref A) is old.', [['ref A', 'A']]);
    checkLetters('The law (see refs A and (b)) is old.', [['refs A and (b)', 'A B']]);
    checkLetters('As in refs A and C.', [['refs A and C', 'A C']]);
    checkLetters('As in refs A, B and C.', [['refs A, B and C', 'A B C']]);
    checkLetters('As in refs A, B, and C.', [['refs A, B, and C', 'A B C']]);
    checkLetters('It is from reftel B, and J/TIP has cleared it.', [['reftel B', 'B']]);
    checkLetters('It is from refs A, B, U.S. firms and others.', [['refs A, B', 'A B']]);
    checkLetters('As in reftels A/B.', [['reftels A/B', 'A B']]);
    checkLetters('As in Ref. D, it is old.', [['Ref. D', 'D']]);
  });

  it('reads words between letters in capitals, and small letters', () => {
    checkLetters('AS IN REFS A AND C.', [['REFS A AND C', 'A C']]);
    checkLetters('AS IN REFS A THROUGH C.', [['REFS A THROUGH C', 'A B C']]);
    checkLetters('They came by truck (ref b).', [['ref b', 'B']]);
    checkLetters('They came by truck (refs a, b and d).', [['refs a, b and d', 'A B D']]);
    checkLetters('They came by truck (refs A and a friend).', [['refs A', 'A']]);
    checkLetters('He is a ref a team needs.', []);
  });

  it('reads ranges and cites what lies between', () => {
    checkLetters('As in refs A-C.', [['refs A-C', 'A B C']]);
    checkLetters('As in refs A through D.', [['refs A through D', 'A B C D']]);
  });

  it('says whether the word is a plural', () => {
    assert.deepEqual(
      nodesOf(parse('See reftel A, reftels B and C, ref D, refs E and F.'), 'referenceCitation').map(
        ({ plural }) => plural,
      ),
      [false, true, false, true],
    );
  });

  it('says where each letter stands', () => {
    const text = '1. (U) As in refs A and (c).';
    const [citation] = nodesOf(parseCable(text), 'referenceCitation');
    assert.deepEqual(
      citation?.letters.map(({ letter, span }) => [letter, text.slice(span.start, span.end)]),
      [
        ['A', 'A'],
        ['C', 'c'],
      ],
    );
  });

  it('takes no pronoun, article or word for a letter', () => {
    checkLetters('In reftel I said so.', [['reftel', '']]);
    checkLetters('In reftel a draft was sent.', [['reftel', '']]);
    checkLetters('In reftel Anne Berg said so.', [['reftel', '']]);
    checkLetters('Post did so per reftel. A new draft came.', [['reftel', '']]);
  });

  it('leaves other words alone', () => {
    for (const words of ['The ref is out.', 'A reform, a referral and a refuge.', 'The prefs A.', 'In September B.'])
      checkLetters(words, []);
  });
});

describe('block markers', () => {
  it('reads Begin and End', () => {
    checkMarkers('Begin talking points:', ['begin talking points "Begin talking points:"']);
    checkMarkers('Text follows. Begin action request: Please call.', ['begin action request "Begin action request:"']);
    checkMarkers('Please call. End action request.', ['end action request "End action request."']);
    checkMarkers('BEGIN TEXT:', ['begin text "BEGIN TEXT:"']);
    checkMarkers('End of text.', ['end text "End of text."']);
    const long = "Final Text of the Country Narrative on Norway in the Ministry's Report of May";
    checkMarkers(`Begin ${long}:\n\nText.\n\nEnd ${long}.`, [
      `begin ${long.toLowerCase()} "Begin ${long}:"`,
      `end ${long.toLowerCase()} "End ${long}."`,
    ]);
  });

  it('reads brackets', () => {
    checkMarkers('(begin non-paper)', ['begin non-paper "(begin non-paper)"']);
    checkMarkers('(End non-paper)', ['end non-paper "(End non-paper)"']);
    checkMarkers('(End non-paper.)', ['end non-paper "(End non-paper.)"']);
    checkMarkers('[Begin action request] Please call. [End action request]', [
      'begin action request "[Begin action request]"',
      'end action request "[End action request]"',
    ]);
    checkMarkers('[Note: He leaves. End Note.] The others agreed.', ['label note "[Note:"', 'end note "End Note."']);
    checkMarkers('(Note: This is in brackets. End note.)', ['label note "(Note:"', 'end note "End note."']);
  });

  it('reads a marker without a stop at the end of a line', () => {
    checkMarkers('Text.\n\nEnd non-paper\n\nText.', ['end non-paper "End non-paper"']);
  });

  it('reads names of several words', () => {
    checkMarkers('Begin Final Text of the Report:', [
      'begin final text of the report "Begin Final Text of the Report:"',
    ]);
    checkMarkers('Text. End summary and action request.', [
      'end summary and action request "End summary and action request."',
    ]);
  });

  it('reads brackets inside a name', () => {
    checkMarkers('Begin text of letter (informal copy): Dear all.', [
      'begin text of letter (informal copy) "Begin text of letter (informal copy):"',
    ]);
    checkMarkers('Begin letter (of May):\n\nDear all.\n\nEnd letter.', [
      'begin letter (of may) "Begin letter (of May):"',
      'end letter "End letter."',
    ]);
  });

  it('reads labels', () => {
    checkMarkers('Comment: Post agrees.', ['label comment "Comment:"']);
    checkMarkers('Summary: Post agrees.', ['label summary "Summary:"']);
    checkMarkers('SUMMARY. Post agrees.', ['label summary "SUMMARY."']);
    checkMarkers('Action Request: Please call.', ['label action request "Action Request:"']);
    checkMarkers('Summary and Comment: Post agrees.', ['label summary and comment "Summary and Comment:"']);
    checkMarkers('Press guidance: Use it.', ['label press guidance "Press guidance:"']);
  });

  it('reads labels that go on', () => {
    const [marker] = nodesOf(parse('Action request continued: Please call.'), 'blockMarker');
    assert.deepEqual([marker?.edge, marker?.name, marker?.continued], ['label', 'action request', true]);
  });

  it('says where the name stands', () => {
    const text = '1. (U) Begin talking points:';
    const [marker] = nodesOf(parseCable(text), 'blockMarker');
    assert.ok(marker);
    assert.equal(text.slice(marker.nameSpan.start, marker.nameSpan.end), 'talking points');
  });

  it('leaves sentences alone', () => {
    for (const words of [
      'The ministry will begin training judges in May.',
      'Begin training judges in May.',
      'We begin: the law is old.',
      'In the end text and comment agree.',
      'They want to end the practice.',
      'The comment was short.',
      'His comment: none.',
      'Ending the action plan is an aim.',
    ])
      checkMarkers(words, []);
  });

  it('takes a recommendation in a bullet for none', () => {
    assert.deepEqual(
      nodesOf(parseCable('1. (U) Text:\n\n-- Begin training judges.\n\n-- End the use of bail.'), 'blockMarker'),
      [],
    );
  });
});

describe('page lines in prose', () => {
  const page = 'OSLO 00000412 002 OF 003';

  it('cut a sentence, which goes on behind them', () => {
    checkInline(`The ministry told the\n\n${page}\n\nEmbassy so.`, [
      'text The ministry told the',
      `pageLine ${page}`,
      'text Embassy so.',
    ]);
    checkInline(`The ministry told the\n${page}\nEmbassy so.`, [
      'text The ministry told the',
      `pageLine ${page}`,
      'text Embassy so.',
    ]);
  });

  it('lie in the reference that they cut', () => {
    const [reference] = nodesOf(parse(`See paras 2\n\n${page}\n\nand 3.`), 'paragraphReference');
    assert.deepEqual([reference?.targets, reference?.children?.map(({ value }) => value)], [['2', '3'], [page]]);
  });

  it('stand between the paragraphs where they end a sentence', () => {
    const tree = parseCable(`1. (U) One.\n\n${page}\n\n2. (U) Two.`);
    assert.deepEqual(
      tree.children.map(({ type }) => type),
      ['paragraph', 'pageLine', 'paragraph'],
    );
  });

  it('stand inside a line where archives ran lines together', () => {
    const tree = parseCable(
      `UNCLAS OSLO 000412\n\nSUBJECT: NORWAY\n\n1. (U) The ministry told the ${page} Embassy so.`,
    );
    assert.deepEqual(inline(tree), ['text The ministry told the', `pageLine ${page}`, 'text Embassy so.']);
  });
});

/** The words as paragraph 1. */
function parse(words: string) {
  return parseCable(`1. (U) ${words}`);
}

/** Asserts the words and targets of each reference, also with CRLF. */
function checkTargets(words: string, expected: readonly (readonly [string, string])[]): void {
  checkBoth(words, 'paragraphReference', ({ value, targets }) => [value, targets.join(' ')], expected);
}

function checkLetters(words: string, expected: readonly (readonly [string, string])[]): void {
  checkBoth(
    words,
    'referenceCitation',
    ({ value, letters }) => [value, letters.map(({ letter }) => letter).join(' ')],
    expected,
  );
}

function checkMarkers(words: string, expected: readonly string[]): void {
  checkBoth(words, 'blockMarker', ({ edge, name, value }) => `${edge} ${name} ${JSON.stringify(value)}`, expected);
}

function checkBoth<Type extends NodeType>(
  words: string,
  type: Type,
  show: (node: ReturnType<typeof nodesOf<Type>>[number]) => string | string[],
  expected: readonly (string | readonly string[])[],
): void {
  const plain = (shown: string | string[]) => JSON.parse(JSON.stringify(shown).replaceAll('\\r\\n', '\\n')) as unknown;
  assert.deepEqual(nodesOf(parse(words), type).map(show), expected, words);
  assert.deepEqual(
    nodesOf(parse(words.replaceAll('\n', '\r\n')), type)
      .map(show)
      .map(plain),
    expected,
    `${words} (CRLF)`,
  );
}

function checkInline(words: string, expected: readonly string[]): void {
  assert.deepEqual(inline(parse(words)), expected);
}

function inline(tree: ReturnType<typeof parseCable>): string[] {
  return nodesOf(tree, 'run').flatMap(({ children }) => children.map(({ type, value }) => `${type} ${value}`));
}
