/** The snippets as a drafter gets them: what they insert is a cable without a fault, and a wrong value in it is reported. */
import assert from 'node:assert/strict';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { partsOf, readSnippets } from '../../server/scripts/snippet-source.js';
import { type Snippet, expandSnippet, shippedSnippets, stopHolding, stopsOf } from '../support/snippets.js';

const linter = createLinter(allRules, resolveConfig(allRules, []));
const snippets = shippedSnippets();
const source = readSnippets();
const wholes = snippets.filter(({ prefix }) => prefix.startsWith('cable-'));

/** Choices that leave one place at odds with another until the drafter has chosen there too: what is then reported. */
const dependent: Readonly<Record<string, readonly string[]>> = {
  // The non-paper says Washington time, which is EDT in summer.
  'cable-press-demarche EST': ['embargo-time'],
  // The heading of the narrative and the first question name the tier each.
  'cable-press-demarche TIER 2': ['tier-consistency'],
  'cable-press-demarche TIER 3': ['tier-consistency'],
  'cable-press-demarche TIER 1': ['tier-consistency'],
  'cable-press-demarche Tier 2': ['tier-consistency'],
  // The level of the cable, of the subject and of the paragraphs.
  'head-classified SECRET': ['classification-too-high'],
  'head-classified S': ['classification-too-low'],
  'block-paragraph C': ['classification-too-low'],
  'block-paragraph S': ['classification-too-low'],
  // The count and the first year.
  'report-watch-list-years third': ['watch-list-years'],
  'report-watch-list-years fourth': ['watch-list-years'],
};

/** A cable from a post with `%` where a part goes that no whole cable holds. */
function cable({
  header = '',
  ref = 'REF: STATE 052288',
  before = '',
  part = '%',
  mark = 'SBU',
  level = 'UNCLAS',
}): string {
  const fields = header || `E.O. 13526: N/A\nTAGS: KTIP, PREL\nSUBJECT: TIP IN 2010`;
  return [
    `${level} MONTEVIDEO 000412`,
    'SENSITIVE',
    fields,
    ref,
    `1. (${mark}) Reftel asks for news of trafficking.${before}`,
    part,
    'WEXFORD\n',
  ].join('\n\n');
}

/** The frame of each part that is in no whole cable. */
const frames: Readonly<Record<string, string>> = {
  'head-classified': '%\n\n1. (C) The ministry agrees.\n\n2. (U) It says so.\n\nWEXFORD\n',
  'head-subject': cable({ header: '%', part: '2. (U) There is none.' }),
  'head-ref': cable({ ref: '%', part: '2. (U) There is none.' }),
  'head-refs': cable({ ref: '%', part: '2. (U) There is none.' }).replace('Reftel asks', 'Refs A through C ask'),
  'head-attention': cable({ part: '2. (U) There is none.' }).replace('E.O.', '%\n\nE.O.'),
  'ask-interim': cable({ before: '\n\n2. (SBU) Begin action request: Please ask for more.' }),
  points: cable({ part: '2. (U) Background Points:\n\n%' }),
  'points-placement': cable({ part: '2. (U) Background Points:\n\nBegin talking points:\n\n%\n\nEnd talking points.' }),
  'plan-note': cable({ part: '2. (SBU) The notes are these.\n\n%' }),
  'report-contact': cable({}),
  'report-watch-list-years': cable({ part: '2. (SBU) %' }).replace(
    'UNCLAS',
    'R 181445Z JUN 10\nFM AMEMBASSY SAN JOSE\nTO SECSTATE WASHDC\n\nUNCLAS',
  ),
  'stat-table': cable({}),
  'block-non-paper': cable({ part: '2. (U) The text is this.\n\n%' }),
  'block-paragraph': cable({}),
  'block-items': cable({ part: '2. (SBU) Two measures come first:\n\n%' }),
  'block-signature': cable({ part: '2. (U) There is none.' }).replace('WEXFORD', '%'),
};

/** The cables in which a snippet is tried: itself, its frame, or the whole cables that hold it. */
function cablesWith({ prefix, body }: Snippet, filled?: ReadonlyMap<number, string>): readonly string[] {
  const words = expandSnippet(body, filled);
  if (prefix.startsWith('cable-')) return [`${words}\n`];
  const own = frames[prefix];
  if (own !== undefined)
    return [own.replace('%', () => words.replace(/^\d+\. /, own.includes('\n\n2. ') ? '3. ' : '2. '))];
  return wholes
    .filter((whole) => partsOf(source, whole.prefix).includes(prefix))
    .map((whole) => expandSnippet(whole.body));
}

/** Rules that find something, with the words that they find. */
function findings(text: string): string[] {
  return analyze(linter, text).findings.map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`);
}

describe('snippets', () => {
  it('are many, each with a prefix of its own and words that say what it is', () => {
    assert.ok(snippets.length >= 30);
    assert.equal(new Set(snippets.map(({ prefix }) => prefix)).size, snippets.length);
    assert.deepEqual(
      snippets.filter(({ prefix, name, description }) => !/^[a-z][a-z0-9-]+$/.test(prefix) || !name || !description),
      [],
    );
  });

  for (const { prefix, body } of snippets) {
    it(`${prefix} has only characters that a cable may have`, () => {
      assert.match(expandSnippet(body), /^[ -~\n]+$/);
      assert.doesNotMatch(expandSnippet(body), /[!%*<=>@^_{|}~`]| $/m);
    });

    it(`${prefix} has its stops in order, each with words at one place`, () => {
      const numbers = [...new Set(stopsOf(body).map(({ number }) => number))];
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      );
      for (const number of numbers)
        assert.equal(stopsOf(body).filter((stop) => stop.number === number && stop.words !== undefined).length, 1);
    });
  }

  for (const snippet of snippets)
    it(`${snippet.prefix} makes a cable without a finding`, () => {
      const cables = cablesWith(snippet);
      assert.notDeepEqual(cables, []);
      for (const text of cables) assert.deepEqual(findings(text), []);
    });

  for (const snippet of [...wholes, ...snippets.filter(({ prefix }) => frames[prefix] !== undefined)])
    for (const { number, choices = [] } of stopsOf(snippet.body))
      for (const choice of choices.slice(1))
        it(`${snippet.prefix} has no finding either with ${choice}`, () => {
          const [text = ''] = cablesWith(snippet, new Map([[number, choice]]));
          const rules = analyze(linter, text).findings.map(({ ruleId }) => ruleId);
          assert.deepEqual(rules, dependent[`${snippet.prefix} ${choice}`] ?? []);
        });

  it('say so when a tier, a year, a number or a letter is wrong', () => {
    const plan = wholeText('cable-watch-list-plan');
    assert.deepEqual(rulesOf(plan.replace('placed on Tier 2 Watch List', 'placed on Tier 2')), ['tier-consistency']);
    assert.deepEqual(rulesOf(plan.replace('upcoming 2011', 'upcoming 2012')), ['report-year-arithmetic']);
    assert.deepEqual(rulesOf(plan.replace('points in\npara 8', 'points in\npara 7')), ['paragraph-ref-role']);
    assert.deepEqual(rulesOf(plan.replace('in para 9 as', 'in para 19 as')), ['paragraph-ref-missing']);
    assert.deepEqual(rulesOf(plan.replace('Ref A explains', 'Ref D explains')), ['ref-unused', 'ref-undefined']);
  });

  it('say so when a stop that stands for one thing is filled with another', () => {
    assert.deepEqual(filledWrong('cable-tier2-plan', '2011', '2012'), [
      'report-year-arithmetic',
      'reporting-period-consistency',
    ]);
    assert.deepEqual(filledWrong('cable-tier2-plan', 'Uruguay', 'Chile'), ['country-mismatch']);
    assert.deepEqual(filledWrong('cable-tier2-plan', 'UY', 'PA'), ['country-mismatch']);
    assert.deepEqual(filledWrong('cable-watch-list-plan', 'February 2011', 'February 2010'), [
      'report-year-arithmetic',
    ]);
    assert.deepEqual(filledWrong('cable-press-demarche', '10:30 a.m.', '9:30 a.m.'), ['embargo-time']);
    assert.deepEqual(filledWrong('cable-enforcement-report', 'PA', 'IC'), ['country-mismatch']);
  });
});

function wholeText(prefix: string): string {
  return expandSnippet(bodyOf(prefix));
}

function bodyOf(prefix: string): string {
  return snippets.find((snippet) => snippet.prefix === prefix)?.body ?? '';
}

/** Rules that speak when the stop that holds `right` holds `wrong`. */
function filledWrong(prefix: string, right: string, wrong: string): string[] {
  const body = bodyOf(prefix);
  return rulesOf(expandSnippet(body, new Map([[stopHolding(body, right), wrong]])));
}

function rulesOf(text: string): string[] {
  return [...new Set(analyze(linter, text).findings.map(({ ruleId }) => ruleId))];
}
