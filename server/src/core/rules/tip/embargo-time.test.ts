import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { embargoTime } from './embargo-time.js';

describe('embargo-time', () => {
  it('wants a zone for release and embargo', () => {
    checkRule(
      embargoTime,
      `
SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE

1. (U) The Secretary will release the Report on June 14, 2010, at 10:00 a.m.
                                                                  ^^^^^^^^^^ embargo-time: \`10:00 a.m.\` has no time zone. Write it behind the time, as in \`10:00 a.m. EDT\`.
in the auditorium. The text is embargoed until 10:00 a.m. on June 14.
                                               ^^^^^^^^^^ embargo-time: \`10:00 a.m.\` has no time zone. Write it behind the time, as in \`10:00 a.m. EDT\`.
`,
    );
  });

  it('wants one release, and statements after it', () => {
    checkRule(
      embargoTime,
      `
SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE

1. (U) The Secretary will release the Report on June 14, 2010, at 10:00 a.m.
EDT. The text is embargoed until 3:00 p.m. GMT on June 14.
                                 ^^^^^^^^^^^^^ embargo-time: The embargo at \`3:00 p.m. GMT\` is not the release at \`10:00 a.m. EDT\`. Give one time everywhere.

2. (U) A press statement may be issued from 9:30 a.m. EDT. After the release
                                            ^^^^^^^^^^^^^ embargo-time: \`9:30 a.m. EDT\` is before the release at \`10:00 a.m. EDT\`. Give a time after it.
at 10:30 a.m. EDT the text is public.
   ^^^^^^^^^^^^^^ embargo-time: The release at \`10:30 a.m. EDT\` is not the release at \`10:00 a.m. EDT\`. Give one time everywhere.
`,
    );
  });

  it('wants the weekday of the date', () => {
    checkRule(
      embargoTime,
      `
O 092118Z JUN 10
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE

1. (U) Please inform the government no earlier than noon local time on
Friday, June 12.
^^^^^^^^^^^^^^^ embargo-time: \`Friday, June 12\` is a Saturday in 2010. Correct the weekday or the date.
`,
    );
  });

  it('wants an embargo with an advance copy', () => {
    checkRule(
      embargoTime,
      `
SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE

1. (U) The text follows.

(begin non-paper)
-- This is an advance copy of the text.
              ^^^^^^^^^^^^ embargo-time: This advance copy has no embargo. Say until what day, time and zone the text must not be published.
(end non-paper)
`,
    );
  });

  it('leaves equal times, notices, other hours and other cables alone', () => {
    checkSilent(
      embargoTime,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report on Monday, June 14, 2010, at\n10:00 a.m. EDT. It is embargoed until 1400Z. Post may tell the host\ngovernment no earlier than 8:00 a.m. local time.',
    );
    checkSilent(
      embargoTime,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The consular section closes at 4:00 p.m. on Fridays. A briefing for\nembassies begins at 3:30 p.m.',
    );
    checkSilent(
      embargoTime,
      'SUBJECT: NORWAY: FIRST REACTION TO TIP REPORT\n\n1. (U) The radio announced the release for 10:00 a.m.',
    );
    checkSilent(embargoTime, 'SUBJECT: NORWAY: FISH DEMARCHE\n\n1. (U) The press conference is at 10:00 a.m.');
    checkSilent(
      embargoTime,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The text follows.\n\n(begin non-paper)\n-- This is an advance copy. It is embargoed until the release.\n(end non-paper)',
    );
  });

  it('offers the zone, the time of the release, the weekday, an embargo', () => {
    checkFix(
      embargoTime,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report on June 14, 2010, at 10:00 a.m.\nin the hall.',
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report on June 14, 2010, at 10:00 a.m. EDT\nin the hall.',
    );
    checkFix(
      embargoTime,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report on June 14 at 10:00 a.m. EDT.\nThe text is embargoed until 11:00 a.m. EDT.',
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report on June 14 at 10:00 a.m. EDT.\nThe text is embargoed until 10:00 a.m. EDT.',
    );
    checkFix(
      embargoTime,
      'O 092118Z JUN 10\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) Please call on Friday, June 12.',
      'O 092118Z JUN 10\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) Please call on Saturday, June 12.',
    );
    checkFix(
      embargoTime,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report at 10:00 a.m. EDT on June 14.\n\n(begin non-paper)\n-- This is an advance copy of the text.\n(end non-paper)',
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report at 10:00 a.m. EDT on June 14.\n\n(begin non-paper)\n-- This is an advance copy of the text. It is embargoed until 10:00 a.m. EDT on June 14.\n(end non-paper)',
    );
  });

  it('leaves people who are released', () => {
    checkSilent(
      embargoTime,
      `SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) A trafficker was released from prison at 8:00 a.m. on May 3.\n`,
    );
  });

  it('leaves glosses, statements after the release, and the web', () => {
    checkSilent(
      embargoTime,
      `SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report at 10:00 a.m. EDT (4:00 p.m. in Oslo) on June 14, 2010. \n`,
    );
    checkSilent(
      embargoTime,
      `SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report at 10:00 a.m. EDT (4:00 p.m. in Oslo) on June 14, 2010. Post may\nrelease its own statement at 11:00 a.m. EDT.\n`,
    );
    checkSilent(
      embargoTime,
      `SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report at 10:00 a.m. EDT (4:00 p.m. in Oslo) on June 14, 2010. It will be\non the web at 10:30 a.m. EDT; the press conference at 10:00 a.m. EDT is carried live.\n`,
    );
  });

  it('reads that the Report is presented', () => {
    checkRule(
      embargoTime,
      `
R 051400Z JUN 11
SUBJECT: KUWAIT -- 2011 TIP REPORT: PRESS GUIDANCE AND DEMARCHE

1. (U) The Secretary will present the 2011 Trafficking in Persons (TIP) Report on Monday, June 27, 2011, at 11:15 a.m. EDT. This copy is embargoed until 10:00 a.m. EDT on June 27.
                                                                                                                                                         ^^^^^^^^^^^^^^ embargo-time: The embargo at \`10:00 a.m. EDT\` is not the release at \`11:15 a.m. EDT\`. Give one time everywhere.
`,
    );
  });

  it('says nothing of the local time of a release, nor of a time that was given up', () => {
    checkSilent(
      embargoTime,
      'R 051400Z JUN 11\nSUBJECT: GEORGIA -- 2011 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report on Monday, June 27, 2011, at 11:15 a.m. EDT, which is 7:15 p.m. in Tbilisi, and not at 9:45 a.m. EDT as first planned. It is embargoed until 11:15 a.m. EDT on June 27, that is, 7:15 p.m. in Tbilisi.\n',
    );
  });

  it('reads from when guidance may be used', () => {
    checkRule(
      embargoTime,
      `
R 051400Z JUN 10
SUBJECT: PERU -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE

1. (U) The Secretary will release the Report at 11:15 a.m. EDT on June 14, 2010. The guidance in para 3 may be used from 10:45 a.m. EDT.
                                                                                                                         ^^^^^^^^^^^^^^ embargo-time: \`10:45 a.m. EDT\` is before the release at \`11:15 a.m. EDT\`. Give a time after it.
`,
    );
    checkSilent(
      embargoTime,
      'R 051400Z JUN 10\nSUBJECT: PERU -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The Secretary will release the Report at 11:15 a.m. EDT on June 14, 2010. Please read the guidance by 9:00 a.m. EDT; it may be used from 11:15 a.m. EDT. Guidance on where badges can be used from 9:00 a.m. EDT follows.\n',
    );
  });
});
