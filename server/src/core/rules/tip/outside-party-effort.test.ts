import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { outsidePartyEffort } from './outside-party-effort.js';

/** A paragraph of a cable on trafficking. */
const about = '1. (U) This cable is on trafficking in persons.\n\n2. (SBU) ';

describe('outside-party-effort', () => {
  it('points at the party and what it did', () => {
    checkRule(
      outsidePartyEffort,
      `
2. (U) On human trafficking: IOM trained 240 officers.
                             ^^^^^^^^^^^ outside-party-effort: Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.
`,
    );
  });

  it('reads the passive', () => {
    checkRule(
      outsidePartyEffort,
      `
2. (U) On human trafficking: fifty officers were trained by IOM in May.
                                                 ^^^^^^^^^^^^^^ outside-party-effort: Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.
`,
    );
  });

  it('takes praise for no role', () => {
    checkRule(
      outsidePartyEffort,
      `
2. (U) On human trafficking: the city praised an NGO that ran a shelter.
                                                 ^^^^^^^^^^^^ outside-party-effort: Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.
`,
    );
  });

  it('is silent where the government has a part', () => {
    checkSilent(
      outsidePartyEffort,
      `${about}IOM trained 240 officers. The ministry of interior seconded instructors.\n`,
    );
    checkSilent(outsidePartyEffort, `${about}In a building lent by the state, Caritas operates a clinic.\n`);
    checkSilent(outsidePartyEffort, `${about}UNODC trained 40 judges together with the ministry of justice.\n`);
  });

  it('is silent on what parties say, want or may do', () => {
    checkSilent(outsidePartyEffort, `${about}NGOs allege that employers provide no contracts.\n`);
    checkSilent(outsidePartyEffort, `${about}An NGO complained that the shelter is crowded.\n`);
    checkSilent(outsidePartyEffort, `${about}An NGO would provide the beds.\n`);
    checkSilent(outsidePartyEffort, `${about}The judge asked whether the USG could provide funds for shelters.\n`);
    checkSilent(outsidePartyEffort, `${about}The Embassy provided the ministry with the Report.\n`);
  });

  it('is silent in cables on something else', () => {
    checkSilent(outsidePartyEffort, '1. (U) IOM trained 40 officers in flood relief.\n');
  });

  it('is silent where the government acts with a party, sends people to it, or where nobody does anything', () => {
    checkSilent(
      outsidePartyEffort,
      `${about}The Ministry of Interior, together with UNICEF, launched a campaign in the schools.\n`,
    );
    checkSilent(outsidePartyEffort, `${about}The police referred 14 victims to an NGO-run shelter.\n`);
    checkSilent(
      outsidePartyEffort,
      `${about}IOM repatriated nine victims. The Secretariat of Women and Children met them and paid for their lodging.\n`,
    );
    checkSilent(
      outsidePartyEffort,
      `${about}The Ministry of Labor, Social Security and Public Works of the Republic paid the staff of the NGO that runs the shelter.\n`,
    );
    checkSilent(outsidePartyEffort, `${about}No NGO operates a shelter for men.\n`);
    checkSilent(outsidePartyEffort, `${about}The national budget has USD 100,000 for shelters run by NGOs.\n`);
  });

  it('knows staff, rent and town halls', () => {
    checkSilent(
      outsidePartyEffort,
      `${about}The Secretariat for Children hired six social workers for the center that an NGO runs.\n`,
    );
    checkSilent(outsidePartyEffort, `${about}The town hall of Luque supplies food to the shelter run by an NGO.\n`);
    checkSilent(outsidePartyEffort, `${about}The NGO that runs the shelter gets its rent from the state.\n`);
  });

  it('knows a shelter from a deed', () => {
    checkSilent(outsidePartyEffort, `${about}The Red Cross shelter closed in May.\n`);
  });

  it('knows what is told from what is done, and the missions of the host country from those of others', () => {
    const country = `SUBJECT: MALTA: TIP UPDATE\n\n${about}`;
    checkSilent(outsidePartyEffort, `${country}[Note: The Maltese Embassy provided these beds to the shelter.]\n`);
    checkSilent(outsidePartyEffort, `${country}Two shelters were opened by the Maltese Consulate.\n`);
    checkSilent(outsidePartyEffort, `${about}Statistics were provided to us by IOM.\n`);
    checkSilent(outsidePartyEffort, `${about}The agency acted on information provided by an NGO.\n`);
    checkRule(
      outsidePartyEffort,
      `
SUBJECT: MALTA: TIP UPDATE

1. (U) Beds were provided by the Danish Embassy.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outside-party-effort: Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.
`,
    );
  });

  it('knows a meeting that others pay for from the guest who speaks at it', () => {
    checkSilent(outsidePartyEffort, `${about}The deputy spoke at the USAID-funded meeting.\n`);
    checkRule(
      outsidePartyEffort,
      `
1. (U) On human trafficking: a USAID-funded shelter opened.
                               ^^^^^^^^^^^^ outside-party-effort: Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.
`,
    );
  });

  it('says nothing of what a party did not do', () => {
    checkSilent(
      outsidePartyEffort,
      `${about}The academy taught two courses. Neither course was paid for by a donor.\n`,
    );
    checkSilent(outsidePartyEffort, `${about}The center was never funded by an NGO.\n`);
  });

  it('takes what the army paid for a role, and a diocese for a party', () => {
    checkSilent(
      outsidePartyEffort,
      `${about}An Embassy-funded visit brought two teachers. The army paid for the flights.\n`,
    );
    checkRule(
      outsidePartyEffort,
      `
2. (U) On human trafficking: the center is run by the Catholic diocese.
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ outside-party-effort: Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.
`,
    );
  });

  it('says nothing of a request', () => {
    checkSilent(outsidePartyEffort, `${about}Whatever the OSCE pays for, please tell us what the others put in.\n`);
  });

  it('reads who rents, hires and houses', () => {
    checkRule(
      outsidePartyEffort,
      `
2. (U) On human trafficking: World Vision rents the house.
                             ^^^^^^^^^^^^^^^^^^ outside-party-effort: Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.

3. (U) Boys were housed by an American charity at its own expense.
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outside-party-effort: Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.

4. (U) The NGO that had watched both houses for weeks told the police.
`,
    );
  });

  it('reads what belonged to the ministry, and leaves cables on other matters alone', () => {
    for (const words of [
      "UNIFEM ran three courses; the classrooms and two of the five lecturers were the ministry's own.",
      'UNDP paid two experts. They worked in the Ministry of Justice, with its staff.',
      'IOM conducted the lessons. The Anti-Human Trafficking Unit lent eight detectives.',
    ])
      checkSilent(outsidePartyEffort, `${about}${words}\n`);
    checkSilent(
      outsidePartyEffort,
      'SUBJECT: MALTA: AFTER THE COUNT\n\n1. (U) Votes were counted.\n\n2. (U) NGOs trained 600 observers.\n\n3. (U) A weekly wrote of human trafficking.\n',
    );
  });
});
