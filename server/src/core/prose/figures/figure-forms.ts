/** How a count and the word for what it counts stand together in a sentence. */

/** Words that may stand before a number without a meaning of their own here: `a total of 12`, `at least 12`. */
const lead =
  '(?: (?:a total of|a further|an estimated|an additional|another|other|remaining|some|about|around|approximately|approx\\.|roughly|nearly|almost|over|more than|at least|up to|only|just|as many as|fewer than|the first|the last|the|all|these|those|and|with|its|their|his|her|alone))*';

/** `arrested 12`, `investigating at least 40`, `convicted nine of the 14` */
export const deedBefore = new RegExp(
  `^(?: (?!most|some|many|none|several|half|few|part)[\\w-]+ of(?= (?:the|these|those|its|their) ))?${lead} $`,
  'i',
);
/** `the conviction of five men`, `sentences on five men` */
export const deedOf = new RegExp(`^ (?:of|on|for)${lead} $`, 'i');
/** `charges were filed against 11 defendants`, `cases involving 20 suspects` */
export const against = new RegExp(`^(?: [a-z]+){0,4} (?:against|involving)${lead} $`, 'i');

/** `12 men were later arrested`, `11 were sentenced`, `118 owners who had been arrested` */
export const passive =
  /^,?(?: [\w'"-]+){0,6}(?:, [\w' -]{1,60},)? (?:was|were|are|is|been|being|got)(?: [a-z]+ly| also| later| then| already)?(?: [a-z]+ed and)? "?$/i;
/** `12 men arrested in May` */
export const reduced = /^(?: [\w'"-]+){1,4}(?<! and) $/i;
/** `The 13 traffickers whom the coast guard detained` */
export const relative = /^(?: [\w'"-]+){1,4} (?:whom|that|which)(?: [\w'-]+){1,4} $/i;
/** `thirteen traffickers received prison terms`, `took 12 suspects into custody` */
export const predicate = /^(?: [\w'"-]+){1,6} $/;
/** `119 ended in conviction` */
export const ending = /^ (?:of (?:them|these|which|whom) )?(?:ended|resulted) (?:in|with) (?:an? )?$/i;
/** `six cases had ended in convictions` */
export const endedIn =
  /^ (?:have |has |had )?(?:ended|resulted) (?:in|with) (?:an? )?$|^(?: (?:were|was|been))?(?: later)? $/i;
/** What begins so. */
export const endingNext = /^ (?:of (?:them|these|which|whom) )?(?:ended|resulted) (?:in|with)\b/i;
/** `12 cases are under investigation`, `two inspectors were suspended in July and are under investigation` */
export const state =
  /^(?: [\w'",-]+){0,8}?(?: (?:are|were|is|was|remain|remained|still|now|currently|went|stood|placed|put)){1,3} $|^ $/i;
/** What has its own verb: `six stood trial`, `43 pleaded guilty`, `the remaining three were fined`. */
export const finite = /^(?:went|stood|pleaded|pled|faced|await|awaiting|awaited|were|was|been) /i;
/** Somebody before such a verb. */
export const somebody = /^(?: [\w'"-]+){0,7}? $/;
/** Somebody, or a number alone, before the verb of what he got: `43 received`, `three offenders each received` */
export const getter = /^(?: [\w'-]+){0,4} $/;
/** `43 received suspended sentences` */
export const getting = /^ (?:of (?:them|these|those) )?(?:received|got|drew|were given|was given)\b/i;
/** Somebody who gets a sentence, a term, a charge. */
export const receives = /\b(?:received|receive|got|given|drew|serving|served|handed|faced?|faces)\b/i;

/** `arrests: 17`, `prosecutions (12)`, `convictions: 2007: 12` */
export const label = /^(?: in (?:19|20)\d\d)?(?:: | --? | = |=| \()(?:(?:in )?(?:19|20)\d\d(?:: |, | -- | ))?$/;
/** `Prosecutions: 27 cases, 39 defendants`, `Convictions: men - 4; women - 2`, up to either number */
export const listLabel =
  /^(?: in (?:19|20)\d\d)?(?::| --?) (?:(?:\d{1,4} [a-z]+(?: [a-z]+)?(?: \([^()]{1,60}\))?|[\w ]{2,30} - \d{1,4})(?:[,;]| and) ){0,4}(?:[\w ]{2,30} - )?$/i;
/** `Persons convicted: 6 Persons acquitted: 3`: lines of a list that were joined. */
export const nextLine = /^ [A-Z][^.,;:]{2,40}: \d/;
/** `arrests, 17`, `arrests 17` */
export const plainLabel = /^,? $/;
/** `investigations into 18 of them`, `raised prosecutions to 18` */
export const into = new RegExp(`^ (?:in|into|to)${lead} $`, 'i');
/** `prosecutions from 12 to 15` */
export const ranging = /^(?: [\w-]+){0,4},? \(?from $/i;
/** Behind the first: `from 23 in 2008 to 15` */
export const rangeBehind = /^(?: (?:in|during) [^,;.]{1,24})? to [\w-]+/i;
/** `Investigations opened: 6`, `convictions under Article 3 for each year: 16` */
export const longLabel =
  /^(?: (?:under|for|of|in|by|against|on|opened|begun|initiated|launched|started|obtained|reached|pronounced|made|filed|completed|submitted|referred|sent|closed|disposed|pending|to date)\b[^:;.]{0,100})?(?:: | --? )$/i;
/** What a number of things does: `prosecutions in the capital rose from 11 to 19`. */
const changes =
  '(?:(?:has|have|had) (?:doubled|tripled|risen|fallen|increased|decreased|dropped|declined),? (?:to|from)|(?:rose|fell|increased|decreased|dropped|climbed|grew|declined|jumped|went)(?: again| sharply| slightly| only)?(?= (?:by|from|to|at)\\b)|numbered|totall?ed|reached|stood|came|amounted|comprised?|included?|was|were|is|are|remained|doubled|at|number)';
/** `Convictions for trafficking numbered 14` */
export const counted = new RegExp(
  `^(?:["']? ["']?[\\w-]+){0,8}["']? ${changes}(?: only| again| sharply| slightly)?(?: (?:by|from|to|at|of))?${lead} $`,
  'i',
);

/** What may follow a number that has no noun of its own. */
export const afterBare = new Set(
  (
    'of in on at for from to with by under against during over between through after before since until per as than within ' +
    'about across around and or were was are had have has who which whom that last this but while this respectively alone ' +
    'altogether arrested convicted opened launched initiated begun filed recorded registered obtained reached secured ' +
    'carried involving concerning pending suspended still'
  ).split(' '),
);

/** A difference and no figure: `two fewer than in 2008`. */
export const difference = /^ (?:more|fewer|less|higher|lower) than\b/i;

/** Verbs of which a number right before is the subject, not the object. */
export const activeVerbs = new Set(
  (
    'concerned concern involved involve included include covered cover dealt led brought resulted ended regarded mentioned ' +
    'described alleged came went said say told'
  ).split(' '),
);

/** People who are counted as offenders where something was done to them, however far behind. */
export const officials = new Set(
  'police officers policemen judges prosecutors inspectors soldiers guards agents'.split(' '),
);
