/** Rule `country-mismatch`. */
import { isConfirmedCountry } from '../../data/countries.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { type Problem, defineRule } from '../../lint/define-rule.js';
import { oneOf } from '../../lint/near-match.js';
import { type CableRoute, routeOf } from '../../prose/header/cable-route.js';
import { areKinCountries } from '../../prose/countries/country-kin.js';
import { isAmong, nameAndCode, openingCountry, taggedPlaces } from '../../prose/header/header-countries.js';
import type { SubjectCountry } from '../../prose/header/subject-country.js';
import { readTags } from '../../prose/header/tag-readings.js';
import { isOnTipRecord, isTipSubject } from '../../prose/header/tip-topic.js';
import type { SubjectField, Tag } from '../../syntax/types.js';

/** One country in SUBJECT, another in TAGS, or a third where the cable goes. */
export const countryMismatch = defineRule(
  {
    id: 'country-mismatch',
    summary: 'Name one country in SUBJECT, TAGS and the action addressee.',
    family: 'tags',
    level: 'warning',
    source: 'Consistency of the header; TAGS: 5 FAH-3 H-010',
    fix: 'none',
  },
  (cable, report) => {
    const subject = cable.first('subjectField');
    const readings = readTags(cable.all('tag'), cable.settings.tags);
    const { countries, others } = taggedPlaces(readings);
    const [code] = countries;
    const tag = readings.find(({ codes }) => code !== undefined && codes.includes(code))?.tag;
    // Several countries, regions and organizations have a reason of their own.
    if (!subject || !tag || code === undefined || countries.length > 1 || others) return;
    const route = routeOf(cable.all('addressee'));
    const opening = openingCountry(subject.text, route);
    if (!opening || route.several) return;
    const header = { cable, subject, tag, code, route, opening };
    const problem = opening.codes.some((one) => areKinCountries(one, code)) ? elsewhere(header) : otherCountry(header);
    if (problem) report({ ...problem, ...(opening.confirmed && isConfirmedCountry(code) ? {} : { severity: 'hint' }) });
  },
);

/** A header with one country in TAGS and one at the head of its subject. */
interface Header {
  readonly cable: CableIndex;
  readonly subject: SubjectField;
  readonly tag: Tag;
  readonly code: string;
  readonly route: CableRoute;
  readonly opening: SubjectCountry;
}

/** TAGS and SUBJECT disagree. */
function otherCountry({ subject, tag, code, route, opening }: Header): Problem | undefined {
  // `SWEDEN: TALKS WITH NORWAY` is about both.
  if (opening.named.includes(code)) return undefined;
  // What a post hears of a third country may have the code of the post alone; what is on trafficking there may not.
  const home = isAmong([code], route.to) || isAmong([code], route.from);
  if (home && !isTipSubject(subject.text)) return undefined;
  return {
    at: tag,
    message: `TAGS have ${nameAndCode(code)}, but SUBJECT opens with ${opening.name}. Write ${oneOf(opening.codes)}, or correct SUBJECT.`,
    related: [{ at: subject, message: `SUBJECT opens with ${opening.name}.` }],
  };
}

/** TAGS and SUBJECT agree, and the cable goes to another country: a fault where it is about that country's own record. */
function elsewhere({ cable, subject, tag, code, route }: Header): Problem | undefined {
  const { to } = route;
  if (!to || isAmong([code], to) || !isOnTipRecord(subject.text)) return undefined;
  return {
    at: tag,
    ...(to.confirmed ? {} : { severity: 'hint' }),
    message: `TAGS and SUBJECT have ${nameAndCode(code)}, but the cable goes to ${to.plad}. Correct what is wrong.`,
    related: cable
      .all('addressee')
      .filter(({ role, plad }) => role === 'action' && plad === to.plad)
      .map((at) => ({ at, message: `This is ${nameAndCode(to.countryCode)}.` })),
  };
}
