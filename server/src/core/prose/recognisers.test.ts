import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../../../../test/support/cable-arbitraries.js';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { proseOf, proseOfCable } from '../../../../test/support/prose-of.js';
import { acronymUses } from './terms/acronyms.js';
import { clockTimes } from './dates/clock-times.js';
import { countrySlots } from './countries/country-slots.js';
import { countryUses } from './countries/country-uses.js';
import { counts } from './figures/counts.js';
import { hasEvidence, hasExclusion, isRecommendation } from './figures/cues.js';
import { dateRanges } from './dates/date-ranges.js';
import { dates } from './dates/dates.js';
import { enforcementWords } from './figures/enforcement-words.js';
import { headOf } from './figures/head-nouns.js';
import { internalReferences } from './terms/internal-references.js';
import { obsoleteTerms } from './terms/obsolete-terms.js';
import type { Prose, Recogniser } from './prose.js';
import { quotations } from './quotations.js';
import { reportingPeriods } from './dates/reporting-periods.js';
import type { Stretch } from './stretch.js';
import { tierMentions } from './tiers/tiers.js';
import { figures } from './figures/figures.js';
import { measures } from './figures/measures.js';
import { mildPunishments } from './figures/mild-punishments.js';
import { outsideEfforts } from './figures/outside-efforts.js';
import { relatedFigures } from './figures/related-figures.js';
import { smugglingFaults } from './figures/smuggling-faults.js';
import { unmappedFigures } from './figures/unmapped-figures.js';
import { vagueFigures } from './figures/vague-figures.js';

const recognisers: readonly Recogniser<Stretch>[] = [
  counts,
  enforcementWords,
  quotations,
  tierMentions,
  dates,
  dateRanges,
  reportingPeriods,
  clockTimes,
  countryUses,
  measures,
  figures,
  relatedFigures,
  smugglingFaults,
  unmappedFigures,
  outsideEfforts,
  mildPunishments,
  vagueFigures,
  acronymUses,
  countrySlots,
  internalReferences,
  obsoleteTerms,
];

/** Scraps that mean something to a recogniser; in a random order most of them stand where they should not. */
const scraps =
  `12 2,566 40-41 (7) 1) 2009 2009-2010 5% $5 two thirty one hundred and dozens Article No. para Tier II Watch List T2WL
  tiers years percent of the June May 16, 2009 2009-02-30 Monday FY10 fiscal year to through between reporting period from
  smuggling trafficking-related prostitution arrests: charged with IOM trained NGO an licenses revoked several ; (
  the beginning of in 10:00 a.m. 1200 noon EDT Washington time OOB arrests cases tried to convicted officers were women
  traffickers TIP " ' -- ; , . : ( ) & &pull8 ,s not/not [x](#) [1](#) \\$ U.S. reftel B. Norway Danish Government of the
  Begin non-paper: End non-paper. [Note: Post Posts STATE 012345 G/TIP (SBU) placement placed was on NTF (NTF) in addition
  child prostitutes illegal migrants victims`.split(/\s+/);
const scrapBody = fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((words) => words.join(' '));

function check(prose: Prose): void {
  for (const recogniser of recognisers) {
    let end = 0;
    for (const { from, to } of prose.find(recogniser)) {
      assert.ok(
        from >= end && to > from && to <= prose.text.length,
        `${recogniser.name} at ${from}-${to} behind ${end}`,
      );
      end = to;
    }
  }
  for (const count of prose.find(counts)) {
    headOf(prose, count);
    for (const word of prose.find(enforcementWords)) assert.ok(prose.distance(count, word) >= 0);
  }
  for (const sentence of prose.sentences) {
    assert.ok(prose.clausesOf(sentence).every(({ from, to }) => from >= sentence.from && to <= sentence.to));
    hasEvidence(prose, sentence);
    hasExclusion(prose, sentence);
    isRecommendation(prose, sentence);
    prose.mayReport(sentence);
  }
}

describe('all recognisers', () => {
  it('find stretches in order, whatever the words', () => {
    fc.assert(
      fc.property(scrapBody, (body) => check(proseOf(body))),
      fuzzParameters(300),
    );
  });

  it('survive any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => check(proseOfCable(text))),
      fuzzParameters(100),
    );
  });
});
