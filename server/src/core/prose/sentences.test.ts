import assert from 'node:assert/strict';
import { proseOf } from '../../../../test/support/prose-of.js';
import { rewrap } from '../../../../test/support/rewrap.js';

/** Texts with `|` where one sentence ends and the next begins. */
const texts = [
  'Ships sail.| They rest.| Do they?| Yes!| 12 of them do.',
  'He called it "big."| She said (in May.)| "Small ships" sail.',
  'It was "a cost. "| The end.',
  'The U.S. Government and the U.N. office met at 10:00 a.m. EDT in Oslo.',
  'They went to the U.S.| The ship stayed.| It left at 9 p.m.| In Bergen it rained.',
  'Mr. W.H. Chow met Dr. J. Berg on St. Olaf street.| He left.',
  'See Art. 5, Sec. 6 and No. 7, approx. 8 p.m.| Is there a boat?| The answer was no.| Five left.',
  'The guide is in reftel B.| These lines follow; see ref A.| Post agrees.',
  'Some tools, e.g. nets, i.e. Norwegian ones, etc. are cheap.| Nets, ropes, etc.| The rest is not.',
  'By Nov. 15, posts report.| By Nov.| The year ends.',
  'The www.example.net page (version 2.5) works.| -- A dash opens.',
  'Wait... what?| No.| [Note: see below.]',
  '1. Train judges.| 2. Fund shelters.',
  'The file is at no.5 and ends.lower case does not. begin here',
];

describe('sentences', () => {
  for (const text of texts) {
    const expected = text.split('| ');
    const body = text.replaceAll('|', '');
    it(body, () => {
      // Behind a dash or a word, so that a list counter at the start is prose.
      const { prose, lead } = withLead(body);
      const found = prose.sentences.map((sentence) => prose.textOf(sentence));
      assert.deepEqual(found, [lead, ...expected]);
    });
  }

  it('are the same in wrapped text', () => {
    const body = texts.map((text) => text.replaceAll('|', '')).join(' ');
    const sentencesOf = (written: string) => {
      const prose = proseOf(written);
      return prose.sentences.map((sentence) => prose.textOf(sentence));
    };
    const expected = sentencesOf(`Lead. ${body}`);
    for (const width of [40, 55, 69, 100])
      assert.deepEqual(sentencesOf(rewrap(`Lead. ${body}`, width).replace(/\n(?=\d\. )/g, ' ')), expected);
  });
});

function withLead(body: string) {
  const lead = 'It begins.';
  return { prose: proseOf(`${lead} ${body}`), lead };
}
