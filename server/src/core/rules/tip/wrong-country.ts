/** Rule `wrong-country`. */
import { countryMentions } from '../../data/country-mentions.js';
import { findCountryByCode } from '../../data/countries.js';
import { defineRule } from '../../lint/define-rule.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { type CountrySlot, countrySlots } from '../../prose/countries/country-slots.js';
import { headlineText, textStart } from '../../prose/header/headline.js';
import type { Prose } from '../../prose/prose.js';

/** A country left over from a template, where the country of the subject belongs. */
export const wrongCountry = defineRule(
  {
    id: 'wrong-country',
    summary: 'Put the country of the subject into every place of the standard text that names it.',
    family: 'tip',
    level: 'error',
    source: 'Consistency of the text itself; standard texts as in samples 2009 STATE 087524, 087525, 088558 and 060447',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    if (prose.kind === 'report') return;
    const slots = prose.find(countrySlots);
    const own = slots.length === 0 ? undefined : ownCountry(headlineText(prose));
    if (!own) return;
    const right = slots.find((slot) => isOwn(own, slot) && !acronym.test(slot.name));
    const instead = right ? prose.textOf(right) : own.name;
    const subject = cable.first('subjectField');
    for (const slot of slots) {
      // What the tables do not know may be the name of a cabinet.
      if (isOwn(own, slot) || (own.codes.length > 0 && slot.codes.length === 0)) continue;
      if (slot.kind === 'placed' && isCompared(prose, own, slot)) continue;
      const name = prose.textOf(slot);
      report({
        at: prose.spanOf(slot),
        message: `\`${name}\` stands where the country of the subject belongs. Write \`${instead}\`, or correct SUBJECT.`,
        fixes: withArticle.test(instead) ? [] : rewordings(cable, slot, [instead]),
        related: subject ? [{ at: subject, message: `SUBJECT is on ${instead}.` }] : [],
      });
    }
  },
);

const acronym = /^[A-Z]{2,6}$/;
/** Names that need an article, which a replacement of the name alone would not bring. */
const withArticle =
  /^United |Islands$|Emirates$|Republic|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines)$/;

/** `While Paraguay was placed on Tier 2, Uruguay …`: a sentence that names the own country too. */
function isCompared(prose: Prose, own: OwnCountry, slot: CountrySlot): boolean {
  const sentence = prose.sentenceAt(slot.from);
  const text = sentence ? prose.text.slice(textStart(prose, sentence), sentence.to) : '';
  return own.codes.length > 0
    ? countryMentions(text).some(({ codes }) => codes.some((code) => own.codes.includes(code)))
    : text.toUpperCase().includes(own.opening);
}

/** The country of a subject; `codes` are empty where the tables do not know it. */
interface OwnCountry {
  readonly name: string;
  readonly codes: readonly string[];
  /** The opening in capitals. */
  readonly opening: string;
}

const topic = /:|--| - |[\u2013\u2014]/;
const noCountry =
  /\b(?:TIP|ACTION|PLAN|REPORT|TIER|TRAFFICKING|DEMARCHE|GUIDANCE|PRESS|ALL|POSTS?|REQUEST|UPDATE)\b|\d/;
const longestName = 40;

/** All countries that the subject names count, since a cable may be on two. */
function ownCountry(headline: string): OwnCountry | undefined {
  const mentions = countryMentions(headline);
  const opening = headline.slice(0, topic.exec(headline)?.index ?? 0).trim();
  const [first] = mentions;
  const codes = mentions.flatMap((mention) => mention.codes);
  if (first) return { name: findCountryByCode(first.codes[0] ?? '')?.name ?? first.name, codes, opening: '' };
  if (opening === '' || opening.length > longestName || noCountry.test(opening.toUpperCase())) return undefined;
  return { name: inSmallLetters(opening), codes, opening: folded(opening) };
}

function isOwn({ codes, opening }: OwnCountry, slot: CountrySlot): boolean {
  if (codes.length > 0) return slot.codes.some((code) => codes.includes(code));
  const name = folded(slot.name);
  return name === opening || opening.split(/ ?\/ ?| AND /).includes(name);
}

function folded(name: string): string {
  return name
    .toUpperCase()
    .replace(/^THE /, '')
    .replace(/^(?:REPUBLIC|KINGDOM|STATE) OF (?:THE )?/, '');
}

function inSmallLetters(capitals: string): string {
  return capitals.toLowerCase().replace(/(?:^|[ -])[a-z]/g, (letter) => letter.toUpperCase());
}
