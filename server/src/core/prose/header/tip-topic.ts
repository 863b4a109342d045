/** Whether a subject is about trafficking in persons. */

/** `TIP` as a word of its own, as in G/TIP; not the tip of an iceberg. */
const acronym = /(?<!HOT |STIFF )\bTIP\b(?![ -](?:OF|OFF|TOP|FROM|SHEET|LINE)\b)/;
const words =
  /\b(?:anti-?|counter-?)?(?:human|person|persons|people|sex|labor|child)[ -]trafficking\b|\btraffick?(?:ing)? (?:in|of) (?:persons|people|humans?|human beings|women|girls|children)\b|\btrafficking victims?\b|\bvictims? of trafficking\b/i;

/** Whether the subject names trafficking in persons, in words or as `TIP`. */
export function isTipSubject(subject: string): boolean {
  return acronym.test(subject) || words.test(subject);
}

/** Rankings, plans and reports are of one country, and go to it or come from it. */
const record = /\b(?:tiers?|action plan|watch ?list|report|ranking|narrative|assessment|demarche|recommendations?)\b/i;

/** Whether the subject is on what a country does against trafficking: its tier, its action plan, the report on it. */
export function isOnTipRecord(subject: string): boolean {
  return record.test(subject) && isTipSubject(subject);
}
