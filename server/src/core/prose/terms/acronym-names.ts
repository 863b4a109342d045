/** Acronyms of the trafficking field with the names that they stand for. */

/** An acronym and its name. */
export interface AcronymName {
  readonly acronym: string;
  /** The name in full, as a text writes it. */
  readonly name: string;
  /** The name where it ends a stretch of text, perhaps with `of 2003` or `, as amended` behind it. */
  readonly ending: RegExp;
}

/** What may stand between a name and the bracket. */
const tail = '(?: of (?:19|20)\\d\\d)?(?:,? as amended)?,?$';

function entry(acronym: string, name: string, words: string): AcronymName {
  return { acronym, name, ending: new RegExp(`\\b${words}${tail}`, 'i') };
}

/** The table. A text that gives one of these names another acronym of the table has mixed them up. */
export const acronymNames: readonly AcronymName[] = [
  entry('TVPA', 'Trafficking Victims Protection Act', 'Trafficking Victims Protection Act'),
  entry(
    'TVPRA',
    'Trafficking Victims Protection Reauthorization Act',
    'Trafficking Victims Protection Reauthorization Act',
  ),
  entry(
    'UNTOC',
    'UN Convention against Transnational Organized Crime',
    '(?:United Nations|UN|U\\.N\\.) Convention against Transnational Organi[sz]ed Crime',
  ),
  entry('IOM', 'International Organization for Migration', 'International Organi[sz]ation for Migration'),
  entry('ILO', 'International Labor Organization', 'International Labou?r Organi[sz]ation'),
  entry('UNHCR', 'UN High Commissioner for Refugees', '(?:United Nations|UN|U\\.N\\.) High Commissioner for Refugees'),
  entry('UNODC', 'UN Office on Drugs and Crime', '(?:United Nations|UN|U\\.N\\.) Office on Drugs and Crime'),
];

const listed: ReadonlySet<string> = new Set([...acronymNames.map(({ acronym }) => acronym), 'TIP']);

/** Whether the table has the acronym. */
export function isListedAcronym(acronym: string): boolean {
  return listed.has(acronym);
}

/** The name that a listed acronym stands for. */
export function nameOfAcronym(acronym: string): string | undefined {
  return acronymNames.find((one) => one.acronym === acronym)?.name;
}

/** The entry whose name ends `words`. */
export function acronymOfName(words: string): AcronymName | undefined {
  return acronymNames.find(({ ending }) => ending.test(words));
}
