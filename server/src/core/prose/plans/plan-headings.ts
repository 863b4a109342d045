/** Headings of the three P in action plans. */
/** Their names, in the order of the long-term part. */
export const pillars = ['Prosecution', 'Protection', 'Prevention', 'Partnership'] as const;
export type Pillar = (typeof pillars)[number];

/** Longest line that is such a heading. */
export const longestHeading = 60;

/** How a line stands. */
interface Standing {
  /** Whether it has dashes, a label or the number of a paragraph. */
  readonly isApart: boolean;
  readonly isBelowBlank: boolean;
  readonly mayHead: () => boolean;
}

/** The pillar whose heading a line is. */
export function headedPillar(words: string, { isApart, isBelowBlank, mayHead }: Standing): Pillar | undefined {
  const short = pillarLine.exec(words)?.[1];
  if (short !== undefined) return isApart || mayHead() ? pillarOf(short) : undefined;
  const isColon = words.endsWith(':');
  const long = longPillarLine.exec(words)?.[1];
  if (long !== undefined) return isApart || isBelowBlank || isColon ? pillarOf(long) : undefined;
  if (!(isApart ? isColon || isTitle(words) : isBelowBlank) || asking.test(words)) return undefined;
  const loose = looseWords.exec(words)?.[1];
  return loose === undefined ? pillars.find((pillar) => otherNames[pillar]?.test(words)) : pillarOf(loose);
}

/** The pillar that words in brackets name: `Recommendation 1 (prosecution, short term):` */
export function pillarIn(words: string): Pillar | undefined {
  const word = /\b(?:prosecution|protection|prevention|partnership)\b/i.exec(words)?.[0];
  return word === undefined ? undefined : pillarOf(word);
}

/** The pillar of a topic before what leads into points: `Law enforcement. The government should:` */
export function leadPillar(words: string): Pillar | undefined {
  const topic = topicAhead.exec(words)?.[1];
  return topic === undefined
    ? undefined
    : headedPillar(`${topic}:`, { isApart: true, isBelowBlank: true, mayHead: () => true });
}

/** The pillar before its words: `Protection: Open a shelter.` */
export function leadingPillar(words: string): Pillar | undefined {
  const word = pillarAhead.exec(words)?.[1];
  return word === undefined ? undefined : pillarOf(word);
}

const pillarLine = /^(prosecution|protection|prevention|partnership)s?[ \t]*(?::|--?)?$/i;
/** `Protection of victims`, `Prosecution measures:` */
const longPillarLine =
  /^(prosecution|protection|prevention|partnership)s?(?: ?\/ ?[a-z ]{3,30})?(?: (?:of|for) (?:the )?(?:trafficking )?(?:victims|traffickers|trafficking|offenders|trafficking in persons))?(?: (?:items|measures|recommendations|actions|steps|efforts|goals))?[ \t]*(?:\([^()]*\))?:?$/i;
/** `Law enforcement (Prosecution)`, `Protection/Care`, `Prevention and awareness:`: one of the words among few others. */
const looseWords =
  /^(?:[a-z&/-]+ ){0,5}\(?(prosecution|protection|prevention|partnership)\)?(?:(?: ?\/ ?| )[a-z&-]+){0,5}:?$/i;
/** Headings without the word: `Law enforcement`, `Care of victims`, `Public awareness` */
const otherNames: Readonly<Partial<Record<Pillar, RegExp>>> = {
  Prosecution:
    /^(?:law enforcement|legislation|(?:criminal )?justice|investigations?|courts|punishment)(?: (?:and|of|measures|efforts) ?[a-z]*)?:?$/i,
  Protection:
    /^(?:victims?'?s? (?:care|assistance|services|support|identification)|(?:care|assistance|help|services|support) (?:for|of|to) (?:the )?victims)(?: and [a-z]+)?:?$/i,
  Prevention:
    /^(?:(?:public )?awareness(?:[- ]raising)?|demand(?: reduction)?|public (?:education|information)|outreach|coordination)(?: (?:and|campaigns?|measures) ?[a-z]*)?:?$/i,
};
/** What begins so asks for something. */
const asking =
  /^(?:ensure|increase|improve|provide|strengthen|expand|offer|create|establish|extend|fund|guarantee|continue|enhance|support|promote|develop|make|give|include)\b/i;
const topicAhead = /^([A-Z][^.:]{2,50})[.:] /;
/** `Protection: Open a shelter.`, also with a stop or a column between */
const pillarAhead =
  /^(prosecution|protection|prevention|partnership)s?(?:[.:][ \t]+|[ \t]--?[ \t]|[ \t]{2,}|\t)(?=["'A-Z])/i;

/** `B. Law Enforcement` */
function isTitle(words: string): boolean {
  return /[a-z]/.test(words) && words.split(' ').every((word) => /^(?:[A-Z(]|and$|of$|for$|&$)/.test(word));
}

function pillarOf(word: string): Pillar | undefined {
  return pillars.find((pillar) => pillar.toLowerCase() === word.toLowerCase());
}
