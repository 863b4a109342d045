import assert from 'node:assert/strict';
import { proseOf } from '../../../../../test/support/prose-of.js';
import { hasEvidence, hasExclusion, isRecommendation } from './cues.js';

describe('hasExclusion', () => {
  const says = (body: string) => {
    const prose = proseOf(body);
    return hasExclusion(prose, prose.sentences[0]!);
  };
  for (const body of [
    'Post excluded 41 arrests.',
    'The 41 arrests were not included.',
    'The arrests have not been counted.',
    'Post does not count them.',
    "Post didn't include them.",
    'Post has not/not reported them.',
    'Washington cannot accept the figures.',
    'It lists fines rather than arrests.',
    'There were 41 arrests, none of which fit.',
    'It lists smuggling separately.',
    'It keeps separate figures for smuggling.',
    'It separates smuggling cases from others.',
    'The report conflates the two.',
  ])
    it(body, () => assert.equal(says(body), true));
  for (const body of ['Police made 41 arrests.', 'They opened 12 separate cases.', 'They did not rest.'])
    it(`not: ${body}`, () => assert.equal(says(body), false));
});

describe('hasEvidence', () => {
  const says = (body: string) => {
    const prose = proseOf(body);
    return hasEvidence(prose, prose.sentences[0]!);
  };
  for (const body of [
    'The judge has specific evidence.',
    'All fall under Article 5.',
    'All fall under Sec. 12 of the code.',
    'They were tried under the new anti-trafficking law.',
    'The article defines trafficking.',
  ])
    it(body, () => assert.equal(says(body), true));
  it('not: Police have evidence.', () => assert.equal(says('Police have evidence.'), false));
});

describe('isRecommendation', () => {
  const says = (body: string) => {
    const prose = proseOf(`It begins. ${body}`);
    return isRecommendation(prose, prose.sentences[1]!);
  };
  for (const body of [
    'Increase the fines.',
    'Vigorously prosecute them.',
    '-- Train judges.',
    'A. Fund shelters.',
    '1) Work with NGOs.',
  ])
    it(body, () => assert.equal(says(body), true));
  for (const body of ['Police increase the fines.', 'Work is under way.', 'Training is cheap.', 'Quickly they left.'])
    it(`not: ${body}`, () => assert.equal(says(body), false));
});
