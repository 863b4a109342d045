/** Rule `tag-country-missing`. */
import { isConfirmedCountry } from '../../data/countries.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { labelOf } from '../../lint/facts/header.js';
import type { Severity } from '../../lint/levels.js';
import { oneOf } from '../../lint/near-match.js';
import { addTag } from '../../lint/facts/tag-list.js';
import { routeOf } from '../../prose/header/cable-route.js';
import { isAmong, openingCountry, taggedPlaces } from '../../prose/header/header-countries.js';
import { readTags } from '../../prose/header/tag-readings.js';
import { isTipSubject } from '../../prose/header/tip-topic.js';

/** A header that names one country, and not on its TAGS line. */
export const tagCountryMissing = defineRule(
  {
    id: 'tag-country-missing',
    summary: 'List the country that a cable is about in TAGS.',
    family: 'tags',
    level: 'warning',
    source: '5 FAH-3 H-010',
    fix: 'ask',
  },
  (cable, report) => {
    const field = cable.first('tagsField');
    const readings = readTags(cable.all('tag'), cable.settings.tags);
    const { countries, others } = taggedPlaces(readings);
    if (!field || readings.length === 0 || countries.length > 0 || others) return;
    const missing = missingCountry(cable);
    if (!missing) return;
    report({
      at: labelOf(cable, field),
      severity: missing.codes.some(isConfirmedCountry) ? missing.severity : 'hint',
      message: `${missing.because}, but TAGS have no country. Add ${oneOf(missing.codes)}.`,
      fixes: missing.codes.flatMap((code) => {
        const change = addTag(cable, code);
        return change ? [{ title: `Add ${code}`, safe: false, changes: [change] }] : [];
      }),
    });
  },
);

interface MissingCountry {
  readonly because: string;
  readonly codes: readonly string[];
  readonly severity: Severity;
}

/** The country of the subject; without one, that of the post that is to act, which is less sure unless it is about TIP. */
function missingCountry(cable: CableIndex): MissingCountry | undefined {
  const subject = cable.first('subjectField')?.text ?? '';
  const route = routeOf(cable.all('addressee'));
  const opening = openingCountry(subject, route);
  if (opening) {
    const near = opening.codes.filter((code) => isAmong([code], route.to) || isAmong([code], route.from));
    const codes = near.length > 0 ? near : opening.codes;
    return { because: `The subject names ${opening.name}`, codes, severity: opening.confirmed ? 'warning' : 'hint' };
  }
  if (!route.to || isAdministrative(cable)) return undefined;
  const sure = route.to.confirmed && (isTipSubject(subject) || cable.all('tag').some(({ label }) => label === 'KTIP'));
  return {
    because: `The cable goes to ${route.to.plad}`,
    codes: [route.to.countryCode],
    severity: sure ? 'warning' : 'hint',
  };
}

/** Administration and operations: such cables are about an office and not about its country. */
function isAdministrative(cable: CableIndex): boolean {
  return cable.all('tag').every(({ label }) => /^[ABO][A-Z]{3}$/.test(label));
}
