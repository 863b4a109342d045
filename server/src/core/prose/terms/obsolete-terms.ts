/** Terms that the law or the Department has replaced, or that name victims wrongly. */
import type { Prose, Sentence } from '../prose.js';
import { quotations } from '../quotations.js';
import { type Stretch, firstAfter, holds } from '../stretch.js';
import { defineVocabulary } from '../vocabulary.js';

/** A place with such a term. */
export interface ObsoleteTerm extends Stretch {
  /** First day on which it is out of date, as `20190108`; 0 for a term that never was right. */
  readonly since: number;
  /** What is wrong with it, for a message. */
  readonly fault: string;
  /** What to write; empty where the words had better go. */
  readonly instead: readonly string[];
}

interface Term {
  readonly since: number;
  readonly fault: string;
  /** What to write for the words found. */
  readonly instead: (words: string) => readonly string[];
  /** The words from the place of the hit on, or around it in the sentence; the hit itself where absent. */
  readonly words?: RegExp;
  /** What the sentence must say. */
  readonly needs?: RegExp;
  /** What it must not say. */
  readonly bars?: RegExp;
  /** What must not stand directly before or behind. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
}

const plural = (words: string, one: string, several: string) => (/s$/i.test(words) ? several : one);
const title = /\bsale of children,? (?:and |on )?$/i;

const terms = {
  threshold: {
    since: 2008_12_23,
    fault: 'is out of date: the law dropped this threshold in 2008',
    instead: () => [],
    words: /\bsignificant number of (?:trafficking )?victims\b/i,
    needs:
      /\b(?:because|since|as|covered?|covers|includ\w*|Report|list(?:ed)?|rank\w*|tiers?|source|origin|transit|destination|must have|at least)\b/,
    bars: /\b(?:requirements?|removed|no longer|repeal\w*|threshold|very significant)\b/i,
  },
  absolute: {
    since: 2019_01_08,
    fault: 'is out of date: since 2019 the law counts the estimated number',
    instead: (words) => [words.replace(/absolute/i, 'estimated')],
    words: /\babsolute number of victims\b/i,
  },
  commitments: {
    since: 2019_01_09,
    fault: 'is out of date: since 2019 the law asks for concrete actions',
    instead: (words) => [words.replace(/commitments/i, 'concrete actions')],
    words: /\bbased on (?:its |their |the )?commitments\b/i,
    needs: /\b(?:watch ?list|tier (?:2|two))[^.]+\bbased on\b/i,
  },
  section: {
    since: 2013_03_07,
    fault: 'is out of date: the paragraph was renumbered in 2013',
    instead: (words) => [words.replace('(3)', '(2)')],
    words: /\bsection 110 ?\(b\) ?\(3\)/i,
    needs: /\b(?:watch ?list|interim assessments?)\b/i,
  },
  office: {
    since: 2012_02_01,
    fault: 'is out of date: the Office has a new symbol since 2012',
    instead: () => ['J/TIP', 'the TIP Office'],
    words: /(?<![A-Za-z/])G\/TIP\b(?!\/)/,
  },
  child: {
    since: 0,
    fault: 'mislabels a victim: a child in the sex trade is trafficked',
    instead: (words) =>
      /tion$/i.test(words)
        ? ['child sex trafficking', 'the exploitation of children in prostitution']
        : [
            plural(words, 'child victim of sex trafficking', 'child victims of sex trafficking'),
            plural(words, 'child exploited in prostitution', 'children exploited in prostitution'),
          ],
    notAfter: title,
    notBefore: /^,? (?:and )?child pornography/i,
  },
  prostitutes: {
    since: 0,
    fault: 'mislabels victims: it calls them by what was done to them',
    instead: (words) =>
      /who/i.test(words)
        ? [plural(words.replace(/ .*/, ''), 'victim of sex trafficking', 'victims of sex trafficking')]
        : [
            plural(words, 'sex trafficking victim', 'sex trafficking victims'),
            plural(words, 'woman in prostitution', 'women in prostitution'),
          ],
  },
  migrants: {
    since: 0,
    fault: 'mislabels people among whom there are victims',
    instead: (words) => [plural(words, 'undocumented migrant', 'undocumented migrants')],
    needs: /\bvictims?\b/i,
  },
  list: {
    since: 0,
    fault: 'is not the name of the list',
    instead: (words) => [/[a-z]/.test(words) || /^T2WL$/.test(words) ? 'Tier 2 Watch List' : 'TIER 2 WATCH LIST'],
  },
} satisfies Readonly<Record<string, Term>> as Readonly<Record<string, Term>>;

const cues = defineVocabulary({
  threshold: ['significant number of victims', 'significant number of trafficking victims'],
  absolute: ['absolute number of victims'],
  commitments: [
    'based on commitments',
    'based on its commitments',
    'based on their commitments',
    'based on the commitments',
  ],
  section: ['section 110'],
  office: ['TIP'],
  child: ['child prostitute', 'child prostitutes', 'child prostitution'],
  prostitutes: [
    ...['trafficked', 'rescued'].flatMap((word) => [`${word} prostitute`, `${word} prostitutes`]),
    ...['victims who', 'victim who'].flatMap((who) => [`${who} are prostitutes`, `${who} were prostitutes`]),
  ],
  migrants: ['alien', 'aliens', 'immigrant', 'immigrants', 'migrant', 'migrants'].map((word) => `illegal ${word}`),
  list: ['tier 2 watchlist', 'tier two watchlist', 'T2WL'],
});

const furthest = 24;

/** All obsolete terms, whatever the date; not those in quotations, titles and cleared text. */
export function obsoleteTerms(prose: Prose): readonly ObsoleteTerm[] {
  const found: ObsoleteTerm[] = [];
  for (const hit of prose.hits(cues)) {
    const term = terms[hit.kind];
    const sentence = prose.sentenceAt(hit.from);
    if (!term || !sentence || prose.regionOf(sentence) === 'narrative') continue;
    const at = placeOf(prose, term, hit);
    if (!at || !isMeant(prose, term, sentence, at) || isInQuotation(prose, at) || isTitle(prose, sentence, at))
      continue;
    found.push({ ...at, since: term.since, fault: term.fault, instead: insteadOf(prose, term, sentence, at) });
  }
  return found;
}

/** What to write, with a capital and an article as the place wants them. */
function insteadOf(prose: Prose, term: Term, sentence: Sentence, at: Stretch): readonly string[] {
  const words = prose.textOf(at);
  const isCapital = prose.text.slice(sentence.from, at.from).trim() === '' || /^[A-Z][a-z]/.test(words);
  const hasArticle = /\bthe $/i.test(prose.text.slice(Math.max(0, at.from - 4), at.from));
  return term.instead(words).map((choice) => {
    const chosen = hasArticle ? choice.replace(/^the /, '') : choice;
    return isCapital ? chosen.charAt(0).toUpperCase() + chosen.slice(1) : chosen;
  });
}

/** The words of the term at a hit. */
function placeOf({ text }: Prose, { words }: Term, hit: Stretch): Stretch | undefined {
  if (!words) return hit;
  const start = Math.max(0, hit.from - 2);
  const match = words.exec(text.slice(start, hit.to + furthest));
  return match ? { from: start + match.index, to: start + match.index + match[0].length } : undefined;
}

function isMeant(prose: Prose, { needs, bars, notAfter, notBefore }: Term, sentence: Sentence, at: Stretch): boolean {
  const words = prose.textOf(sentence);
  return (
    (needs?.test(words) ?? true) &&
    !(bars?.test(words) ?? false) &&
    !(notAfter?.test(prose.text.slice(sentence.from, at.from)) ?? false) &&
    !(notBefore?.test(prose.text.slice(at.to, sentence.to)) ?? false)
  );
}

function isInQuotation(prose: Prose, at: Stretch): boolean {
  const all = prose.find(quotations);
  const around = all[firstAfter(all, at.from)];
  return around !== undefined && holds(around, at);
}

/** `the Child Prostitution Act`: in small letters around it, a term in capitals is part of a name. */
function isTitle({ text }: Prose, { from, block }: Sentence, at: Stretch): boolean {
  if (block.kind === 'subject' || at.from === from) return false;
  return /^[A-Z][a-z]+ [A-Z][a-z]+/.test(text.slice(at.from, at.to)) && !/^(?:Tier|TIP)\b/.test(text.slice(at.from));
}
