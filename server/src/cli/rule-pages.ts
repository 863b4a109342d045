/** The pages of the rules, as `explain` prints them. */

/** The Markdown page of a rule, or undefined where there is none. */
export type RulePages = (id: string) => string | undefined;

/** The packed pages. */
export const rulePage: RulePages = () => undefined;
