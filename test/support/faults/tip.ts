/** Faults of content: statistics, tiers, plans, dates. */
import type { CableIndex } from '../../../server/src/core/lint/cable-index.js';
import { type Planters, type Planting, insert, linesOf, put, putEach } from './planting.js';

/** Planters for the rules on content. */
export const contentFaults: Planters = {
  'trafficking-related-statistics': sentences(
    'Police made 41 trafficking-related arrests in the spring.',
    'The courts convicted nine people of trafficking-related offenses.',
    'As proof of its fight against trafficking the ministry named 310 arrests for prostitution.',
  ),
  'unmapped-data-term': sentences(
    'Prosecutors announced 23 indictments in trafficking cases.',
    'Police arrested 17 suspected traffickers in the north.',
    'In all, 64 trafficking cases were disposed of by the courts.',
  ),
  'smuggling-conflation': sentences(
    'Border police closed 57 human smuggling and trafficking cases.',
    'The law punishes trafficking, also known as people smuggling.',
    'A shelter took in victims of smuggling.',
  ),
  'outside-party-effort': sentences(
    'IOM trained 240 officers on the care of victims.',
    'Two NGO-run shelters assisted 63 victims of trafficking.',
  ),
  'administrative-penalty-as-sentence': sentences(
    'Six recruiters were punished for trafficking when their licenses were revoked.',
    'The labor office sentenced four recruiters to administrative fines.',
  ),
  'sentence-length-missing': reportSentences(
    'The courts convicted nine traffickers in the autumn.',
    'Twenty-two trafficking offenders were jailed in the south.',
  ),
  'vague-statistic': reportSentences(
    'Courts convicted several traffickers in the autumn.',
    'The police opened numerous trafficking investigations in the south.',
  ),
  'missing-data-category': reportSentences('Police opened 40 trafficking investigations in 2009.'),
  'obsolete-term': sentences(
    'Police found six child prostitutes in a bar.',
    'The sheriff freed four trafficked prostitutes.',
  ),
  'undefined-acronym': sentences('The XQTF met twice and adopted a plan.'),
  'tier-formula-mismatch': sentences(
    'Governments that do not fully comply are placed on Tier 1.',
    'Governments that do not fully comply and are making significant efforts are placed on Tier 3.',
  ),
  'watch-list-years': (cable) => [
    ...putEach(cable, /(?<=before\sit\sfalls\sto\s)Tier\s3\sin\sthe\s20\d\d/g, ({ 0: words }) =>
      words.replace(/\d{4}$/, '2014'),
    ),
    ...putEach(cable, /up\sto\stwo\s(?=additional\syears)/g, 'up to four '),
  ],
  'tier-consistency': (cable) =>
    /\bTIER \d/.test(cable.first('subjectField')?.text ?? '') || /\(TIER \d/.test(cable.text)
      ? putEach(cable, /(?<=\b(?:was|is)\s(?:therefore\s)?placed\son\s(?:the\s)?Tier\s)\d(?:\sWatch\sList)?/g, '1')
      : [],
  'reporting-period-consistency': (cable) =>
    putEach(cable, /April(?=\s(?:of\s)?20\d\d\s(?:to|through)\sMarch\s20\d\d)/g, 'March'),
  'deadline-consistency': (cable) => [
    ...putEach(cable, /(?<=interim\sassessment\s(?:in|by)\s)February(?=\s20\d\d)/g, 'January'),
    ...putEach(cable, /\b(?:Mon|Tues|Wednes|Thurs|Fri)day(?=,\s(?:August|September|October|November)\s\d)/g, 'Sunday'),
  ],
  'embargo-time': (cable) =>
    /PRESS GUIDANCE|DEMARCHE/.test(cable.first('subjectField')?.text ?? '')
      ? [
          ...putEach(cable, /(?<=embargoed\suntil\s)\d+(?=:)/g, '1'),
          ...putEach(cable, /(?<=release[^.\n]{0,120}\d:\d\d a\.m\.) EDT/g, ''),
          ...putEach(cable, /\b(?:Mon|Tues|Wednes|Thurs|Fri)day(?=,?\sJune\s\d)/g, 'Sunday'),
        ]
      : [],
  'wrong-country': (cable) =>
    /ACTION PLAN|PRESS GUIDANCE/.test(cable.first('subjectField')?.text ?? '')
      ? putEach(
          cable,
          /(?<=(?:emphasize\sto|welcome|work\swith|in)\sthe\sGovernment\sof\s)[A-Z][a-z]+(?:\s[A-Z][a-z]+)?/g,
          'Portugal',
        )
      : [],
  'acronym-expansion-mismatch': (cable) => [
    ...putEach(cable, /(?<=Protection\sReauthorization\sAct\sof\s\d{4}\s\(TVP)RA(?=\))/g, 'A'),
    ...putEach(cable, /(?<=Protection\sAct(?:\sof\s2000)?,\sas\samended\s\(TVP)A(?=\))/g, 'RA'),
  ],
  'report-year-arithmetic': (cable) => [
    ...putEach(cable, /(?<=upcoming\s)20\d\d(?=\sTIP\sReport)/g, '2014'),
    ...subjectYears(cable, (first) => `(${String(first)}-${String(first + 3)})`),
  ],
  'subject-years': (cable) =>
    cable.year === undefined ? [] : subjectYears(cable, (first) => `(${String(first - 3)}-${String(first - 2)})`),
  'consequence-tier-mismatch': (cable) => {
    const subject = cable.first('subjectField')?.text ?? '';
    if (!/TIER \d.*ACTION PLAN/.test(subject)) return [];
    return putEach(cable, /(?<=lead\sto\s(?:a\s)?)Tier\s\d(?:\sWatch\sList)?(?=\splacement)/g, 'Tier 1');
  },
  'internal-reference-in-non-paper': (cable) =>
    plans(cable).flatMap(({ start, end }) =>
      putEach(cable, /(?<=\n-- ?[A-Z][^\n]{10,60}[a-z]) (?=[a-z])/g, ' (see reftel B) ', { start, end }),
    ),
  'action-plan-part-missing': (cable) =>
    plans(cable).flatMap((plan) =>
      putEach(cable, /Action Plan for the Long[- ]Term/gi, 'Further steps', plan).map((planting) => ({
        ...planting,
        at: plan,
      })),
    ),
  'missing-3p-section': (cable) =>
    plans(cable).flatMap((plan) =>
      putEach(cable, /(?<=\n)(?:Prosecution|Protection|Prevention):?\s*\n\n?/g, '', plan).map((planting) => ({
        ...planting,
        at: plan,
      })),
    ),
  'bracketed-notes-missing': (cable) =>
    /ACTION PLAN/.test(cable.first('subjectField')?.text ?? '') && !/brackets/.test(cable.text)
      ? newParagraph(cable, 'The notes indicated in brackets in the plan are for post only.')
      : [],
};

/** A planter of sentences, each in a paragraph of its own at the end of a cable on trafficking. */
function sentences(...texts: readonly string[]) {
  return (cable: CableIndex): readonly Planting[] =>
    /\bTIP\b/.test(cable.first('subjectField')?.text ?? '') ? texts.flatMap((text) => newParagraph(cable, text)) : [];
}

/** The same, in reporting cables only. */
function reportSentences(...texts: readonly string[]) {
  const planter = sentences(...texts);
  return (cable: CableIndex) =>
    /ACTION PLAN|PRESS GUIDANCE/.test(cable.first('subjectField')?.text ?? '') ? [] : planter(cable);
}

function newParagraph(cable: CableIndex, text: string): Planting[] {
  const signature = cable.first('signature');
  const last = cable.numberedParagraphs.at(-1);
  if (!signature || !last) return [];
  const mark = cable.paragraphMarks.length > 0 ? '(SBU) ' : '';
  return [insert(linesOf(cable, signature).start, `\n${String(last.number + 1)}. ${mark}${text}\n\n`)];
}

/** The blocks of the plans. */
function plans(cable: CableIndex) {
  return cable.blocks.filter(({ name }) => name === 'action plan').map(({ start, end }) => ({ start, end }));
}

function subjectYears(cable: CableIndex, written: (first: number) => string): Planting[] {
  const field = cable.first('subjectField');
  if (!field) return [];
  const { start, end } = field.position;
  return [...cable.text.slice(start.offset, end.offset).matchAll(/\((20\d\d)-20\d\d\)/g)].map(
    ({ index, 0: words, 1: first }) =>
      put({ start: start.offset + index, end: start.offset + index + words.length }, written(Number(first))),
  );
}
