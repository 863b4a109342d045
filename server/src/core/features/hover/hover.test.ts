import assert from 'node:assert/strict';
import { readCursor } from '../../../../../test/support/cursor.js';
import { allTerms } from '../../data/terms.js';
import { hover } from './hover.js';

const header = `P 181445Z JUN 09
FM AMEMBASSY REYKJAVIK
TO SECSTATE WASHDC PRIORITY 1234
INFO RUEHNY/AMEMBASSY OSLO

UNCLAS REYKJAVIK 000112

SENSITIVE

DEPT FOR G/TIP

E.O. 12958: N/A
TAGS: KTIP, NO, PHMU
SUBJECT: (SBU) ICELAND: MINISTRY AND NEW RANKING

REF: A. STATE 060519
     B. 2008 OSLO 44, e-mail`;

/** Words that the hover is about and its Markdown, at the cursor of the fixture. */
function hoverAt(fixture: string): { words: string; markdown: string } | undefined {
  const { cable, offset } = readCursor(fixture);
  const found = hover(cable, offset);
  return found && { words: cable.textOf(found.at), markdown: found.markdown };
}

/** The same with the cursor before the first occurrence of `|` in a part of the header. */
function hoverInHeader(part: string): { words: string; markdown: string } | undefined {
  const plain = part.replace('|', '');
  assert.ok(header.includes(plain), plain);
  return hoverAt(header.replace(plain, () => part));
}

function hoverInBody(body: string): { words: string; markdown: string } | undefined {
  return hoverAt(`${header}\n\n${body}\n`);
}

describe('hover on the header', () => {
  it('explains TAGS', () => {
    assert.deepEqual(hoverInHeader('K|TIP'), {
      words: 'KTIP',
      markdown:
        '**KTIP** – Trafficking in Persons\n\nProgram TAG. Office to Monitor and Combat Trafficking in Persons reporting; present in the TIP cables of 2008 and 2009.',
    });
    assert.equal(
      hoverAt('UNCLAS OSLO 000412\nTAGS: PREL, C|F')?.markdown,
      '**CF** – Republic of the Congo\n\nGeographic TAG. Congo (Brazzaville).\n\nAdjective: Congolese.',
    );
    assert.deepEqual(hoverInHeader(', |NO,'), {
      words: 'NO',
      markdown: '**NO** – Norway\n\nGeographic TAG.\n\nAdjective: Norwegian.',
    });
    assert.deepEqual(hoverInHeader('PHMU|'), {
      words: 'PHMU',
      markdown: '**PHMU**\n\nIn none of the lists of TAGS.',
    });
  });

  it('explains posts, agencies and routing indicators', () => {
    assert.deepEqual(hoverInHeader('AMEMBASSY O|SLO'), {
      words: 'AMEMBASSY OSLO',
      markdown:
        '**AMEMBASSY OSLO** – Embassy, Norway (TAG NO)\n\nRouting indicator RUEHNY. Its cables are numbered OSLO.\n\nGets this cable for information.',
    });
    assert.deepEqual(hoverInHeader('RUE|HNY/'), {
      words: 'RUEHNY',
      markdown:
        '**RUEHNY** – routing indicator\n\n**AMEMBASSY OSLO** – Embassy, Norway (TAG NO)\n\nRouting indicator RUEHNY. Its cables are numbered OSLO.',
    });
    assert.equal(
      hoverInHeader('FM AM|EMBASSY REYKJAVIK')?.markdown,
      '**AMEMBASSY REYKJAVIK** – Embassy, Iceland (TAG IC)\n\nRouting indicator RUEHRK. Its cables are numbered REYKJAVIK.\n\nSends this cable.',
    );
    assert.equal(
      hoverAt('FM AMEMBASSY OSLO\nTO AMCONSUL CHENG|DU')?.markdown,
      '**AMCONSUL CHENGDU** – Consulate, closed or renamed, China (TAG CH)\n\nRouting indicator RUEHCN. Its cables are numbered CHENGDU.\n\nClosed July 2020.\n\nAsked to act on this cable.',
    );
    assert.equal(
      hoverAt('FM AMEMBASSY OSLO\nTO CHINA POSTS| COLLECTIVE')?.markdown,
      '**CHINA POSTS COLLECTIVE** – embassy Beijing and the consulates in China\n\nSeveral posts at once.\n\nAsked to act on this cable.',
    );
    assert.equal(
      hoverAt('FM AMEMBASSY OSLO\nTO AMEMBASSY |ATLANTIS')?.markdown,
      '**AMEMBASSY ATLANTIS**\n\nNot in our list of posts and agencies, which is not complete.\n\nAsked to act on this cable.',
    );
  });

  it('explains precedences and numbers of addressees', () => {
    assert.deepEqual(hoverInHeader('PRIO|RITY'), {
      words: 'PRIORITY',
      markdown:
        '**PRIORITY** – precedence\n\nAhead of routine traffic but not for immediate handling; repeated as PP on the routing line.\n\nNot among the precedences of the editions of 5 FAH-2 H-421 from 2017 on.',
    });
    assert.deepEqual(hoverInHeader('1|234'), {
      words: '1234',
      markdown: '**1234** – message continuity number\n\nCounted for each addressee, so that no cable is lost.',
    });
    assert.deepEqual(hoverInHeader('|P 181445Z')?.words, 'P');
    assert.match(hoverInHeader('|P 181445Z')?.markdown ?? '', /^\*\*PRIORITY\*\*.*\n\nFor the action addressees\.$/s);
    assert.match(
      hoverAt('FM AMEMBASSY OSLO\nTO SECSTATE WASHDC URG|ENT')?.markdown ?? '',
      /^\*\*URGENT\*\*\n\nNot a pre/,
    );
  });

  it('reads the date-time group', () => {
    assert.deepEqual(hoverInHeader('1814|45Z'), {
      words: '181445Z JUN 09',
      markdown:
        '**181445Z JUN 09** – date-time group\n\nThursday, June 18, 2009, 14:45 Zulu (UTC). In Washington: 10:45 a.m.',
    });
    assert.match(
      hoverAt('O 0101|30Z JAN 10')?.markdown ?? '',
      /Friday, January 1, 2010, 01:30 .*8:30 p\.m\. on the day before\.$/,
    );
    assert.match(hoverAt('O 3101|30Z JUN 09')?.markdown ?? '', /There is no such day: June 2009 has 30 days\.$/);
    assert.match(hoverAt('O 0125|61Z JUN 09')?.markdown ?? '', /There is no such time/);
  });

  it('explains lines of transmission', () => {
    const wire = `VZCZCXRO8656
OO RUEHCN
DE RUEHC #7524/01 2332218
ZNR UUUUU ZZH
O 212159Z AUG 09
FM SECSTATE WASHDC`;
    const at = (part: string) => hoverAt(wire.replace(part.replace('|', ''), () => part));
    assert.match(at('|OO')?.markdown ?? '', /^\*\*IMMEDIATE\*\* – precedence/);
    assert.match(at('RUE|HCN')?.markdown ?? '', /^\*\*RUEHCN\*\* – routing indicator\n\n\*\*AMCONSUL CHENGDU\*\*/);
    assert.equal(
      at('#75|24')?.markdown,
      '**Cable number** ends in 7524, section 1.\n\nFiled on day 233 of the year (August 21), at 22:18 Zulu (UTC).',
    );
    assert.match(at('RUEHC| #')?.markdown ?? '', /^\*\*RUEHC\*\* – routing indicator\n\n\*\*SECSTATE WASHDC\*\*/);
    assert.equal(at('UU|UUU')?.markdown, '**UUUUU** – the network handles this cable as UNCLAS');
    assert.equal(at('VZ|CZC'), undefined);
  });

  it('explains classification line, captions and passing lines', () => {
    assert.deepEqual(hoverInHeader('UN|CLAS'), {
      words: 'UNCLAS',
      markdown:
        '**UNCLAS** – classification of the whole cable\n\nNeither classified nor containing classified portions.\n\nWith the caption SENSITIVE: Sensitive But Unclassified.',
    });
    assert.deepEqual(hoverInHeader('000|112'), {
      words: '000112',
      markdown:
        '**REYKJAVIK 112** – number of this cable\n\n**AMEMBASSY REYKJAVIK** – Embassy, Iceland (TAG IC)\n\nRouting indicator RUEHRK. Its cables are numbered REYKJAVIK.',
    });
    assert.match(hoverAt('S E C R E T SEC|TION 02 OF 03 OSLO 000001')?.markdown ?? '', /Section 2 of 3\.$/);
    assert.match(hoverAt('SB|U STATE 090001')?.markdown ?? '', /Not a classification level/);
    assert.match(
      hoverInHeader('SENS|ITIVE')?.markdown ?? '',
      /^\*\*SENSITIVE\*\* – sensitivity caption\n\nSensitive But/,
    );
    assert.deepEqual(hoverInHeader('DE|PT FOR')?.words, 'DEPT FOR');
    assert.match(hoverInHeader('G/T|IP')?.markdown ?? '', /^\*\*Office to Monitor and Combat Trafficking in Persons/);
  });

  it('explains portion marks', () => {
    assert.deepEqual(hoverInHeader('(S|BU)'), {
      words: '(SBU)',
      markdown:
        '**(SBU)** – UNCLAS SENSITIVE, for the subject\n\nUnclassified cable that carries the SENSITIVE caption: Sensitive But Unclassified content.',
    });
    assert.deepEqual(
      hoverInBody('1. (|U) Text.')?.markdown,
      '**(U)** – UNCLAS, for this paragraph\n\nNeither classified nor containing classified portions.',
    );
    assert.deepEqual(hoverInBody('1. (Sb|u) Text.')?.markdown, '**(Sbu)** – not a portion mark\n\nWrite `(SBU)`.');
  });

  it('explains the E.O. line', () => {
    assert.equal(
      hoverInHeader('E.O. 12|958')?.markdown,
      '**E.O. 12958** – order on classified information of 1995\n\nN/A: the cable is not classified.',
    );
    assert.equal(
      hoverAt('O 010130Z MAR 10\n\nE.O. 1|2958: DECL: 02/28/2020')?.markdown,
      '**E.O. 12958** – order on classified information of 1995\n\nTo be declassified on February 28, 2020.\n\nOn the day of this cable E.O. 13526 was in force.',
    );
  });

  it('explains entries of the REF field', () => {
    assert.deepEqual(hoverInHeader('STATE 06|0519'), {
      words: 'A. STATE 060519',
      markdown: '**Reference A** – STATE 060519\n\n- cable 60519 of 2009 (the year of this cable) from SECSTATE WASHDC',
    });
  });
});

describe('hover on the body', () => {
  const paragraphs = `1. (SBU) Summary: The ministry was calm. See paras 2|-3 and 9.

2. (SBU) Begin action request: Please call. End action request.

3. (SBU) A call was made
on Monday.`;

  it('shows role and first words of paragraphs', () => {
    assert.deepEqual(hoverInBody(paragraphs.replace('2|-3', '2-3|')), {
      words: '3',
      markdown: '**Paragraph 3**\n\n> A call was made on Monday.',
    });
    assert.deepEqual(hoverInBody(paragraphs), {
      words: '2',
      markdown: '**Paragraph 2** – action request\n\n> Begin action request: Please call. End action request.',
    });
    assert.deepEqual(hoverInBody(paragraphs.replace('2|', '2').replace('paras', 'pa|ras'))?.markdown.split('\n\n'), [
      '**Paragraph 2** – action request',
      '> Begin action request: Please call. End action request.',
      '**Paragraph 3**',
      '> A call was made on Monday.',
      'There is no paragraph 9 in this cable.',
    ]);
  });

  it('says what leads nowhere and what leads elsewhere', () => {
    assert.equal(hoverInBody('1. (U) See para |7.')?.markdown, 'There is no paragraph 7 in this cable.');
    assert.equal(
      hoverInBody('1. (U) Look at pa|ra 1 of the 2008 decree.')?.markdown,
      'A paragraph of another document or of a quoted text.',
    );
  });

  it('shows the entry behind a reftel, then the term', () => {
    const [entry, term] = hoverInBody('1. (U) As ref|tel B asks.')?.markdown.split('\n\n---\n\n') ?? [];
    assert.equal(entry, '**Reference B** – 2008 OSLO 44, e-mail\n\n- cable 44 of 2008 from AMEMBASSY OSLO');
    assert.match(term ?? '', /^\*\*Reference telegram \(reftel\)\*\*/);
    assert.equal(hoverInBody('1. (U) As reftel |B asks.')?.words, 'B');
    assert.equal(hoverInBody('1. (U) As refs A and |D ask.')?.markdown, 'REF lists no D.');
    assert.match(hoverAt('1. (U) As ref|tel asks.')?.markdown ?? '', /^This cable has no REF field\./);
    assert.equal(
      hoverInBody('1. (U) Sep|tel follows.')?.markdown,
      '**septel** – a separate telegram, which REF does not list',
    );
  });

  it('never reads a cable as Markdown', () => {
    const { markdown } =
      hoverInBody(`1. (U) See para |2.\n\n2. (U) *Bold* <b>x</b> [a](http://b.example) \`c\` & #d_e_`) ?? {};
    assert.equal(
      markdown,
      '**Paragraph 2**\n\n> \\*Bold\\* \\<b\\>x\\</b\\> \\[a\\](http\\://b.example) \\`c\\` \\& \\#d\\_e\\_',
    );
  });

  it('is silent where there is nothing to say', () => {
    assert.equal(hoverInBody('1. (U) Three tall |ships sailed.'), undefined);
    assert.equal(hoverInBody('|1. (U) Text.'), undefined);
    assert.equal(hoverAt('|'), undefined);
  });
});

describe('hover on terms', () => {
  it('reads a term as of the date of the cable', () => {
    const { words, markdown = '' } = hoverInBody('1. (U) It stays on the Tier 2 Watch\nLi|st for now.') ?? {};
    assert.equal(words, 'Tier 2 Watch\nList');
    const [label, short, definition, then, changes, since, later, source, also] = markdown.split('\n\n');
    assert.equal(label, '**Tier 2 Watch List**');
    assert.match(short ?? '', /^\*Tier 2 countries with very high or rising victim numbers/);
    assert.match(definition ?? '', /^A Tier 2 country is put here if /);
    assert.equal(then, '**In force then** (June 18, 2009)');
    assert.equal(
      changes,
      '- December 19, 2003, P.L. 108-193: Special watch list with three grounds.\n- December 23, 2008, P.L. 110-457 sec. 107: Two-consecutive-year limit; waiver up to two years.',
    );
    assert.equal(since, '**Since**');
    assert.match(
      later ?? '',
      /^- January 8, 2019, P\.L\. 115-425 sec\. 203: .*\n- January 9, 2019, P\.L\. 115-427 sec\. 6\(2\): Commit/,
    );
    assert.equal(source, '**Source:** 22 U.S.C. 7107(b)(2)(A)(iii), (D). Law as of April 2023.');
    assert.match(also ?? '', /^\*\*See also:\*\* Special Watch List; /);
  });

  it('says where nothing of a term was law yet', () => {
    const { markdown = '' } = hoverInBody('1. (U) It took concrete act|ions.') ?? {};
    assert.ok(
      markdown.includes(
        '**In force then** (June 18, 2009)\n\nNone of the changes below.\n\n**Since**\n\n- January 9, 2019',
      ),
    );
  });

  it('does not part the changes where the cable has no date', () => {
    const { markdown = '' } = hoverAt('1. (U) It took concrete act|ions.') ?? {};
    assert.ok(markdown.includes('**Changes** (this cable has no date)\n\n- January 9, 2019'));
  });

  it('says what is not verified', () => {
    assert.ok(
      hoverInBody('1. (U) The J/T|IP office.')?.markdown.includes('Symbol J/TIP replaces G/TIP. *(not verified)*'),
    );
    assert.ok(
      hoverInBody('1. (U) It joined Convention 10|5.')?.markdown.includes(
        '**Not verified:** believed correct, but not compared with a source. Still to be checked: wording of article 1',
      ),
    );
    assert.ok(hoverInBody('1. (U) The J/T|IP office.')?.markdown.includes('**Not verified:** exact date on which'));
  });

  it('explains the lines of a SMART print', () => {
    const print =
      'UNCLASSIFIED\nSBU\n\nMRN: \t14 OSLO 93\nDate/DTG: \tJun 18, 2014 / 181122Z JUN 14\nFrom: \tAMEMBASSY OSLO\nE.O.: \t13526\nTAGS: \tKTIP\nCaptions: \tSENSITIVE\nSubject: \tNORWAY\n\n1. (U) Text.\n';
    const first = (words: string, cut: string) => hoverAt(print.replace(words, cut))?.markdown.split('\n')[0];
    assert.equal(first('SBU', 'SB|U'), '**SBU** – UNCLAS SENSITIVE');
    assert.equal(first('181122Z', '18|1122Z'), '**181122Z JUN 14** – date-time group');
    assert.equal(first('AMEMB', 'AM|EMB'), '**AMEMBASSY OSLO** – Embassy, Norway (TAG NO)');
    assert.equal(
      hoverAt(print.replace('13526', '13|526'))?.markdown,
      '**E.O. 13526** – order on classified information of December 29, 2009',
    );
    assert.equal(first('SENSITIVE', 'SENS|ITIVE'), '**SENSITIVE** – sensitivity caption');
    assert.equal(hoverAt('Captions: SENS|ITIVE\n\n1. (U) Text.\n'), undefined);
  });

  it('says which cables are samples', () => {
    assert.ok(
      hoverInBody('1. (U) A national ac|tion plan.')?.markdown.includes('Samples: 09 STATE 060447 (China), 087524'),
    );
  });

  it('reads over page lines, and says nothing on them', () => {
    const body = '1. (U) It is on the Tier 2\nREYKJAVIK 00000112  002 OF 002\nWatch List.\n';
    assert.match(hoverInBody(body.replace('List', 'Li|st'))?.markdown ?? '', /^\*\*Tier 2 Watch List\*\*/);
    assert.equal(hoverInBody(body.replace('0112', '01|12')), undefined);
  });

  it('explains each alias of each term in the middle of a cable', () => {
    for (const { label, aliases, context, citation } of allTerms())
      for (const alias of aliases) {
        const cut = `${alias.slice(0, 1)}|${alias.slice(1)}`;
        const body =
          context === 'heading' ? `1. (U) Text.\n\n${cut}\n\n-- Text.` : `1. (U) They wrote of ${cut} at length.`;
        const { markdown = '' } = hoverInBody(body) ?? {};
        assert.ok(markdown.includes(`**${label}**`), alias);
        assert.ok(markdown.includes(citation), alias);
      }
  });
});
