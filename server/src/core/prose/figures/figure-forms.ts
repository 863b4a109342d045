/** Forms of words between a number and its word that several files look for. */

/** Words that may stand before a number without a meaning of their own here: `a total of 12`, `at least 12`. */
export const lead =
  '(?: (?:a total of|a record|a further|an estimated|an additional|another|other|remaining|some|about|around|approximately|approx\\.|roughly|nearly|almost|over|more than|at least|up to|only|just|as many as|fewer than|the first|the last|the|all|these|those|and|with|its|their|his|her|alone))*';

/** `arrested 12`, `investigating at least 40`, `convicted nine of the 14` */
export const done = new RegExp(
  `^(?: (?!most|some|many|none|several|half|few|part)[\\w-]+ of(?= (?:the|these|those|its|their) ))?${lead} $`,
  'i',
);

/** `119 ended in conviction`, `four led to criminal investigations`: what came of them. */
export const ending =
  /^(?: more)?(?: of (?:them|these|those|which|whom))?(?: (?:have|has|had))? (?:(?:ended|resulted|concluded) (?:in|with)|led to|brought|produced|yielded)(?: an?)? (?!the\b)(?:[a-z]+ )?$/i;

/** `investigations into 18 of them`, `raised prosecutions to 18` */
export const into = new RegExp(`^ (?:in|into|to)${lead} $`, 'i');

/** `12 cases are under investigation`, `two inspectors were suspended in July and are under investigation` */
export const state =
  /^(?: [\w'",-]+){0,8}?(?: (?:are|were|is|was|came|remain|remained|still|now|currently|went|stood|placed|put|taken)){1,3} $|^ $/i;
