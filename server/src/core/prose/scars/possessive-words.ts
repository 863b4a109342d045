/** Words by which a comma is known for a lost apostrophe (`governments, efforts to`). */

/** Those who have efforts, duties and profits: plurals that stand before the comma. */
export const owners: ReadonlySet<string> = wordSet(
  'governments states countries nations ministries departments agencies authorities officials officers embassies ' +
    'consulates posts missions parliaments courts judges prosecutors magistrates police investigators inspectors ' +
    'legislators lawmakers ministers mayors governors diplomats organizations institutions groups communities parties ' +
    'companies firms businesses employers recruiters brokers agents owners managers operators traffickers smugglers ' +
    'offenders criminals perpetrators pimps workers employees laborers migrants refugees victims survivors witnesses ' +
    'children women men girls boys parents families relatives guardians students teachers advocates activists ngos ' +
    'donors partners counterparts allies neighbors citizens nationals residents people members delegations',
);

/** Stretches of time, for `three years, imprisonment`. */
export const terms: ReadonlySet<string> = wordSet('days weeks months years');

/** What a term is served or given in, with the words that may follow it. */
export const servings: ReadonlySet<string> = wordSet(
  'imprisonment probation detention incarceration confinement custody notice salary wages pay experience',
);

/** Readers whose background information a note is for: `for posts, background only`. */
export const readers: ReadonlySet<string> = wordSet('post posts embassy embassies missions addressees');

/** What belongs to an owner, and the words one of which goes on with it. Words of which lists are made are left out. */
export const belongings: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    efforts: 'to in on at against',
    attempts: 'to at',
    complicity: 'in with',
    involvement: 'in with',
    participation: 'in',
    ability: 'to',
    inability: 'to',
    willingness: 'to',
    unwillingness: 'to',
    reluctance: 'to',
    refusal: 'to',
    failure: 'to',
    failures: 'to',
    determination: 'to',
    commitment: 'to',
    commitments: 'to',
    capacity: 'to',
    compliance: 'with',
    progress: 'in on toward towards',
    response: 'to',
    responses: 'to',
    obligations: 'to under',
    responsibility: 'to for',
    understanding: 'of',
    treatment: 'of',
    handling: 'of',
  }).map(([word, followers]) => [word, wordSet(followers)]),
);

/** What a subject may own: `and traffickers, profits are`. */
export const possessions: ReadonlySet<string> = wordSet(
  'profits earnings wages salaries incomes debts passports documents belongings families homes names identities lives ' +
    'rights needs efforts actions decisions statements testimony views concerns requests responses offices',
);

/** What a cable thanks for: `appreciates posts, assistance with`. */
export const services: ReadonlySet<string> = wordSet(
  'assistance support help cooperation efforts comments views input attention patience work contribution contributions ' +
    'feedback suggestions interest involvement hospitality reporting',
);
/** Words that go on behind such a service. */
export const serviceFollowers: ReadonlySet<string> = wordSet('with in to on for of');

/** Verbs that take such a service as their object. */
export const thanks: ReadonlySet<string> = wordSet(
  'appreciate appreciates appreciated welcome welcomes welcomed value values valued commend commends commended recognize ' +
    'recognizes acknowledge acknowledges praise praises praised request requests requested seek seeks need needs',
);

/** Adjectives between comma and noun. */
export const qualities: ReadonlySet<string> = wordSet(
  'domestic own ongoing continued continuing overall joint significant increased sustained recent alleged ' +
    'official apparent general strong',
);

/** Words before the owner that belong to it. */
export const modifiers: ReadonlySet<string> = wordSet(
  'the a an all some many most several these those other such both local foreign national federal state provincial ' +
    'municipal host partner government public senior high-level corrupt destination source neighboring united convicted ' +
    'various certain our their its his her your sex labor human border law enforcement member individual',
);

/** Prepositions that join the owner to a noun before it: `reports of local officials, complicity in`. */
export const joints: ReadonlySet<string> = wordSet(
  'of by on for about regarding concerning from to toward towards upon',
);

/** Words with which a sentence or clause may open before its comma: `In other countries, efforts to … failed`. */
export const introductions: ReadonlySet<string> = wordSet(
  'in for among amongst according with without by as if when while although though after before since during over ' +
    'despite unlike like at on from to because through throughout under across within given following until once where ' +
    'between besides beyond regarding concerning upon of against toward towards whereas unless amid around about ' +
    'alongside along near outside inside via per thanks due owing based compared having being whether except apart',
);

/** Prepositions that may lead a list which ends with the owner: `For judges, and traffickers, profits are`. */
export const listLeaders: ReadonlySet<string> = wordSet(
  'in for among amongst with between to of by from on at like unlike besides across throughout within against toward',
);

/** Verbs by which a clause is known to have its subject before them. */
export const finiteVerbs: ReadonlySet<string> = wordSet(
  'is are was were has have had do does did will would can could may might shall should must remain remains continue ' +
    'continues include includes need needs require requires depend depends fell rose grew went came took made led began ' +
    'met kept lost saw became gave ran held fall rise grow go come take make lead begin vary lag appear appears seem ' +
    'seems exist exists cost costs show shows help helps',
);

/** Numbers before a term. */
export const numberWords: ReadonlySet<string> = wordSet(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety many ' +
    'several',
);

/** Words one of which stands directly behind every comma that may be an apostrophe. */
export const owned: ReadonlySet<string> = new Set([
  ...servings,
  ...belongings.keys(),
  ...possessions,
  ...services,
  ...qualities,
  'background',
  'hard',
]);

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
