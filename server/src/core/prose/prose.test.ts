import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText, damagedCable, scrapText } from '../../../../test/support/cable-arbitraries.js';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { proseOf, proseOfCable } from '../../../../test/support/prose-of.js';
import { rewrap } from '../../../../test/support/rewrap.js';
import type { Prose } from './prose.js';
import { defineVocabulary } from './vocabulary.js';

const sentences = (prose: Prose): string[] => prose.sentences.map((sentence) => prose.textOf(sentence));
const copyOf = (body: string): string => proseOf(body).text;

const plan = `UNCLAS STATE 090001

SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN
(2010-2011)

1. (U) This is an action request (see paras 2-3).

2. (SBU) Begin action request: Post is asked to see the ministry. It may

STATE 00090001 002 OF 002

PRC officials along.

Ferries run
daily.

3. (U) Begin talking points:

-- Norway,s coast is long, and the
harbor towns have few
inspectors.

-- Its ferries have a very

small crew.

End talking points.

4. (SBU) Begin Action Plan:

A. Train judges.
-- Fund shelters--in the north.

Prosecution

-- Open cases.

End Action Plan.

5. (U) Comment: Post will report. End comment.

GARBO
`;

describe('the matching copy', () => {
  const prose = proseOfCable(plan);

  it('holds subject and body, a line for each block', () => {
    assert.deepEqual(prose.text.split('\n'), [
      'NORWAY: TIP TIER 2 ACTION PLAN (2010-2011)',
      'This is an action request (see paras 2-3).',
      'Begin action request:',
      'Post is asked to see the ministry. It may PRC officials along.',
      'Ferries run daily.',
      'Begin talking points:',
      "Norway's coast is long, and the harbor towns have few inspectors.",
      'Its ferries have a very small crew.',
      'End talking points.',
      'Begin Action Plan:',
      'Train judges.',
      'Fund shelters -- in the north.',
      'Prosecution',
      'Open cases.',
      'End Action Plan.',
      'Comment:',
      'Post will report.',
      'End comment.',
    ]);
  });

  it('says of each block what it is, where it stands and which region it is in', () => {
    const said = prose.blocks.map((block) => `${block.kind} ${block.path} ${prose.regionOf(block)}`);
    assert.deepEqual(said, [
      'subject  header',
      'paragraph 1 body',
      'marker 2 body',
      'paragraph 2 body',
      'run 2 body',
      'marker 3 talking-points',
      'bullet 3 talking-points',
      'bullet 3 talking-points',
      'marker 3 talking-points',
      'marker 4 non-paper',
      'item 4.A non-paper',
      'bullet 4.A non-paper',
      'heading 4.A non-paper',
      'bullet 4.A non-paper',
      'marker 4 non-paper',
      'marker 5 body',
      'paragraph 5 body',
      'marker 5 body',
    ]);
  });

  it('leads back to the smallest span of the text', () => {
    const words = 'a very small';
    const from = prose.text.indexOf(words);
    const { start, end } = prose.spanOf({ from, to: from + words.length });
    assert.equal(plan.slice(start, end), 'a very\n\nsmall');
    const apostrophe = prose.text.indexOf("'s coast");
    assert.deepEqual(prose.spanOf({ from: apostrophe, to: apostrophe + 1 }), {
      start: plan.indexOf(',s coast'),
      end: plan.indexOf(',s coast') + 1,
    });
  });

  it('leads from the text to the copy', () => {
    const start = plan.indexOf('few\ninspectors');
    const stretch = prose.stretchOf({ start, end: start + 'few\ninspectors'.length });
    assert.equal(prose.textOf(stretch), 'few inspectors');
    const page = plan.indexOf('STATE 00090001');
    const { from, to } = prose.stretchOf({ start: page, end: page + 5 });
    assert.equal(prose.text.slice(from - 3, to + 3), 'may PRC');
  });

  it('has nothing where the cable has no prose', () => {
    assert.deepEqual([proseOfCable('').text, proseOfCable('').sentences], ['', []]);
    assert.deepEqual(proseOfCable('').spanOf({ from: 0, to: 0 }), { start: 0, end: 0 });
  });
});

describe('repairs in the copy', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['apostrophes', 'Oslo,s ports, and the NGO,s staff, stay.', "Oslo's ports, and the NGO's staff, stay."],
    ['terms of years', 'It carries up to three years, imprisonment.', "It carries up to three years' imprisonment."],
    [
      'lists keep their commas',
      'It trains officers, prison staff and clerks.',
      'It trains officers, prison staff and clerks.',
    ],
    ['quotation marks', 'They saw a &push8 and a &long pull8 there.', 'They saw a "push" and a "long pull" there.'],
    ['names with an ampersand', 'R&D and Q&A stay.', 'R&D and Q&A stay.'],
    ['brackets for dashes', 'In May) a first step (or two) they met.', 'In May -- a first step (or two) they met.'],
    ['counters of lists', 'It has: 1) a port and 2) a bridge here.', 'It has: 1) a port and 2) a bridge here.'],
    ['double hyphens', 'One port--two ---- three -- four.', 'One port -- two -- three -- four.'],
    ['links', 'See the [Harbor Guide](#) in [1](#)B.', 'See the Harbor Guide in \u00B6B.'],
    ['escapes', 'It cost \\$5.', 'It cost $5.'],
    ['doubled negations', 'Do not/not go; there is NO/NO boat and/or bus.', 'Do not go; there is NO boat and/or bus.'],
    [
      'typographic marks',
      '\u201COslo\u2019s\u201D port \u2013 open 2009\u20132010\u2014is\u00A0big\u2026',
      '"Oslo\'s" port -- open 2009-2010 -- is big...',
    ],
    ['accents', 'C\u00F4te d\u2019Azur', "C\u00F4te d'Azur"],
    ['the replacement character', 'Oslo\uFFFDs port', "Oslo's port"],
    ['double blanks and tabs', 'It is  big.\tVery  big.', 'It is big. Very big.'],
    ['trailing blanks', 'It is \nbig.  ', 'It is big.'],
    [
      'hyphens at line ends',
      'an anti-\nlitter plan, short-\nand long-term',
      'an anti-litter plan, short- and long-term',
    ],
  ];
  for (const [what, written, copied] of cases) it(what, () => assert.equal(copyOf(written), copied));

  it('keeps marks of other paragraphs apart', () => {
    const prose = proseOfCable('1. (U) A port (big.\n\n2. (U) In May) a step.\n');
    assert.deepEqual(sentences(prose), ['A port (big.', 'In May -- a step.']);
  });
});

describe('where blocks go on', () => {
  it('behind a page line, also with a name', () => {
    assert.equal(copyOf('The ships of\n\nOSLO 00000012 002 OF 003\n\nNorway sail.'), 'The ships of Norway sail.');
  });

  it('not behind a page line after a full stop', () => {
    assert.equal(copyOf('Ships sail.\n\nOSLO 00000012 002 OF 003\n\nNorway waits.'), 'Ships sail.\nNorway waits.');
  });

  it('behind a blank line in the middle of a sentence', () => {
    assert.equal(copyOf('The ships of the\n\nnorth sail.'), 'The ships of the north sail.');
  });

  it('not where a new paragraph begins with a capital', () => {
    assert.equal(copyOf('The ships of the north\n\nNorway waits.'), 'The ships of the north\nNorway waits.');
  });

  it('a remark in brackets stays in its block', () => {
    assert.equal(copyOf('Train judges. [Note: see the guide.]'), 'Train judges. [Note: see the guide.]');
  });
});

describe('regions and kinds', () => {
  const stems = 'The Department cannot accept such data. The direct correlation is missing.';

  it('two stems make a paragraph policy text', () => {
    const prose = proseOfCable(`1. (U) ${stems}\n\nMore of it.\n\n2. (U) Ships sail.\n`);
    assert.deepEqual(
      prose.sentences.map((sentence) => [prose.regionOf(sentence), prose.isPolicy(sentence)]),
      [
        ['policy', true],
        ['policy', true],
        ['policy', true],
        ['body', false],
      ],
    );
  });

  it('one stem exempts its own sentence', () => {
    const prose = proseOf('The Department cannot accept such data. Ships sail.');
    assert.deepEqual(
      prose.sentences.map((sentence) => prose.isPolicy(sentence)),
      [true, false],
    );
    assert.deepEqual(
      prose.sentences.map((sentence) => prose.mayReport(sentence)),
      [false, true],
    );
  });

  it('without numbers each block is a paragraph of its own', () => {
    const prose = proseOfCable(`UNCLAS OSLO 000012\n\nSUBJECT: SHIPS\n\n${stems}\n\nShips sail.\n`);
    assert.deepEqual(
      prose.blocks.map((block) => prose.regionOf(block)),
      ['header', 'policy', 'body'],
    );
  });

  it('press guidance lasts from its first question to the next paragraph', () => {
    const prose = proseOfCable(
      '1. (U) The following is press guidance.\n\nQ1: Why?\n\nA: Because.\n\n2. (U) Thanks.\n',
    );
    assert.deepEqual(
      prose.blocks.map((block) => [block.kind, prose.regionOf(block)]),
      [
        ['paragraph', 'body'],
        ['question', 'qa'],
        ['answer', 'qa'],
        ['paragraph', 'body'],
      ],
    );
  });

  it('a narrative without an End lasts to the next paragraph', () => {
    const prose = proseOfCable(
      "1. (U) Begin Final Text of Norway's country narrative in the 2010 TIP Report:\n\nShips sail.\n\n2. (U) Thanks.\n",
    );
    assert.deepEqual(
      prose.blocks.map((block) => prose.regionOf(block)),
      ['narrative', 'narrative', 'body'],
    );
  });

  it('reads the kind off the subject', () => {
    const kinds = [
      'NORWAY: TIP TIER 2 ACTION PLAN',
      'NORWAY: TIP NATIONAL ACTION PLAN ADOPTED',
      'NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE',
      'TIP DEMARCHE DELIVERED',
      'NORWAY: TIP UPDATE',
    ].map((subject) => proseOfCable(`UNCLAS OSLO 000012\n\nSUBJECT: ${subject}\n\n1. (U) Thanks.\n`).kind);
    assert.deepEqual(kinds, ['plan', 'report', 'press', 'press', 'report']);
  });
});

describe('neighbours and passages', () => {
  const prose = proseOfCable('1. (U) One. Two.\n\nThree.\n\nProtection\n\nFour.\n\n-- Five.\n\n2. (U) Six.\n');
  const at = (words: string) => prose.sentences.find((sentence) => prose.textOf(sentence) === words)!;
  const beside = (words: string, step: number) => {
    const other = prose.neighbour(at(words), step);
    return other && prose.textOf(other);
  };

  it('neighbours share a paragraph', () => {
    assert.deepEqual(
      [beside('One.', 1), beside('Two.', 1), beside('Three.', -1), beside('One.', -1), beside('Three.', 1)],
      ['Two.', 'Three.', 'Two.', undefined, undefined],
    );
    assert.deepEqual([beside('Four.', 1), beside('Six.', -1)], [undefined, undefined]);
  });

  it('a heading begins a passage', () => {
    const { passage } = at('Four.').block;
    assert.deepEqual(
      prose.sentencesIn(passage).map((sentence) => prose.textOf(sentence)),
      ['Protection', 'Four.', 'Five.'],
    );
    assert.equal(passage.heading && prose.textOf(passage.heading), 'Protection');
  });
});

describe('distances', () => {
  const prose = proseOf('Police made 41 "harbor-related" arrests; courts tried 12, but judges met.');
  const at = (words: string) => ({ from: prose.text.indexOf(words), to: prose.text.indexOf(words) + words.length });

  it('count words inside a clause, in either direction; a hyphen joins', () => {
    assert.equal(prose.distance(at('41'), at('arrests')), 2);
    assert.equal(prose.distance(at('arrests'), at('Police')), 4);
    assert.equal(prose.distance(at('harbor-related'), at('arrests')), 1);
    assert.equal(prose.distance(at('41'), at('41')), 0);
  });

  it('have no measure over the end of a clause', () => {
    assert.equal(prose.distance(at('arrests'), at('courts')), Infinity);
    assert.equal(prose.distance(at('12'), at('judges')), Infinity);
  });

  it('clauses are parted at semicolons and before openers', () => {
    assert.deepEqual(
      prose.clausesOf(prose.sentences[0]!).map((clause) => prose.textOf(clause).trim()),
      ['Police made 41 "harbor-related" arrests;', 'courts tried 12,', 'but judges met.'],
    );
  });
});

describe('what is found once', () => {
  it('hits and recognisers are kept', () => {
    const prose = proseOf('Ships sail. Ships rest.');
    const ships = defineVocabulary({ ship: ['ships'] });
    let runs = 0;
    const recogniser = () => [`run ${++runs}`];
    assert.equal(prose.hits(ships), prose.hits(ships));
    assert.deepEqual(
      prose.hitsIn(ships, prose.sentences[1]!).map(({ kind, from }) => [kind, from]),
      [['ship', 12]],
    );
    assert.deepEqual([prose.find(recogniser), prose.find(recogniser), runs], [['run 1'], ['run 1'], 1]);
  });
});

describe('any wrapping', () => {
  const text = plan.replace(
    'Ferries run\ndaily',
    'Ferries of "Northern Lines" run daily, e.g. to Bergen, since June 16, 2009',
  );
  for (const width of [40, 55, 69, 100])
    for (const [name, lineEnd] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
    ] as const)
      it(`${width} columns, ${name}: the same sentences`, () => {
        const other = proseOfCable(rewrap(text, width).replaceAll('\n', lineEnd));
        assert.deepEqual(sentences(other), sentences(proseOfCable(text)));
      });
});

describe('any text', () => {
  it('gives blocks and sentences in order, and places that lead back', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), scrapText(), damagedCable([plan])), fc.nat(), fc.nat(), (text, one, other) => {
        const prose = proseOfCable(text);
        const { text: copy } = prose;
        let end = 0;
        for (const { from, to } of prose.sentences) {
          assert.ok(from >= end && to > from && to <= copy.length);
          end = to;
        }
        assert.deepEqual(
          prose.blocks
            .map((block) => prose.textOf(block))
            .filter((line) => line !== '')
            .join('\n'),
          copy,
        );
        assert.ok(!/[\t\r]| {2}/.test(copy));

        const from = copy.length === 0 ? 0 : one % copy.length;
        const to = Math.min(copy.length, from + (other % 40));
        const span = prose.spanOf({ from, to });
        assert.ok(span.start <= span.end && span.end <= text.length);
        const back = prose.stretchOf(span);
        assert.ok(to === from || (back.from <= from && back.to >= to), `${from}-${to} became ${back.from}-${back.to}`);

        const start = text.length === 0 ? 0 : other % text.length;
        const stretch = prose.stretchOf({ start, end: Math.min(text.length, start + (one % 40)) });
        assert.ok(stretch.from <= stretch.to && stretch.to <= copy.length);
      }),
      fuzzParameters(300),
    );
  });
});
