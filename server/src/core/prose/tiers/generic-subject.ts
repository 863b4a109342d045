/** Sentences on countries at large, which say nothing of the country of the cable. */

const generic =
  /(?:^|[;:,]|\bthat|\bThus|\bwhere|\bIf) ?(?:(?:[Tt]he|[Aa]ll|[Ss]ome|[Mm]ost|[Mm]any|[Tt]hose|[Oo]ther|[Ss]everal|[Oo]nly|[Tt]hese|[Ff]oreign) ){0,2}(?:[Gg]overnments|[Cc]ountries|[Ss]tates|[Nn]ations|[Tt]hose)\b|\bOne that\b|\b(?:[Aa]|[Aa]ny|[Ee]ach|[Ee]very|[Nn]o|[Aa]nother|[Oo]ne|[Ww]hich) (?:[a-z]+ )?(?:country|government|state|cabinet)\b/;
const openingMarks = /^[-* ]+/;

/** Whether the words before a statement are about countries at large: `Governments that …`, `a country that …`. */
export function isGeneric(before: string): boolean {
  return generic.test(before.replace(openingMarks, ''));
}
